extension ModelDraft {
  var yaml: String {
    var text = """
      schema: 1
      id: draft
      version: "1"
      name: Draft
      unit: [unit, units]
      group: [group, groups]
      scale: [\(low), \(high)]
      tree: \(root.yaml(isRoot: true))
      indicators:

      """
    for leaf in leaves { text += "  - \(leaf.yaml)\n" }
    if let maturity { text += "maturity: \(maturity.yaml)\n" }
    return text
  }
}

extension NodeDraft {
  func yaml(isRoot: Bool = false) -> String {
    let inner = children.map { child in
      switch child {
      case .leaf(let leaf): "{indicator: \(leaf.id), weight: \(leaf.weight)}"
      case .node(let node): node.yaml()
      }
    }
    return "{id: \(id), name: \(id), " + (isRoot ? "" : "weight: \(weight), ")
      + "aggregation: \(aggregation.rawValue), "
      + "missing: {policy: \(policy.rawValue), minimum-coverage: \(coverage)}, "
      + "children: [\(inner.joined(separator: ", "))]}"
  }
}

extension LeafDraft {
  var yaml: String {
    let type = if case .levels = method { "levels" } else { "number" }
    return "{id: \(id), name: \(id), definition: \(id), source: coding, value: {type: \(type)}, "
      + "normalisation: {\(method.yaml)}, impute: \(impute.rawValue), "
      + "treatment: \(winsorise ? "winsorise" : "none"), origin: reconstruction}"
  }
}

extension LeafDraft.Method {
  fileprivate var yaml: String {
    func direction(_ lower: Bool) -> String { "direction: \(lower ? "lower" : "higher")" }
    switch self {
    case .goalposts(let worst, let best):
      return "method: goalposts, worst: \(worst), best: \(best)"
    case .logGoalposts(let worst, let best):
      return "method: goalposts, worst: \(worst), best: \(best), transform: log"
    case .levels(let points):
      let levels = points.enumerated().map { "{id: l\($0), points: \($1)}" }
      return "method: levels, levels: [\(levels.joined(separator: ", "))]"
    case .curve(let points):
      let pairs = points.map { "[\($0.x), \($0.y)]" }
      return "method: curve, points: [\(pairs.joined(separator: ", "))]"
    case .minMax(let lower): return "method: min-max, \(direction(lower))"
    case .zScore(let mean, let sd, let lower):
      return "method: z-score, mean: \(mean), sd: \(sd), \(direction(lower))"
    case .percentileRank(let lower): return "method: percentile-rank, \(direction(lower))"
    case .borda(let lower): return "method: borda, \(direction(lower))"
    case .distanceToBest(let best, let lower):
      return "method: distance-to-best, best: \(best), \(direction(lower))"
    }
  }
}

extension MaturityDraft {
  fileprivate var yaml: String {
    switch rule {
    case .thresholds(let states):
      let items = states.map { state in
        let requires = state.requires.map {
          "{indicator: \($0.indicator), at-least: \($0.atLeast)}"
        }
        return "{id: \(state.id), name: \(state.id), from: \(state.from)"
          + (requires.isEmpty ? "" : ", requires: [\(requires.joined(separator: ", "))]") + "}"
      }
      return "{rule: thresholds, of: \(of), states: [\(items.joined(separator: ", "))]}"
    case .staged(let states, let metAt):
      let items = states.map { state in
        "{id: \(state.id), name: \(state.id), criteria: [\(state.criteria.joined(separator: ", "))]"
          + (state.share.map { ", share: \($0)" } ?? "")
          + (state.metAt.map { ", met-at: \($0)" } ?? "") + "}"
      }
      return "{rule: staged, of: \(of), below: Below" + (metAt.map { ", met-at: \($0)" } ?? "")
        + ", states: [\(items.joined(separator: ", "))]}"
    }
  }
}
