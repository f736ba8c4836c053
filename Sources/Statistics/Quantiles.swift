/// Order statistics.
package enum Quantiles {
  /// The `p`-quantile (0…1) of ascending `sorted` values by linear
  /// interpolation between order statistics (type 7 of Hyndman and Fan, the
  /// default of R, NumPy and Excel's PERCENTILE); `nil` of nothing.
  package static func type7(_ sorted: [Double], _ p: Double) -> Double? {
    guard let last = sorted.last else { return nil }
    let position = Double(sorted.count - 1) * min(max(p, 0), 1)
    let below = Int(position.rounded(.down))
    guard below + 1 < sorted.count else { return last }
    let low = sorted[below]
    return low + (position - Double(below)) * (sorted[below + 1] - low)
  }

  /// The middle value, or the mean of the two middle ones.
  package static func median(_ values: some Sequence<Double>) -> Double? {
    median(of: Array(values))
  }

  /// Not generic, so that the sort is compiled for numbers.
  private static func median(of values: [Double]) -> Double? { medianOfSorted(values.sorted()) }

  /// Of values in ascending or descending order.
  package static func medianOfSorted(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
