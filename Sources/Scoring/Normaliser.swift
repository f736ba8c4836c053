import Foundation
import MaturityModels
import Statistics

/// Turns the values of one indicator into scores (contract §4).
struct Normaliser {
  private enum Form {
    case linear(worst: Double, range: Double)
    case logarithmic(worst: Double, range: Double)
    case points
    case curve([CurvePoint])
    case standard(mean: Double, sd: Double, targetMean: Double, targetSD: Double)
    /// Scores of every unit, made from ranks beforehand.
    case ready([Double])
  }

  private let form: Form
  private let low: Double
  private let span: Double

  init(_ indicator: Indicator, _ treatment: ColumnTreatment, ranks: [Double]?) {
    low = indicator.scale.low
    span = indicator.scale.span
    switch indicator.normalisation {
    case .goalposts(let worst, let best, false):
      form = .linear(worst: worst, range: best - worst)
    case .goalposts(let worst, let best, true):
      form = .logarithmic(worst: log(worst), range: log(best) - log(worst))
    case .levels: form = .points
    case .curve(let points): form = .curve(points)
    case .minMax(.higher):
      form = .linear(worst: treatment.minimum, range: treatment.maximum - treatment.minimum)
    case .minMax(.lower):
      form = .linear(worst: treatment.maximum, range: treatment.minimum - treatment.maximum)
    case .distanceToBest(let best, .higher):
      form = .linear(worst: treatment.minimum, range: best - treatment.minimum)
    case .distanceToBest(let best, .lower):
      form = .linear(worst: treatment.maximum, range: best - treatment.maximum)
    case .zScore(let mean, let sd, let direction):
      form = .standard(
        mean: treatment.mean, sd: treatment.standardDeviation ?? 0, targetMean: mean,
        targetSD: direction == .higher ? sd : -sd)
    case .percentileRank:
      let last = Double(max(1, treatment.count - 1))
      form = .ready(
        (ranks ?? []).map { indicator.scale.low + indicator.scale.span * ($0 - 1) / last })
    case .borda: form = .ready((ranks ?? []).map { $0 - 1 })
    }
  }

  /// Scores the units `range` of a column; the caller keeps to cells that
  /// have values, others may get any number.
  func score(
    _ values: UnsafeBufferPointer<Double>, into scores: UnsafeMutableBufferPointer<Double>,
    firstUnit: Int
  ) {
    let count = values.count
    let low = low
    let span = span
    switch form {
    case .linear(let worst, let range):
      for i in 0..<count {
        let t = (values[i] - worst) / range
        scores[i] = low + span * (t < 0 ? 0 : (t > 1 ? 1 : t))
      }
    case .logarithmic(let worst, let range):
      for i in 0..<count {
        // At or below zero the logarithm is beyond the smaller goalpost.
        let x = values[i]
        let t = x > 0 ? (log(x) - worst) / range : (range > 0 ? 0 : 1)
        scores[i] = low + span * (t < 0 ? 0 : (t > 1 ? 1 : t))
      }
    case .points:
      for i in 0..<count { scores[i] = values[i] }
    case .curve(let points):
      Self.interpolate(values, points, into: scores)
    case .standard(let mean, let sd, let targetMean, let targetSD):
      for i in 0..<count { scores[i] = targetMean + targetSD * (values[i] - mean) / sd }
    case .ready(let ready):
      for i in 0..<count { scores[i] = ready[firstUnit + i] }
    }
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
