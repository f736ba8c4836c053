import Findings
package import Wording

/// Which end of an indicator is better.
package enum Direction: String, CaseIterable, Sendable {
  case higher, lower
}

/// One level of an ordered scale, with the points it is worth.
package struct Level: Hashable, Sendable {
  package let id: String
  package let points: Double
  package let name: LocalizedText
  package let definition: LocalizedText?
}

/// One point of a piecewise linear curve: raw value and score.
package struct CurvePoint: Hashable, Sendable {
  package let x: Double
  package let y: Double
}

/// How a raw value becomes a score on the model's scale (contract §4;
/// OECD/JRC Handbook on Constructing Composite Indicators, step 5).
package enum Normalisation: Hashable, Sendable {
  /// lo + (hi−lo)·clamp((x−worst)/(best−worst)); on logarithms if `log`.
  case goalposts(worst: Double, best: Double, log: Bool)
  /// The points of the level.
  case levels([Level])
  /// Piecewise linear through the points, flat outside.
  case curve([CurvePoint])
  /// Between the least and the greatest value observed.
  case minMax(Direction)
  /// mean + sd·(x−x̄)/s, s with n−1.
  case zScore(mean: Double, sd: Double, Direction)
  /// lo + (hi−lo)·(r−1)/(n−1), r the average rank.
  case percentileRank(Direction)
  /// Average rank − 1.
  case borda(Direction)
  /// The distance covered from the worst observed value to `best`.
  case distanceToBest(best: Double, Direction)

  /// The name used in model files.
  package var method: String {
    switch self {
    case .goalposts: "goalposts"
    case .levels: "levels"
    case .curve: "curve"
    case .minMax: "min-max"
    case .zScore: "z-score"
    case .percentileRank: "percentile-rank"
    case .borda: "borda"
    case .distanceToBest: "distance-to-best"
    }
  }

  /// The names of the methods under which `isRelative` holds.
  package static let relativeMethods = [
    "min-max", "z-score", "percentile-rank", "borda", "distance-to-best",
  ]

  /// Do scores depend on the other units' values? Only then may outliers be
  /// treated.
  package var isRelative: Bool {
    switch self {
    case .goalposts, .levels, .curve: false
    default: true
    }
  }

  /// May scores leave the model's scale?
  package var isUnbounded: Bool {
    switch self {
    case .zScore, .borda: true
    default: false
    }
  }

  /// The one score that every value gets, where it is but one: levels or a
  /// curve whose points are all equal.
  package var onlyScore: Double? {
    let points: [Double]
    switch self {
    case .levels(let levels): points = levels.map(\.points)
    case .curve(let curve): points = curve.map(\.y)
    default: return nil
    }
    guard let first = points.first, points.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The highest score that a value can get on the scale; `nil` where scores
  /// may leave it.
  package func highestScore(_ scale: ScoreScale) -> Double? {
    switch self {
    case .levels(let levels): levels.map(\.points).max()
    case .curve(let points): points.map(\.y).max()
    case .zScore, .borda: nil
    case .goalposts, .minMax, .percentileRank, .distanceToBest: scale.high
    }
  }

  /// Is a score at the scale's low end certain for some unit?
  package var reachesLow: Bool {
    switch self {
    case .minMax, .percentileRank, .distanceToBest: true
    default: false
    }
  }

  /// Is more of the raw value better? `nil` where neither end is.
  package var direction: Direction? {
    switch self {
    case .goalposts(let worst, let best, _): worst < best ? .higher : .lower
    case .levels: .higher
    case .curve(let points):
      (points.last?.y ?? 0) >= (points.first?.y ?? 0) ? .higher : .lower
    case .minMax(let direction), .zScore(_, _, let direction), .percentileRank(let direction),
      .borda(let direction), .distanceToBest(_, let direction):
      direction
    }
  }
}
