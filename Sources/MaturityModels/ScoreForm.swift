import Foundation

/// What the values of a column come to, after imputation and treatment.
package struct ColumnSummary: Hashable, Sendable {
  package var count = 0
  /// 0 of no values, as are `maximum` and `mean`.
  package var minimum = 0.0
  package var maximum = 0.0
  package var mean = 0.0
  /// With n − 1; `nil` of fewer than two values.
  package var standardDeviation: Double?

  package init() {}

  /// The least and the greatest value.
  package var ends: (Double, Double) { (minimum, maximum) }
}

/// How the values of one column become scores: the arithmetic that all
/// normalisations come to once their column is known (contract §4).
package enum ScoreForm: Sendable {
  /// lo + (hi−lo)·clamp((x−from)/(to−from))
  case linear(from: Double, to: Double)
  /// The same of logarithms; at or below zero they are beyond the smaller end.
  case logarithmic(from: Double, to: Double)
  /// Values are scores.
  case points
  /// Piecewise linear, flat outside.
  case curve([CurvePoint])
  /// targetMean + targetDeviation·(x−mean)/deviation
  case standard(mean: Double, deviation: Double, targetMean: Double, targetDeviation: Double)
  /// By average rank r in that direction: lo + (hi−lo)·(r−1)/(n−1) as a share,
  /// else r − 1.
  case ranks(Direction, isShare: Bool)

  /// The score of a unit by its average rank among `count` units.
  package static func score(
    rank: Double, of count: Int, isShare: Bool, _ scale: ScoreScale
  ) -> Double {
    isShare ? scale.low + scale.span * (rank - 1) / Double(max(1, count - 1)) : rank - 1
  }

  /// Scores every value of `values`; the caller keeps to those that are there,
  /// others may get any number. Ranks are scored by the caller.
  package func score(
    _ values: UnsafeBufferPointer<Double>, into scores: UnsafeMutableBufferPointer<Double>,
    _ scale: ScoreScale
  ) {
    let count = values.count
    let low = scale.low
    let span = scale.span
    switch self {
    case .linear(let from, let to):
      let range = to - from
      for i in 0..<count {
        let t = (values[i] - from) / range
        scores[i] = low + span * (t < 0 ? 0 : (t > 1 ? 1 : t))
      }
    case .logarithmic(let from, let to):
      let range = to - from
      for i in 0..<count {
        let x = values[i]
        let t = x > 0 ? (log(x) - from) / range : (range > 0 ? 0 : 1)
        scores[i] = low + span * (t < 0 ? 0 : (t > 1 ? 1 : t))
      }
    case .points, .ranks:
      for i in 0..<count { scores[i] = values[i] }
    case .curve(let points): Self.interpolate(values, points, into: scores)
    case .standard(let mean, let deviation, let targetMean, let targetDeviation):
      for i in 0..<count {
        scores[i] = targetMean + targetDeviation * (values[i] - mean) / deviation
      }
    }
  }

  /// The score of one value.
  package func score(_ value: Double, _ scale: ScoreScale) -> Double {
    var score = 0.0
    withUnsafeBytes(of: value) { value in
      withUnsafeMutableBytes(of: &score) { score in
        self.score(
          value.bindMemory(to: Double.self), into: score.bindMemory(to: Double.self), scale)
      }
    }
    return score
  }

  /// Piece by piece over all values, later pieces over earlier ones.
  private static func interpolate(
    _ values: UnsafeBufferPointer<Double>, _ points: [CurvePoint],
    into scores: UnsafeMutableBufferPointer<Double>
  ) {
    guard var left = points.first else { return }
    scores.update(repeating: left.y)
    for right in points.dropFirst() {
      let (x, y) = (left.x, left.y)
      let width = right.x - x
      let rise = right.y - y
      let (end, top) = (right.x, right.y)
      for i in 0..<values.count {
        let value = values[i]
        let inside = y + rise * ((value - x) / width)
        scores[i] = value > x ? (value >= end ? top : inside) : scores[i]
      }
      left = right
    }
  }
}
