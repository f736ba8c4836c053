/// Krippendorff's α: how far several coders agree beyond chance, 1 for always,
/// 0 for as often as chance would have it, below 0 for less.
///
/// Krippendorff, K. (2011), "Computing Krippendorff's Alpha-Reliability",
/// University of Pennsylvania, ScholarlyCommons.
package enum KrippendorffAlpha {
  /// What makes two values far apart (the paper's metric δ²).
  package enum Metric: String, Sendable, CaseIterable {
    /// Same or not.
    case nominal
    /// How many values lie between them.
    case ordinal
    /// Their difference.
    case interval
    /// Their difference against their sum; of values that are not negative.
    case ratio
  }

  /// Below it not even tentative conclusions should be drawn (Krippendorff
  /// 2004, Content Analysis, ch. 11).
  package static let tentative = 0.667
  /// From it on data are reliable (same source).
  package static let reliable = 0.8

  /// α of `units`, each with the values its coders gave, missing ones left
  /// out; who gave which does not matter. Units of fewer than two values
  /// cannot be paired and do not count.
  ///
  /// `nil` where there are no two pairable values, and where all pairable
  /// values are the same: the agreement is perfect, but without variation α
  /// is 0/0, and the data do not tell whether coders can tell cases apart.
  package static func alpha(_ units: [[Double]], metric: Metric) -> Double? {
    let pairable = units.filter { $0.count > 1 }
    let values = pairable.flatMap { $0 }
    guard values.count > 1 else { return nil }
    let expected = expected(values, metric)
    guard expected > 0, expected.isFinite else { return nil }
    // Ordinal differences are differences of average ranks: the values from
    // c to k, half of both ends, is what lies between their midranks.
    let places = metric == .ordinal ? Ranks.average(values) : values
    var observed = 0.0
    var start = 0
    for unit in pairable {
      let end = start + unit.count
      observed += pairs(places[start..<end], metric) / Double(unit.count - 1)
      start = end
    }
    return 1 - Double(values.count - 1) * observed / expected
  }

  /// Of more coders than this on one unit the sum is not taken pair by pair.
  private static let fewCoders = 64

  /// The sum of δ² over all ordered pairs of the values of one unit (under
  /// `ordinal` of their ranks).
  private static func pairs(_ values: ArraySlice<Double>, _ metric: Metric) -> Double {
    guard values.count <= fewCoders else {
      return metric == .ordinal ? squares(Array(values)) : expected(Array(values), metric)
    }
    var sum = 0.0
    for one in values.indices {
      for other in values[(one + 1)...].indices {
        sum += 2 * distance(values[one], values[other], metric)
      }
    }
    return sum
  }

  /// δ² of two values (of two ranks under `ordinal`).
  private static func distance(_ one: Double, _ other: Double, _ metric: Metric) -> Double {
    switch metric {
    case .nominal: return one == other ? 0 : 1
    case .ordinal, .interval: return (one - other) * (one - other)
    case .ratio:
      guard one != other else { return 0 }
      let share = (one - other) / (one + other)
      return share * share
    }
  }

  /// The sum of δ² over all ordered pairs of values.
  private static func expected(_ values: [Double], _ metric: Metric) -> Double {
    switch metric {
    case .nominal:
      let count = Double(values.count)
      return tally(values).reduce(count * count) { $0 - $1.count * $1.count }
    case .ordinal: return squares(Ranks.average(values))
    case .interval: return squares(values)
    case .ratio: return ratioSum(condensed(tally(values)))
    }
  }

  /// Σᵢ Σⱼ (xᵢ − xⱼ)² = 2 n Σ (xᵢ − x̄)²
  private static func squares(_ values: [Double]) -> Double {
    guard let mean = Moments.mean(values) else { return 0 }
    return 2 * Double(values.count) * values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  private static func ratioSum(_ distinct: [(value: Double, count: Double)]) -> Double {
    var sum = 0.0
    for (index, one) in distinct.enumerated() {
      for other in distinct[(index + 1)...] {
        sum += 2 * one.count * other.count * distance(one.value, other.value, .ratio)
      }
    }
    return sum
  }

  /// The distinct values from the lowest up, and how often each stands.
  private static func tally(_ values: [Double]) -> [(value: Double, count: Double)] {
    var found: [(value: Double, count: Double)] = []
    for value in SortedOrder.ascending(values).map({ values[Int($0)] }) {
      if let last = found.indices.last, found[last].value == value {
        found[last].count += 1
      } else {
        found.append((value, 1))
      }
    }
    return found
  }

  /// So many distinct values are compared with one another exactly.
  static let mostDistinct = 4096

  /// Neighbours joined at their mean where there are more distinct values
  /// than can be compared with one another in reasonable time.
  private static func condensed(
    _ distinct: [(value: Double, count: Double)]
  ) -> [(value: Double, count: Double)] {
    let size = (distinct.count + mostDistinct - 1) / mostDistinct
    guard size > 1 else { return distinct }
    return stride(from: 0, to: distinct.count, by: size).map { start in
      let group = distinct[start..<min(start + size, distinct.count)]
      let count = group.reduce(0) { $0 + $1.count }
      return (group.reduce(0) { $0 + $1.value * ($1.count / count) }, count)
    }
  }
}
