import Findings
package import Wording

/// A model file that another includes.
package struct ModelFile: Hashable, Sendable {
  /// As seen from the first model's folder.
  package let name: String
  package let sha256: String
}

/// What is measured: indicators, the tree that aggregates them, and states.
///
/// The tree is flat: `nodes[0]` is the root and every node stands after its
/// parent (pre-order), so that a backward pass sees children first.
package struct MaturityModel: Sendable {
  package var id: String
  package var version: String
  package var name: LocalizedText
  package var description: LocalizedText?
  package var unit: Noun
  package var group: Noun
  package var scale: ScoreScale
  package var defaultAggregation: Aggregation
  package var defaultMissing: MissingPolicy
  package var nodes: [ModelNode]
  /// In the tree's order.
  package var indicators: [Indicator]
  package var maturity: MaturityScheme?

  /// The model files that are part of it by `include`, bundled ones aside.
  package var includedFiles: [ModelFile] = []

  /// The file's name in findings and the SHA-256 of its bytes.
  package var file: String
  package var sha256: String

  package var root: ModelNode { nodes[0] }

  /// The nodes right below the root: the axes.
  package var topNodes: [Int] {
    nodes[0].children.compactMap { if case .node(let index) = $0 { index } else { nil } }
  }

  /// The axes that count in the index: one of weight 0 stands beside it.
  package var axes: [Int] { topNodes.filter { nodes[$0].weight > 0 } }

  /// The indicators that count in the index, in the tree's order: no weight of
  /// 0 stands above them.
  package var countedIndicators: [Int] {
    func below(_ node: Int) -> [Int] {
      nodes[node].children.filter { weight(of: $0) > 0 }.flatMap { child in
        switch child {
        case .node(let index): below(index)
        case .indicator(let index): [index]
        }
      }
    }
    return nodes.isEmpty ? [] : below(0)
  }

  /// The nodes that have indicators of their own: those of the deepest axes.
  package var holders: [Int] {
    nodes.indices.filter { node in
      nodes[node].children.contains { if case .indicator = $0 { true } else { false } }
    }
  }

  /// The nodes of the tree whose root is `node`, itself included.
  package func subtree(of node: Int) -> Range<Int> {
    var end = node + 1
    while end < nodes.count, let parent = nodes[end].parent, parent >= node { end += 1 }
    return node..<end
  }

  /// The indicators below node `node`, in the tree's order.
  package func indicators(below node: Int) -> [Int] {
    nodes[node].children.flatMap { child in
      switch child {
      case .node(let index): indicators(below: index)
      case .indicator(let index): [index]
      }
    }
  }

  /// The weight of a child in its node, as written.
  package func weight(of child: ModelNode.Child) -> Double {
    switch child {
    case .node(let index): nodes[index].weight
    case .indicator(let index): indicators[index].weight
    }
  }

  /// The share (0…1) of a child's weight among its siblings.
  package func share(of child: ModelNode.Child, in node: Int) -> Double {
    let total = nodes[node].children.reduce(0) { $0 + weight(of: $1) }
    return total > 0 ? weight(of: child) / total : 0
  }

  /// The product of shares from the root down to a node.
  package func effectiveWeight(ofNode node: Int) -> Double {
    guard let parent = nodes[node].parent else { return 1 }
    return effectiveWeight(ofNode: parent) * share(of: .node(node), in: parent)
  }

  /// The product of shares from the root down to an indicator.
  package func effectiveWeight(ofIndicator indicator: Int) -> Double {
    let node = indicators[indicator].node
    return effectiveWeight(ofNode: node) * share(of: .indicator(indicator), in: node)
  }
}
