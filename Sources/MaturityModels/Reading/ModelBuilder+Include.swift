import Wording
import YAML
import Findings

extension ModelBuilder {
  /// `{include: imacs-2016, weight: 1}`: grafts another model's tree, or with
  /// `node:` a part of it, as it stands there.
  func readInclude(_ mapping: YAMLMapping, parent: Int) {
    let reference = mapping.required("include")
    let part = mapping.optional("node")
    let weight = weight(mapping.optional("weight"))
    mapping.finish()
    guard let reference, let name = reference.text(), let model = include(name, reference) else {
      return
    }
    guard let root = includedRoot(part, of: model) else { return }
    guard model.scale == scale else {
      reference.report(
        .modelOtherScale,
        [
          "node": .text(nodes[parent].id), "child": .text(model.nodes[root].id),
          "low": .number(model.scale.low), "high": .number(model.scale.high),
        ])
      return
    }
    let range = model.subtree(of: root)
    guard claimIDs(of: model, in: range, at: reference) else { return }
    let offset = nodes.count - root
    for index in range {
      var grafted = model.nodes[index]
      grafted.parent = index == root ? parent : grafted.parent.map { $0 + offset }
      grafted.included = Inclusion(model: name, node: part.map { _ in model.nodes[root].id })
      if index == root { grafted.weight = weight }
      grafted.children = []
      nodes.append(grafted)
      nodeValues.append(reference)
      pending.append(
        model.nodes[index].children.map { child in
          switch child {
          case .node(let inner): return .node(inner + offset)
          case .indicator(let inner):
            includedIndicators.append(model.indicators[inner])
            return .included(includedIndicators.count - 1)
          }
        })
    }
    pending[parent].append(.node(root + offset))
  }

  /// The node that `node:` names, or the root; reports a name that is none.
  private func includedRoot(_ part: YAMLValue?, of model: MaturityModel) -> Int? {
    guard let part else { return 0 }
    guard let id = part.text() else { return nil }
    if let index = model.nodes.firstIndex(where: { $0.id == id }) { return index }
    let known = model.nodes.map(\.id)
    part.report(
      .modelUnknownNode, ["id": .text(id), "known": .list(known)],
      didYouMean: Spelling.nearest(to: id, among: known))
    return nil
  }

  /// Takes all ids of an included part; false if one is taken already.
  private func claimIDs(
    of model: MaturityModel, in range: Range<Int>, at reference: YAMLValue
  ) -> Bool {
    var free = true
    for index in range where !claim(model.nodes[index].id, at: reference) { free = false }
    for indicator in model.indicators
    where range.contains(indicator.node) && !claim(indicator.id, at: reference) { free = false }
    return free
  }
}
