/// From the score a brand should get back to the value that is observed: the
/// model's normalisations turned round.
enum RawValue {
  /// Of straight goalposts.
  static func goalposts(_ score: Double, worst: Double, best: Double) -> Double {
    worst + (best - worst) * clamp(score, 0...100) / 100
  }

  /// Of logarithmic goalposts whose ratio `worst / best` is 96, as for both
  /// response times. Scores beyond 0 … 100 give times beyond the goalposts.
  static func responseTime(_ score: Double, worst: Double) -> Double {
    let logarithmOf96 = 4.564_348_191_467_836
    return worst * exponential(-logarithmOf96 * clamp(score, -15...112) / 100)
  }

  /// Of a rising curve through `points`; flat stretches are not allowed.
  static func curve(_ score: Double, _ points: [(x: Double, score: Double)]) -> Double {
    guard let first = points.first, let last = points.last else { return 0 }
    if score <= first.score { return first.x }
    for (low, high) in zip(points, points.dropFirst()) where score <= high.score {
      return low.x + (high.x - low.x) * (score - low.score) / (high.score - low.score)
    }
    return last.x
  }

  /// The nearest of a few `points`: its position, the lower one when midway.
  static func level(_ score: Double, _ points: [Double]) -> Int {
    var best = 0
    for position in points.indices where abs(points[position] - score) < abs(points[best] - score) {
      best = position
    }
    return best
  }

  /// `value` drawn into `range`.
  static func clamp(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    min(max(value, range.lowerBound), range.upperBound)
  }

  /// eˣ for |x| ≤ 10 by series and squaring, with basic arithmetic only, so
  /// that no machine's own function can change a printed digit.
  static func exponential(_ x: Double) -> Double {
    let small = x / 256
    var term = 1.0
    var sum = 1.0
    for step in 1...10 {
      term *= small / Double(step)
      sum += term
    }
    for _ in 0..<8 { sum *= sum }
    return sum
  }
}
