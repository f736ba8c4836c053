import Findings
import YAML

/// What can only be judged on the whole model: do scales, weights and
/// aggregations go together?
struct ModelChecks {
  let model: MaturityModel
  let nodeValues: [YAMLValue]
  let indicatorValues: [String: YAMLValue]

  /// The kind of scale scores of a child lie on.
  private enum Scale: Equatable {
    case bounded(ScoreScale)
    case zScore(mean: Double, sd: Double)
    case borda
  }

  func run() {
    for node in model.nodes.indices {
      checkWeights(node)
      checkScales(node)
      checkZeroPolicy(node)
      checkProduct(node)
    }
    checkThresholds()
  }

  private func weighted(_ node: Int) -> [ModelNode.Child] {
    model.nodes[node].children.filter { model.weight(of: $0) > 0 }
  }

  private func id(_ child: ModelNode.Child) -> String {
    switch child {
    case .node(let index): model.nodes[index].id
    case .indicator(let index): model.indicators[index].id
    }
  }

  private func checkWeights(_ node: Int) {
    guard !model.nodes[node].children.isEmpty, weighted(node).isEmpty else { return }
    nodeValues[node].report(.modelZeroWeights, ["node": .text(model.nodes[node].id)])
  }

  // MARK: Scales

  private func scale(_ child: ModelNode.Child) -> Scale? {
    switch child {
    case .node(let index): weighted(index).first.flatMap { scale($0) }
    case .indicator(let index):
      switch model.indicators[index].normalisation {
      case .zScore(let mean, let sd, _): .zScore(mean: mean, sd: sd)
      case .borda: .borda
      default: .bounded(model.indicators[index].scale)
      }
    }
  }

  private func checkScales(_ node: Int) {
    let children = weighted(node)
    guard let first = children.first, let scale = scale(first) else { return }
    if case .bounded(let found) = scale, found != model.nodes[node].scale {
      nodeValues[node].report(
        .modelOtherScale,
        [
          "node": .text(model.nodes[node].id), "child": .text(id(first)),
          "low": .number(found.low), "high": .number(found.high),
        ])
      return
    }
    for other in children.dropFirst() {
      if let found = self.scale(other), found != scale {
        nodeValues[node].report(
          .modelMixedScales,
          [
            "node": .text(model.nodes[node].id), "one": .text(id(first)), "other": .text(id(other)),
          ])
        return
      }
    }
  }

  /// The first indicator below with an unbounded method.
  private func unbounded(_ child: ModelNode.Child) -> Indicator? {
    switch child {
    case .node(let index):
      for inner in weighted(index) {
        if let found = unbounded(inner) { return found }
      }
      return nil
    case .indicator(let index):
      let indicator = model.indicators[index]
      return indicator.normalisation.isUnbounded ? indicator : nil
    }
  }

  private func checkZeroPolicy(_ node: Int) {
    guard model.nodes[node].missing.kind == .zero else { return }
    for child in weighted(node) {
      if let found = unbounded(child) {
        nodeValues[node].report(
          .modelZeroOverUnbounded,
          ["id": .text(found.id), "method": .text(found.normalisation.method)])
        return
      }
    }
  }

  private func checkThresholds() {
    guard let maturity = model.maturity, maturity.kind == .thresholds else { return }
    if let found = unbounded(.node(maturity.node)) {
      nodeValues[maturity.node].report(
        .modelThresholdsOverUnbounded,
        ["id": .text(found.id), "method": .text(found.normalisation.method)])
    }
  }

  // MARK: Geometric and harmonic

  private func checkProduct(_ node: Int) {
    let aggregation = model.nodes[node].aggregation
    guard aggregation == .geometric || aggregation == .harmonic else { return }
    for child in weighted(node) {
      var rule: Rule?
      var culprit: Indicator?
      if let found = negative(child) {
        (rule, culprit) = (.modelNegativeInProduct, found)
      } else if let found = surelyZero(child) {
        (rule, culprit) = (.modelZeroInProduct, found)
      }
      guard let rule, let culprit else { continue }
      nodeValues[node].report(
        rule,
        [
          "aggregation": .text(aggregation.rawValue), "node": .text(model.nodes[node].id),
          "child": .text(id(child)), "method": .text(culprit.normalisation.method),
        ])
    }
  }

  private func negative(_ child: ModelNode.Child) -> Indicator? {
    switch child {
    case .node(let index):
      for inner in weighted(index) {
        if let found = negative(inner) { return found }
      }
      return nil
    case .indicator(let index):
      let indicator = model.indicators[index]
      return indicator.normalisation.isUnbounded || indicator.scale.low < 0 ? indicator : nil
    }
  }

  /// An indicator that makes `child` 0 for some unit whatever the data say.
  private func surelyZero(_ child: ModelNode.Child) -> Indicator? {
    switch child {
    case .node(let index):
      let children = weighted(index)
      let one = children.count == 1 || model.nodes[index].aggregation == .minimum
      guard one else { return nil }
      for inner in children {
        if let found = surelyZero(inner) { return found }
      }
      return nil
    case .indicator(let index):
      let indicator = model.indicators[index]
      return indicator.normalisation.reachesLow && indicator.scale.low == 0 ? indicator : nil
    }
  }
}
