/// Seven numbers that stand for many peers.
package struct PeerSummary: Sendable, Hashable {
  /// The lowest value.
  package let least: Double
  /// A tenth of the peers lie below.
  package let p10: Double
  /// A quarter lie below.
  package let lowerQuartile: Double
  /// Half lie below.
  package let median: Double
  /// A quarter lie above.
  package let upperQuartile: Double
  /// A tenth lie above.
  package let p90: Double
  /// The highest value.
  package let greatest: Double

  /// Numbers computed elsewhere; those that are not finite are not drawn.
  package init(
    least: Double, p10: Double, lowerQuartile: Double, median: Double, upperQuartile: Double,
    p90: Double, greatest: Double
  ) {
    self.least = least
    self.p10 = p10
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.p90 = p90
    self.greatest = greatest
  }

  /// Of the finite `values`, quantiles by linear interpolation (type 7); `nil`
  /// without any.
  package init?(_ values: [Double]) {
    let sorted = values.filter(\.isFinite).sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let index = Int(place)
      guard index + 1 < sorted.count else { return last }
      let rest = place - Double(index)
      return sorted[index] * (1 - rest) + sorted[index + 1] * rest
    }
    self.init(
      least: first, p10: quantile(0.1), lowerQuartile: quantile(0.25), median: quantile(0.5),
      upperQuartile: quantile(0.75), p90: quantile(0.9), greatest: last)
  }
}
