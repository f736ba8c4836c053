import Foundation
import MaturityModels
import Statistics

/// How far apart two coders' values of one indicator lie, in score points.
///
/// Where scores depend on the other units (min-max, ranks, z-scores), the
/// coders' own values stand in for them: this orders a list of cells to
/// settle, it makes no score.
struct CodedScores {
  private let indicator: Indicator
  private let range: Double
  private let deviation: Double
  private let ranks: [Double: Double]

  /// `values` are all that coders gave of the indicator.
  init(_ indicator: Indicator, values: [Double]) {
    self.indicator = indicator
    range = (values.max() ?? 0) - (values.min() ?? 0)
    deviation = Moments.standardDeviation(values) ?? 0
    switch indicator.normalisation {
    case .percentileRank, .borda:
      ranks = Dictionary(zip(values, Ranks.average(values))) { one, _ in one }
    default: ranks = [:]
    }
    count = values.count
  }

  private let count: Int

  /// The greatest distance between scores of `values`.
  func distance(_ values: [Double]) -> Double {
    let scores = values.map(score)
    return (scores.max() ?? 0) - (scores.min() ?? 0)
  }

  /// The score of a value, up to a constant of the indicator.
  private func score(_ value: Double) -> Double {
    let span = indicator.scale.span
    switch indicator.normalisation {
    case .goalposts(let worst, let best, false):
      return span * clamped((value - worst) / (best - worst))
    case .goalposts(let worst, let best, true):
      guard value > 0 else { return worst < best ? 0 : span }
      return span * clamped((log(value) - log(worst)) / (log(best) - log(worst)))
    case .levels: return value
    case .curve(let points): return interpolated(value, points)
    case .minMax, .distanceToBest: return range > 0 ? span * (value / range) : 0
    case .zScore(_, let sd, _): return deviation > 0 ? sd * (value / deviation) : 0
    case .percentileRank: return span * (ranks[value] ?? 0) / Double(max(1, count - 1))
    case .borda: return ranks[value] ?? 0
    }
  }

  private func clamped(_ share: Double) -> Double { min(max(share, 0), 1) }

  private func interpolated(_ value: Double, _ points: [CurvePoint]) -> Double {
    guard var left = points.first, value > left.x else { return points.first?.y ?? 0 }
    for right in points.dropFirst() {
      if value < right.x {
        return left.y + (right.y - left.y) * ((value - left.x) / (right.x - left.x))
      }
      left = right
    }
    return left.y
  }
}
