import MaturityModels
import Scoring

/// Nodes and indicators breadth-first: the parts of a node stand side by
/// side, its nodes before its indicators.
struct ScoreColumns {
  /// What a column holds.
  typealias Column = ModelNode.Child

  let columns: [Column]

  /// The node `start` and everything below it.
  init(_ model: MaturityModel, below start: Int = 0) {
    var columns: [Column] = [.node(start)]
    var next = 0
    while next < columns.count {
      if case .node(let node) = columns[next] {
        let children = model.nodes[node].children
        columns += children.filter(\.isNode) + children.filter { !$0.isNode }
      }
      next += 1
    }
    self.columns = columns
  }
}

extension ModelNode.Child {
  var isNode: Bool { if case .node = self { true } else { false } }

  /// The score of a brand: blank where there is none, `NA` where it does not
  /// apply.
  func cell(_ matrix: ScoreMatrix, _ brand: Int) -> TableCell {
    presence(matrix, brand) == .notApplicable ? .text("NA") : .number(score(matrix, brand))
  }
}
