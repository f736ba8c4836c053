/// What part the weights of nodes and indicators are of their node's and of
/// the index's, worked out once for all of them: one by one, a node of many
/// children would be summed up again for each.
package struct WeightShares: Sendable {
  /// 0…1; the root is the whole.
  private var nodes: [Double]
  private var indicators: [Double]
  private var effectiveNodes: [Double]
  private var effectiveIndicators: [Double]

  package init(_ model: MaturityModel) {
    nodes = Array(repeating: 1, count: model.nodes.count)
    effectiveNodes = nodes
    indicators = Array(repeating: 0, count: model.indicators.count)
    effectiveIndicators = indicators
    // Parents come before their children.
    for (index, node) in model.nodes.enumerated() {
      let total = node.children.reduce(0) { $0 + model.weight(of: $1) }
      for child in node.children {
        let share = total > 0 ? model.weight(of: child) / total : 0
        switch child {
        case .node(let inner):
          nodes[inner] = share
          effectiveNodes[inner] = effectiveNodes[index] * share
        case .indicator(let indicator):
          indicators[indicator] = share
          effectiveIndicators[indicator] = effectiveNodes[index] * share
        }
      }
    }
  }

  /// The share (0…1) of a weight among its siblings'.
  package func share(of child: ModelNode.Child) -> Double {
    switch child {
    case .node(let index): nodes[index]
    case .indicator(let index): indicators[index]
    }
  }

  /// The product of the shares from the root down.
  package func effective(of child: ModelNode.Child) -> Double {
    switch child {
    case .node(let index): effectiveNodes[index]
    case .indicator(let index): effectiveIndicators[index]
    }
  }
}
