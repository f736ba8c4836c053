package import MaturityModels
package import Scoring

/// The scores of one brand with its holes filled, so that the weighted scores
/// of the leaves add up to the index.
///
/// Going down from the root, a node or indicator without a score takes the
/// score of its nearest ancestor that has one, which is what leaving it out
/// of a weighted mean does; so does everything below it, for below a node
/// without a score nothing reached the index. A missing child of a node that
/// counts missing children as the low end takes that low end.
package struct FilledScores: Sendable {
  /// By node; `nil` only if the brand has no index.
  package private(set) var nodes: [Double?]
  /// By indicator.
  package private(set) var indicators: [Double?]

  /// The scores of one brand of `card`.
  package init(_ card: Scorecard, brand: Int) {
    let model = card.model
    let matrix = card.matrix
    nodes = Array(repeating: nil, count: model.nodes.count)
    indicators = Array(repeating: nil, count: model.indicators.count)
    guard let index = matrix.score(node: 0, unit: brand) else { return }
    var own = Array(repeating: false, count: model.nodes.count)
    nodes[0] = index
    own[0] = true
    // A node stands after its parent.
    for (position, node) in model.nodes.enumerated() {
      for child in node.children {
        let score = child.score(matrix, brand)
        var filled = nodes[position]
        if own[position] {
          if let score {
            filled = score
          } else if child.presence(matrix, brand) == .missing, node.missing.kind == .zero {
            filled = node.scale.low
          }
        }
        switch child {
        case .node(let inner):
          nodes[inner] = filled
          own[inner] = own[position] && score != nil
        case .indicator(let indicator): indicators[indicator] = filled
        }
      }
    }
  }

  /// That of a node or an indicator.
  package func score(_ child: ModelNode.Child) -> Double? {
    switch child {
    case .node(let node): nodes[node]
    case .indicator(let indicator): indicators[indicator]
    }
  }
}
