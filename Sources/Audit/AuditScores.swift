package import MaturityModels
package import Scoring
import StudyData

/// The scores of the ranked brands, column by column: what the audit looks at.
///
/// Columns are numbered: nodes first, then indicators.
package struct AuditScores: Sendable {
  package let card: Scorecard
  /// The ranked brands, in the order of the study.
  package let brands: [Int]
  /// By column and ranked brand; `nil` where there is no score.
  package let columns: [[Double?]]

  package init(_ card: Scorecard) {
    self.card = card
    let brands = card.study.brands.indices.filter { card.market.ranks[$0] != nil }
    self.brands = brands
    let model = card.model
    columns =
      model.nodes.indices.map { node in brands.map { card.matrix.score(node: node, unit: $0) } }
      + model.indicators.indices.map { indicator in
        brands.map { card.matrix.score(indicator: indicator, unit: $0) }
      }
  }

  package var model: MaturityModel { card.model }
  var nodeCount: Int { model.nodes.count }

  /// The column of a child.
  func column(_ child: ModelNode.Child) -> Int {
    switch child {
    case .node(let node): node
    case .indicator(let indicator): nodeCount + indicator
    }
  }

  /// The node a column is a child of; `nil` for the root.
  func parent(_ column: Int) -> Int? {
    column < nodeCount
      ? model.nodes[column].parent : model.indicators[column - nodeCount].node
  }

  /// The id of a column.
  package func id(_ column: Int) -> String {
    column < nodeCount ? model.nodes[column].id : model.indicators[column - nodeCount].id
  }

  /// The children of a node that carry weight.
  func children(_ node: Int) -> [Int] {
    model.nodes[node].children.filter { model.weight(of: $0) > 0 }.map(column)
  }

  /// Rows in which all of `columns` have scores, one value per column.
  func complete(_ columns: [Int]) -> [[Double]] {
    brands.indices.compactMap { row in
      let found = columns.compactMap { self.columns[$0][row] }
      return found.count == columns.count ? found : nil
    }
  }

  /// The pairs of two columns that both have scores.
  func pairs(_ a: Int, _ b: Int) -> (x: [Double], y: [Double]) {
    var x: [Double] = []
    var y: [Double] = []
    for row in brands.indices {
      guard let one = columns[a][row], let other = columns[b][row] else { continue }
      x.append(one)
      y.append(other)
    }
    return (x, y)
  }
}
