import Foundation
package import MaturityModels

/// Combines the scores of children into a node's (contract §5; OECD/JRC
/// Handbook, step 7).
package enum Aggregator {
  /// The node's score of `values` with `weights` (both positive in count,
  /// same order). For geometric and harmonic a value at or below 0 makes it 0.
  package static func combine(
    _ kind: Aggregation, _ values: UnsafeBufferPointer<Double>,
    _ weights: UnsafeBufferPointer<Double>
  ) -> Double {
    let count = values.count
    switch kind {
    case .arithmetic:
      var sum = 0.0
      var total = 0.0
      for i in 0..<count {
        sum += weights[i] * values[i]
        total += weights[i]
      }
      return sum / total
    case .geometric:
      var sum = 0.0
      var total = 0.0
      for i in 0..<count {
        if values[i] <= 0 { return 0 }
        sum += weights[i] * log(values[i])
        total += weights[i]
      }
      return exp(sum / total)
    case .harmonic:
      var sum = 0.0
      var total = 0.0
      for i in 0..<count {
        if values[i] <= 0 { return 0 }
        sum += weights[i] / values[i]
        total += weights[i]
      }
      return total / sum
    case .minimum:
      var least = values[0]
      for i in 1..<max(1, count) { least = min(least, values[i]) }
      return least
    case .median:
      let sorted = values.sorted()
      let middle = count / 2
      return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }
}
