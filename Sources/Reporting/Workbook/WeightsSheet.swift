import Findings
import MaturityModels
import Tabular

/// The model's tree, a row per node and indicator.
struct WeightsSheet {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var model: MaturityModel { context.model }

  /// A row of the tree.
  private struct Row {
    let child: ModelNode.Child
    let level: Int
  }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    var rows: [Row] = []
    collect(.node(0), level: 0, &rows)
    let indents = try makeIndents(rows.map(\.level).max() ?? 0)
    let words = ModelWords(context.report)
    let table = StudyTable(
      name: "weights", columns: columns, rowCount: rows.count, frozenColumns: 2
    ) { cells(rows[$0], words, indents) }
    let range = try page.write(table)
    try page.addShareBars(on: CellRange(range.rows, 6...6))
    try page.setPrint(table)
  }

  /// Pre-order: a node, then what is below it.
  private func collect(_ child: ModelNode.Child, level: Int, _ rows: inout [Row]) {
    rows.append(Row(child: child, level: level))
    guard case .node(let node) = child else { return }
    for child in model.nodes[node].children { collect(child, level: level + 1, &rows) }
  }

  /// Names indented by level: in bold for nodes, plain for indicators.
  private func makeIndents(
    _ deepest: Int
  ) throws(WorkbookError) -> [(node: StyleID, leaf: StyleID)] {
    var indents: [(node: StyleID, leaf: StyleID)] = []
    for level in 0...deepest {
      let leaf = WorkbookStyles.base.with { $0.indent = min(1 + level * 2, 15) }
      indents.append(
        (try context.book.style(leaf.with { $0.bold = true }), try context.book.style(leaf)))
    }
    return indents
  }

  private var columns: [StudyTable.Column] {
    let styles = context.styles
    func words(_ text: LocalizedText) -> StudyTable.Column {
      .words(context.text(text), styles.text)
    }
    return [
      .words(context.text(WorkbookText.id), styles.label), words(WorkbookText.name),
      .numbers(context.text(WorkbookText.level), styles.integer), words(WorkbookText.parent),
      .numbers(context.text(WorkbookText.weight), styles.number),
      .numbers(context.text(WorkbookText.shareInParent), styles.share),
      .numbers(context.text(WorkbookText.effectiveWeight), styles.share, width: 14),
      words(WorkbookText.aggregation), words(WorkbookText.missingPolicy),
      .numbers(context.text(WorkbookText.minimumCoverage), styles.share),
      words(WorkbookText.normalisation), words(WorkbookText.direction),
      .numbers(context.text(WorkbookText.worst), styles.number),
      .numbers(context.text(WorkbookText.best), styles.number),
    ]
  }

  private func cells(
    _ row: Row, _ words: ModelWords, _ indents: [(node: StyleID, leaf: StyleID)]
  ) -> [TableCell] {
    let entry = words.entry(row.child)
    let looks = indents[row.level]
    func first(_ parent: Int?, _ weight: Double?, _ effective: Double) -> [TableCell] {
      [
        .text(entry.id),
        .text(entry.name, style: row.child.isNode ? looks.node : looks.leaf),
        .count(row.level), .text(parent.map { model.nodes[$0].id }), .number(weight),
        .number(parent.map { model.share(of: row.child, in: $0) }), .number(effective),
      ]
    }
    switch row.child {
    case .node(let index):
      let node = model.nodes[index]
      return first(
        node.parent, node.parent.map { _ in node.weight }, model.effectiveWeight(ofNode: index))
        + [
          .text(entry.method), .text(words.policy(node.missing.kind)),
          .number(node.missing.minimumCoverage), .blank, .blank, .blank, .blank,
        ]
    case .indicator(let index):
      let indicator = model.indicators[index]
      let goalposts = words.goalposts(index)
      return first(
        indicator.node, indicator.weight, model.effectiveWeight(ofIndicator: index))
        + [
          .blank, .blank, .blank, .text(entry.method), .text(words.direction(indicator)),
          .number(goalposts.worst), .number(goalposts.best),
        ]
    }
  }
}
