import MaturityModels
import Scoring

/// How near a brand is to the threshold next to it.
package struct ThresholdDistance: Sendable {
  package let brand: Int
  /// The state whose threshold is nearest.
  package let state: Int
  /// The deciding score less that threshold.
  package let distance: Double

  /// Of every ranked brand that has the deciding score; none for staged schemes
  /// or models without states.
  static func all(_ scores: AuditScores) -> [ThresholdDistance] {
    guard let scheme = scores.model.maturity, scheme.kind == .thresholds else { return [] }
    return scores.brands.compactMap { brand in
      guard let score = scores.card.matrix.score(node: scheme.node, unit: brand) else { return nil }
      let states = scheme.states.indices.dropFirst()
      guard
        let nearest = states.min(by: {
          abs(score - scheme.states[$0].from) < abs(score - scheme.states[$1].from)
        })
      else { return nil }
      return ThresholdDistance(
        brand: brand, state: nearest, distance: score - scheme.states[nearest].from)
    }
  }
}
