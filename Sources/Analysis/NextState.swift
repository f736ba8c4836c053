package import MaturityModels
package import Scoring

/// How far a brand is from the state above its own.
package struct NextState: Sendable, Equatable {
  /// The position of the state above in the scheme.
  package let position: Int
  /// Of a threshold scheme: points the deciding score lacks; 0 if only
  /// requirements are open.
  package let points: Double
  /// Of a threshold scheme: the state's requirements that fail today.
  package let unmet: [Requirement]
  /// Of a staged scheme: how many more criteria must be met.
  package let criteriaShort: Int
  /// Of a staged scheme: its criteria that are not met today.
  package let unmetCriteria: [Int]

  /// `nil` if the brand has no state or is in the highest.
  package init?(_ card: Scorecard, brand: Int) {
    guard let scheme = card.model.maturity, let held = card.states[brand],
      held + 1 < scheme.states.count
    else { return nil }
    let state = scheme.states[held + 1]
    let assignment = StateAssignment(study: card.study, matrix: card.matrix)
    position = held + 1
    switch scheme.kind {
    case .thresholds:
      guard let score = card.matrix.score(node: scheme.node, unit: brand) else { return nil }
      let lacking = state.from - score
      points = lacking > card.model.scale.tolerance ? lacking : 0
      unmet = state.requires.filter { assignment.fails($0, brand) }
      criteriaShort = 0
      unmetCriteria = []
    case .staged:
      points = 0
      unmet = []
      let (met, applicable) = assignment.criteria(state, brand)
      var needed = met
      while needed < applicable, Double(needed) < state.share * Double(applicable) - 1e-9 {
        needed += 1
      }
      criteriaShort = needed - met
      unmetCriteria = state.criteria.filter {
        !assignment.meets($0, at: state.metAt, brand)
          && card.matrix.presence(indicator: $0, unit: brand) != .notApplicable
      }
    }
  }
}
