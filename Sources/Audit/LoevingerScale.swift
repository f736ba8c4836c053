import MaturityModels
import Scoring

/// Do the states of a staged model, and their practices, build on one another?
/// Loevinger's H: 1 less the Guttman errors over those expected of unrelated
/// items (Loevinger 1948; Mokken 1971). From about 0.3 on items form a scale.
package struct LoevingerScale: Sendable {
  /// Of the states, each met or not on its own.
  package let levels: Double?
  /// Of all practices together.
  package let practices: Double?
  /// Of each practice with the others: indicator and H.
  package let items: [(indicator: Int, h: Double?)]

  /// `nil` for models that are not staged.
  init?(_ scores: AuditScores) {
    guard let scheme = scores.model.maturity, scheme.kind == .staged else { return nil }
    let assignment = StateAssignment(study: scores.card.study, matrix: scores.card.matrix)
    let stages = Array(scheme.states.dropFirst())
    levels =
      Self.scalability(
        stages.map { state in
          scores.brands.map { brand in
            let (met, applicable) = assignment.criteria(state, brand)
            return applicable == 0
              ? nil : Double(met) >= state.share * Double(applicable) - 1e-9
          }
        }
      ).whole
    var asked: [(indicator: Int, metAt: Double)] = []
    for state in stages {
      for indicator in state.criteria where !asked.contains(where: { $0.indicator == indicator }) {
        asked.append((indicator, state.metAt))
      }
    }
    let found = Self.scalability(
      asked.map { item in
        scores.brands.map { brand in
          switch scores.card.matrix.presence(indicator: item.indicator, unit: brand) {
          case .notApplicable: nil
          case .missing: false
          case .scored: assignment.meets(item.indicator, at: item.metAt, brand)
          }
        }
      })
    practices = found.whole
    items = zip(asked, found.items).map { ($0.indicator, $1) }
  }

  /// H of all items and of each, pairwise over the brands that have both.
  static func scalability(_ items: [[Bool?]]) -> (whole: Double?, items: [Double?]) {
    var errors = [Double](repeating: 0, count: items.count)
    var expected = errors
    for one in items.indices {
      for other in items.indices where other > one {
        let pairs = zip(items[one], items[other]).compactMap { a, b in
          a.flatMap { a in b.map { (a, $0) } }
        }
        guard !pairs.isEmpty else { continue }
        let n = Double(pairs.count)
        let (a, b) = (Double(pairs.count { $0.0 }) / n, Double(pairs.count { $0.1 }) / n)
        // An error: the easier one failed, the harder one met.
        let isOneEasier = a >= b
        let found = Double(pairs.count { isOneEasier ? !$0.0 && $0.1 : $0.0 && !$0.1 })
        let chance = n * (isOneEasier ? (1 - a) * b : a * (1 - b))
        for item in [one, other] {
          errors[item] += found
          expected[item] += chance
        }
      }
    }
    // Each pair is in two items' sums.
    let total = expected.reduce(0, +)
    return (
      total > 0 ? 1 - errors.reduce(0, +) / total : nil,
      items.indices.map { expected[$0] > 0 ? 1 - errors[$0] / expected[$0] : nil }
    )
  }
}
