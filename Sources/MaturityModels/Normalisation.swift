import Foundation
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

  /// What model files call it.
  package enum Method: String, CaseIterable, Sendable {
    case goalposts, levels, curve
    case minMax = "min-max"
    case zScore = "z-score"
    case percentileRank = "percentile-rank"
    case borda
    case distanceToBest = "distance-to-best"

    /// A number a method is set by.
    struct Setting {
      let key: String
      /// What it is where a model file leaves it out; `nil` where it must be given.
      var standard: Double?
      var isPositive = false
    }

    /// Its numbers beside the direction; those of goalposts are read apart.
    var settings: [Setting] {
      switch self {
      case .zScore:
        [Setting(key: "mean", standard: 0), Setting(key: "sd", standard: 1, isPositive: true)]
      case .distanceToBest: [Setting(key: "best")]
      default: []
      }
    }
  }

  /// The method set by such numbers; `nil` where one is missing, and for the
  /// methods that are set by more than numbers.
  init?(_ method: Method, _ numbers: [String: Double], _ direction: Direction) {
    switch method {
    case .goalposts, .levels, .curve: return nil
    case .minMax: self = .minMax(direction)
    case .zScore:
      guard let mean = numbers["mean"], let sd = numbers["sd"] else { return nil }
      self = .zScore(mean: mean, sd: sd, direction)
    case .percentileRank: self = .percentileRank(direction)
    case .borda: self = .borda(direction)
    case .distanceToBest:
      guard let best = numbers["best"] else { return nil }
      self = .distanceToBest(best: best, direction)
    }
  }

  /// What is to be known of a method wherever it is not computed.
  private struct Traits {
    let method: Method
    let words: @Sendable (any WorkbookWording) -> Phrase
    /// Do scores depend on the other units' values?
    var isRelative = true
    /// May scores leave the model's scale?
    var isUnbounded = false
    /// Is a score at the scale's low end certain for some unit?
    var reachesLow = false
    /// Does the least or the greatest value move every score?
    var hangsOnEnds = false
    var direction: Direction?
    var numbers: [Double] = []
    /// The numbers in words, by the keys of the settings.
    var setBy: (@Sendable (any WorkbookWording) -> Phrase)?
  }

  private var traits: Traits {
    switch self {
    case .goalposts(let worst, let best, _):
      Traits(
        method: .goalposts, words: \.goalposts, isRelative: false,
        direction: worst < best ? .higher : .lower)
    case .levels:
      Traits(method: .levels, words: \.levels, isRelative: false, direction: .higher)
    case .curve(let points):
      Traits(
        method: .curve, words: \.curve, isRelative: false,
        direction: (points.last?.y ?? 0) >= (points.first?.y ?? 0) ? .higher : .lower)
    case .minMax(let direction):
      Traits(
        method: .minMax, words: \.minMax, reachesLow: true, hangsOnEnds: true,
        direction: direction)
    case .zScore(let mean, let sd, let direction):
      Traits(
        method: .zScore, words: \.zScore, isUnbounded: true, hangsOnEnds: true,
        direction: direction, numbers: [mean, sd], setBy: \.zScoreIs)
    case .percentileRank(let direction):
      Traits(
        method: .percentileRank, words: \.percentileRank, reachesLow: true, direction: direction)
    case .borda(let direction):
      Traits(method: .borda, words: \.borda, isUnbounded: true, direction: direction)
    case .distanceToBest(let best, let direction):
      Traits(
        method: .distanceToBest, words: \.distanceToBest, reachesLow: true, hangsOnEnds: true,
        direction: direction, numbers: [best], setBy: \.bestIs)
    }
  }

  /// How its values become scores once its column is known; `nil` where the
  /// column gives it nothing to go by: then the indicator applies to nobody.
  package func form(_ column: ColumnSummary) -> ScoreForm? {
    let differs = column.minimum != column.maximum || column.count == 0
    switch self {
    case .goalposts(let worst, let best, false): return .linear(from: worst, to: best)
    case .goalposts(let worst, let best, true):
      return .logarithmic(from: log(worst), to: log(best))
    case .levels: return .points
    case .curve(let points): return .curve(points)
    case .minMax(let direction):
      let (from, to) = direction == .higher ? column.ends : (column.maximum, column.minimum)
      return differs ? .linear(from: from, to: to) : nil
    case .distanceToBest(let best, let direction):
      let from = direction == .higher ? column.minimum : column.maximum
      let isBeyond = direction == .higher ? best - from > 0 : from - best > 0
      return differs && (isBeyond || column.count == 0) ? .linear(from: from, to: best) : nil
    case .zScore(let mean, let sd, let direction):
      let deviation = column.standardDeviation ?? 0
      guard (differs && deviation > 0) || column.count == 0 else { return nil }
      return .standard(
        mean: column.mean, deviation: deviation, targetMean: mean,
        targetDeviation: direction == .higher ? sd : -sd)
    case .percentileRank(let direction):
      return differs ? .ranks(direction, isShare: true) : nil
    case .borda(let direction): return .ranks(direction, isShare: false)
    }
  }

  /// Its name in model files.
  package var method: String { traits.method.rawValue }
  /// Its name for readers.
  package func name(_ words: any WorkbookWording) -> Phrase { traits.words(words) }
  /// What it is set by, for readers, with its numbers by their keys; `nil`
  /// where there is nothing to say.
  package func setting(
    _ words: any WorkbookWording
  ) -> (phrase: Phrase, numbers: [String: Double])? {
    traits.setBy.map { ($0(words), Dictionary(uniqueKeysWithValues: numbers)) }
  }
  /// Its numbers by the keys of model files, in their order.
  var numbers: [(String, Double)] { Array(zip(traits.method.settings.map(\.key), traits.numbers)) }

  /// The names of the methods under which `isRelative` holds.
  package static let relativeMethods = Method.allCases.filter {
    ![.goalposts, .levels, .curve].contains($0)
  }.map(\.rawValue)

  /// Do scores depend on the other units' values? Only then may outliers be
  /// treated.
  package var isRelative: Bool { traits.isRelative }
  /// May scores leave the model's scale?
  package var isUnbounded: Bool { traits.isUnbounded }
  /// Is a score at the scale's low end certain for some unit?
  package var reachesLow: Bool { traits.reachesLow }
  /// Does the least or the greatest value of the column move every score?
  package var hangsOnEnds: Bool { traits.hangsOnEnds }
  /// Is more of the raw value better? `nil` where neither end is.
  package var direction: Direction? { traits.direction }

  /// The scores of its points, where it is set by points.
  private var points: [Double]? {
    switch self {
    case .levels(let levels): levels.map(\.points)
    case .curve(let points): points.map(\.y)
    default: nil
    }
  }

  /// The one score that every value gets, where it is but one: levels or a
  /// curve whose points are all equal.
  package var onlyScore: Double? {
    guard let points, let first = points.first, points.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  /// The highest score that a value can get on the scale; `nil` where scores
  /// may leave it.
  package func highestScore(_ scale: ScoreScale) -> Double? {
    isUnbounded ? nil : points.map { $0.max() } ?? scale.high
  }

  /// The raw values that score lowest and highest, as far as the method and
  /// `column` tell them.
  package func ends(_ column: ColumnSummary?) -> (worst: Double?, best: Double?) {
    switch self {
    case .goalposts(let worst, let best, _): return (worst, best)
    case .distanceToBest(let best, let direction):
      return (direction == .higher ? column?.minimum : column?.maximum, best)
    default:
      guard let column, case .linear(let from, let to)? = form(column) else { return (nil, nil) }
      return (from, to)
    }
  }
}
