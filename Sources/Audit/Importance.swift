import MaturityModels

/// How much a child really says of its node, beside the weight it was given.
package struct Importance: Sendable {
  /// The column of the child.
  package let child: Int
  /// Its share of the weight among the children.
  package let weightShare: Double
  package let n: Int
  /// Pearson's r with the node; `nil` where one of them is constant.
  package let r: Double?
  /// r² over the sum of r² of all children.
  package let squareShare: Double?
  /// η² of a smooth function of the child alone.
  package let mainEffect: Double?

  static func all(_ scores: AuditScores, node: Int) -> [Importance] {
    let children = scores.model.nodes[node].children.filter { scores.model.weight(of: $0) > 0 }
    let pairs = children.map { scores.pairs(scores.column($0), node) }
    let r = pairs.map { $0.x.count >= 3 ? Correlation.pearson($0.x, $0.y) : nil }
    let squares = r.reduce(0.0) { $0 + ($1 ?? 0) * ($1 ?? 0) }
    return children.indices.map { position in
      Importance(
        child: scores.column(children[position]),
        weightShare: scores.model.share(of: children[position], in: node),
        n: pairs[position].x.count, r: r[position],
        squareShare: r[position].flatMap { squares > 0 ? $0 * $0 / squares : nil },
        mainEffect: LocalLinearRegression.mainEffect(pairs[position].x, pairs[position].y))
    }
  }
}
