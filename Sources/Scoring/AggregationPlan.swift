import MaturityModels

/// A model's tree as the inner loop wants it: each node's children of
/// positive weight, as columns.
struct AggregationPlan: Sendable {
  struct Step: Sendable {
    let node: Int
    let aggregation: Aggregation
    let missing: MissingPolicy
    let low: Double
    let children: [ModelNode.Child]
    let weights: [Double]
    let totalWeight: Double
  }

  /// Children come before their parents.
  let steps: [Step]
  let indicatorCount: Int

  init(_ model: MaturityModel) {
    indicatorCount = model.indicators.count
    steps = model.nodes.indices.reversed().map { node in
      let children = model.nodes[node].children.filter { model.weight(of: $0) > 0 }
      let weights = children.map { model.weight(of: $0) }
      return Step(
        node: node, aggregation: model.nodes[node].aggregation,
        missing: model.nodes[node].missing, low: model.nodes[node].scale.low, children: children,
        weights: weights, totalWeight: weights.reduce(0, +))
    }
  }
}
