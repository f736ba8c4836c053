import Statistics
import MaturityModels

/// Every pair of columns that ought to go together, and how they do.
package struct CorrelationTable: Sendable {
  package enum Relation: String, Sendable {
    /// Children of one node.
    case siblings
    /// A child and its node.
    case parent
    /// A column and the index, where that is not its node.
    case ancestor
    /// Indicators of different nodes.
    case across
  }

  package struct Row: Sendable {
    /// Columns of the scores.
    package let a: Int
    package let b: Int
    package let relation: Relation
    package let correlation: Correlation
    /// Does it go against what one index means: negative?
    package let isNegative: Bool
    /// Do the two say the same, |r| ≥ 0.92?
    package let isRedundant: Bool
  }

  package let rows: [Row]

  /// From here on two columns are thought to say the same.
  static let redundant = 0.92

  package init(_ scores: AuditScores, threads: Int) {
    var pairs: [(a: Int, b: Int, relation: Relation)] = []
    for node in scores.model.nodes.indices {
      let children = scores.children(node)
      for (position, one) in children.enumerated() {
        for other in children[(position + 1)...] { pairs.append((one, other, .siblings)) }
      }
      for child in children { pairs.append((child, node, .parent)) }
      guard node != 0 else { continue }
      for child in children { pairs.append((child, 0, .ancestor)) }
    }
    let indicators = scores.model.indicators.indices.filter {
      scores.model.indicators[$0].weight > 0
    }
    for (position, one) in indicators.enumerated() {
      for other in indicators[(position + 1)...]
      where scores.model.indicators[one].node != scores.model.indicators[other].node {
        pairs.append((scores.nodeCount + one, scores.nodeCount + other, .across))
      }
    }
    let wanted = pairs
    rows = ParallelWork.map(wanted.count, threads: threads) { position in
      let (a, b, relation) = wanted[position]
      let (x, y) = scores.pairs(a, b)
      let found = Correlation(x, y)
      let r = found.pearson ?? 0
      return Row(
        a: a, b: b, relation: relation, correlation: found, isNegative: r < 0,
        isRedundant: abs(r) >= Self.redundant)
    }
  }
}
