import Wording
import Foundation
import MaturityModels
import Scoring
import Spreadsheets
import ReportTables

/// Where the terms of nodes that are not arithmetic stand: a column per
/// child, node by node.
enum AggregationPlan {
  /// One column.
  struct Term {
    let node: Int
    let child: ModelNode.Child
  }

  static func terms(_ context: WorkbookContext) -> [Term] {
    nodes(context.layout, context.model).flatMap { node in
      LiveLayout.children(node, context.model).map { Term(node: node, child: $0) }
    }
  }

  /// The columns of each node's terms.
  static func columns(_ layout: LiveLayout, _ model: MaturityModel) -> [Int: ClosedRange<Int>] {
    var columns: [Int: ClosedRange<Int>] = [:]
    var next = LiveLayout.nameColumns
    for node in nodes(layout, model) {
      let count = model.nodes[node].children.count
      if count > 0 { columns[node] = next...(next + count - 1) }
      next += count
    }
    return columns
  }

  /// The terms of a node on a row, as formulas write them.
  static func block(_ node: Int, _ context: WorkbookContext) -> ((_ row: Int) -> String)? {
    guard let columns = context.termColumns[node] else { return nil }
    let sheet = context.prefix(.aggregation)
    return {
      "\(sheet)\(A1.cell(columns.lowerBound, $0)):\(A1.cell(columns.upperBound, $0))"
    }
  }

  private static func nodes(_ layout: LiveLayout, _ model: MaturityModel) -> [Int] {
    layout.nodes.filter { model.nodes[$0].aggregation != .arithmetic }
  }
}

extension SheetDescription {
  static let aggregation = SheetDescription(
    "aggregation", .calculation, tab: \.aggregationTab, title: \.aggregationTitle,
    holds: \.aggregationHolds,
    when: { $0.model.nodes.contains { $0.aggregation != .arithmetic } },
    by: AggregationSheet.self)
}

/// The terms of geometric and harmonic means, medians and minima.
struct AggregationSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let words = ModelWords(context.report)
    let columns = AggregationPlan.terms(context).enumerated().map { position, term in
      column(term, A1.letters(LiveLayout.nameColumns + position), words)
    }
    try BrandTable(
      page: page, name: "aggregation",
      heads: [
        context.words.node, context.words.aggregation, context.words.weight,
        context.words.missingPolicy,
      ].map { context.text($0) }, columns: columns
    ).write()
  }

  private func column(
    _ term: AggregationPlan.Term, _ letters: String, _ words: ModelWords
  ) -> BrandTable.Column {
    let node = context.model.nodes[term.node]
    let weight = context.model.weight(of: term.child)
    let head = "\(letters)$\(LiveLayout.above(2))"
    let score = context.prefix(.scores) + A1.letters(context.layout.column(term.child))
    let low = node.scale == context.model.scale ? "scale_lo" : A1.number(node.scale.low)
    let isZero = node.missing.kind == .zero
    let matrix = context.card.matrix
    func spelt(_ x: String) -> String {
      switch node.aggregation {
      case .geometric: "IF(\(x)>0,\(head)*LN(\(x)),\"zero\")"
      case .harmonic: "IF(\(x)>0,\(head)/\(x),\"zero\")"
      default: x
      }
    }
    func value(_ x: Double) -> Double? {
      switch node.aggregation {
      case .geometric: x > 0 ? weight * log(x) : nil
      case .harmonic: x > 0 ? weight / x : nil
      default: x
      }
    }
    return BrandTable.Column(
      header: "\(node.id): \(words.entry(term.child).id)", style: context.styles.helper,
      above: [
        .text(node.name[context.language]), .text(words.aggregation(node.aggregation)),
        .formula(context.weightCell(term.child), weight, style: context.styles.aboveNumber),
        .text(words.policy(node.missing.kind)),
      ]
    ) { brand, row in
      let cell = "\(score)\(row)"
      let missing = isZero ? "IF(\(cell)=\"\",\(spelt(low)),\"\")" : "\"\""
      let formula = "IF(\(head)=0,\"\",IF(ISNUMBER(\(cell)),\(spelt(cell)),\(missing)))"
      var used: Double?
      switch term.child.presence(matrix, brand) {
      case .scored: used = term.child.score(matrix, brand)
      case .missing: used = isZero ? node.scale.low : nil
      case .notApplicable: used = nil
      }
      guard weight > 0, let used else { return .formula(formula, text: "") }
      guard let found = value(used) else { return .formula(formula, text: "zero") }
      return .formula(formula, found)
    }
  }
}
