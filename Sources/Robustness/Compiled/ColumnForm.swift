import Foundation
import MaturityModels

/// How one indicator's values become scores, as plain numbers (contract §4).
struct ColumnForm: BitwiseCopyable {
  enum Method: UInt8 {
    case linear, logarithmic, levels, curve
    /// As the scorer's own form of the method has it.
    case general
  }

  let method: Method
  /// Is less better?
  let isLower: Bool
  /// Is it min-max?
  let isMinMax: Bool
  /// Do scores stay on the scale?
  let isClamped: Bool
  /// Goalposts: worst and best, as logarithms where the method takes them.
  let first: Double
  let second: Double
  let low: Double
  let span: Double
  /// Levels and curves: where their points stand among all knots.
  let knotStart: Int
  let knotCount: Int
  /// Does the source `judgement` move what the method goes by?
  let isJudged: Bool

  init(_ indicator: Indicator, knotStart: Int) {
    var numbers = (0.0, 0.0)
    switch indicator.normalisation {
    case .goalposts(let worst, let best, let isLog):
      method = isLog ? .logarithmic : .linear
      numbers = isLog ? (log(worst), log(best)) : (worst, best)
    case .levels: method = .levels
    case .curve: method = .curve
    default: method = .general
    }
    (first, second) = numbers
    isLower = indicator.normalisation.direction == .lower
    isMinMax = indicator.normalisation.method == Normalisation.Method.minMax.rawValue
    isClamped = !indicator.normalisation.isUnbounded && ![.levels, .curve].contains(method)
    low = indicator.scale.low
    span = indicator.scale.span
    self.knotStart = knotStart
    knotCount = Self.knots(of: indicator).count
    let canBe = [.linear, .logarithmic].contains(method) || knotCount > 2
    isJudged = indicator.origin == .reconstruction && indicator.type != .binary && canBe
  }

  /// The points of levels and curves, in the model's order.
  static func knots(of indicator: Indicator) -> [Knot] {
    switch indicator.normalisation {
    case .levels(let levels): levels.map { Knot(x: $0.points, y: $0.points) }
    case .curve(let points): points.map { Knot(x: $0.x, y: $0.y) }
    default: []
    }
  }

  var high: Double { low + span }
}

/// A point of levels (both its points) or of a curve.
struct Knot: Hashable {
  let x: Double
  let y: Double
}
