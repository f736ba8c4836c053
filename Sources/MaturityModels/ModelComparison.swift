/// Two versions of a model side by side: nodes, indicators and states matched
/// by their ids.
package struct ModelComparison: Sendable {
  package let before: MaturityModel
  package let after: MaturityModel

  /// What one kind of part has become; positions in the two models.
  package struct Parts: Sendable {
    /// In the order of the later model.
    package let kept: [(before: Int, after: Int)]
    package let added: [Int]
    package let removed: [Int]

    init(_ before: [String], _ after: [String]) {
      // Ids are unique; should one not be, its first place counts.
      let old = Dictionary(before.enumerated().map { ($1, $0) }) { first, _ in first }
      let new = Set(after)
      kept = after.enumerated().compactMap { position, id in old[id].map { ($0, position) } }
      added = after.indices.filter { old[after[$0]] == nil }
      removed = before.indices.filter { !new.contains(before[$0]) }
    }
  }

  package let nodes: Parts
  package let indicators: Parts
  package let states: Parts

  package init(_ before: MaturityModel, _ after: MaturityModel) {
    self.before = before
    self.after = after
    nodes = Parts(before.nodes.map(\.id), after.nodes.map(\.id))
    indicators = Parts(before.indicators.map(\.id), after.indicators.map(\.id))
    states = Parts(
      before.maturity?.states.map(\.id) ?? [], after.maturity?.states.map(\.id) ?? [])
  }
}
