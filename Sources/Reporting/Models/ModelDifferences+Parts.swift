import Wording
import MaturityModels
import ReportTables

/// Nodes and states of the two versions.
extension ModelDifferences {
  var nodeSection: Section {
    var lines: [String] = []
    for node in comparison.nodes.removed {
      lines.append(
        say.removedNode(before.nodes[node].name[language]))
    }
    for node in comparison.nodes.added {
      let name = after.nodes[node].name[language]
      let weight = percent(after.effectiveWeight(ofNode: node))
      lines.append(
        say.newNode(name: name, weight: weight, node: new.rule(after.nodes[node])))
    }
    for (one, other) in comparison.nodes.kept {
      let changes = changes(ofNode: one, other)
      if !changes.isEmpty {
        lines.append("\(after.nodes[other].name[language]): \(changes.joined(separator: "; "))")
      }
    }
    return Section(title: say.treeAndWeights, lines: lines)
  }

  private func changes(ofNode one: Int, _ other: Int) -> [String] {
    let (old, new) = (before.nodes[one], after.nodes[other])
    func parent(_ node: ModelNode, _ model: MaturityModel) -> String? {
      node.parent.map { model.nodes[$0].id }
    }
    func parentName(_ node: ModelNode, _ model: MaturityModel) -> String? {
      node.parent.map { model.nodes[$0].name[language] }
    }
    func count(_ node: Int, _ model: MaturityModel) -> String {
      NumberFormat.integer(model.indicators(below: node).count, language)
    }
    // Two nodes of one name may stand in for one another: the id decides.
    let moved =
      parent(old, before) == parent(new, after)
      ? nil
      : change(
        say.nodeAbove, parentName(old, before), parentName(new, after))
    return [
      change(say.nameLabel, old.name[language], new.name[language]), moved,
      reworded(say.description, old.description, new.description),
      change(say.indicatorsLabel, count(one, before), count(other, after)),
      change(
        say.weightInIndexLabel,
        percent(before.effectiveWeight(ofNode: one)), percent(after.effectiveWeight(ofNode: other))),
      weightOfEach(one, other),
      change(say.rule, self.old.rule(old), self.new.rule(new)),
    ].compactMap { $0 }
  }

  /// What each indicator of a node weighs in the index, where all weigh the
  /// same.
  private func weightOfEach(_ one: Int, _ other: Int) -> String? {
    func each(_ node: Int, _ model: MaturityModel) -> Double? {
      let weights = model.nodes[node].children.map { child -> Double? in
        guard case .indicator(let index) = child else { return nil }
        return model.effectiveWeight(ofIndicator: index)
      }
      guard let first = weights.first, let weight = first,
        weights.allSatisfy({ $0.map { abs($0 - weight) < 1e-12 } ?? false })
      else { return nil }
      return weight
    }
    guard let old = each(one, before), let new = each(other, after) else { return nil }
    return change(say.eachWeighs, percent(old), percent(new))
  }

  // MARK: States

  var stateSection: Section {
    let title = say.states
    guard let old = before.maturity else {
      return Section(
        title: title, lines: after.maturity.map { whole($0, after, isNew: true) } ?? [])
    }
    guard let new = after.maturity else {
      return Section(title: title, lines: whole(old, before, isNew: false))
    }
    func kind(_ scheme: MaturityScheme) -> String {
      scheme.kind == .staged
        ? say.staged : say.byThresholds
    }
    var lines = [
      change(say.ruleHead, kind(old), kind(new)),
      change(
        say.decidedBy, before.nodes[old.node].name[language],
        after.nodes[new.node].name[language]),
    ].compactMap { $0 }
    for state in comparison.states.removed {
      let name = old.states[state].name[language]
      lines.append(say.removedNode(name))
    }
    for state in comparison.states.added {
      let name = new.states[state].name[language]
      let rule = self.new.requirements(new.states[state], new)
      lines.append(say.newState(name: name, rule: rule))
    }
    for (one, other) in comparison.states.kept {
      let (was, now) = (old.states[one], new.states[other])
      let changes = [
        change(say.nameLabel, was.name[language], now.name[language]),
        change(
          say.requires, self.old.requirements(was, old),
          self.new.requirements(now, new)),
        reworded(say.description, was.description, now.description),
      ].compactMap { $0 }
      if !changes.isEmpty {
        lines.append("\(now.name[language]): \(changes.joined(separator: "; "))")
      }
    }
    return Section(title: title, lines: lines)
  }

  private func whole(_ scheme: MaturityScheme, _ model: MaturityModel, isNew: Bool) -> [String] {
    let names = scheme.states.map(\.name[language]).joined(separator: ", ")
    return [
      isNew
        ? say.statesAdded(names)
        : say.statesRemoved(names)
    ]
  }
}
