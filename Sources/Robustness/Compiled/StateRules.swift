import MaturityModels

/// The maturity scheme as plain numbers.
struct StateRules: Sendable {
  let isStaged: Bool
  /// The node whose score decides.
  let node: Int
  /// The least scores of threshold states.
  let limits: [Double]
  /// Per state: indicators and the least scores asked for.
  let requires: [[(indicator: Int, atLeast: Double)]]
  let criteria: [[Int]]
  let shares: [Double]
  let metAt: [Double]
  let tolerance: Double
  /// The top of the scale, right neighbour of the last threshold.
  let high: Double

  init?(_ model: MaturityModel) {
    guard let scheme = model.maturity else { return nil }
    isStaged = scheme.kind == .staged
    node = scheme.node
    limits = scheme.states.map(\.from)
    requires = scheme.states.map { $0.requires.map { ($0.indicator, $0.atLeast) } }
    criteria = scheme.states.map(\.criteria)
    shares = scheme.states.map(\.share)
    metAt = scheme.states.map(\.metAt)
    tolerance = model.scale.tolerance
    high = model.scale.high
  }

  var count: Int { limits.count }
}
