import Wording
import MaturityModels
import Spreadsheets
import ReportTables

extension SheetDescription {
  static let weights = SheetDescription(
    "weights", .input, tab: \.weightsTab, title: \.weightsTitle, holds: \.weightsHolds,
    by: WeightsSheet.self)
}

/// The model's tree, a row per node and indicator; the weights are for a
/// reader to change.
struct WeightsSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var model: MaturityModel { context.model }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    if context.isLive {
      try page.sheet.write(
        text: context.text(context.words.inputMark), row: 2, column: 1,
        style: context.styles.inputMark)
    }
    let rows = context.weightRows.rows
    let indents = try makeIndents(rows.map(\.level).max() ?? 0)
    let words = ModelWords(context.report, showsColumns: context.only == nil)
    let shares = WeightShares(model)
    let table = StudyTable(
      name: "weights", columns: columns, rowCount: rows.count, frozenColumns: 2
    ) { cells(rows[$0], words, indents, shares) }
    let range = try page.write(table)
    try page.addShareBars(on: CellRange(range.rows, WeightRows.effective...WeightRows.effective))
    if context.isLive {
      try page.sheet.addValidation(
        validation, on: CellRange(range.rows, WeightRows.weight...WeightRows.weight))
      try context.book.defineName("weight", page.range(range.rows, column: WeightRows.weight))
    }
    try page.setPrint(table)
  }

  private var validation: CellValidation {
    CellValidation(
      .decimal(0...1_000_000), errorTitle: context.text(context.words.weight),
      errorMessage: context.text(context.words.weightRule), allowsBlank: false)
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
    func words(_ text: Phrase) -> StudyTable.Column {
      .words(context.text(text), styles.text)
    }
    var columns: [StudyTable.Column] = [
      .words(context.text(context.words.id), styles.label), words(context.words.name),
      .numbers(context.text(context.words.level), styles.integer), words(context.words.parent),
      .numbers(context.text(context.words.weight), styles.number),
      .numbers(context.text(context.words.shareInParent), styles.share),
      .numbers(context.text(context.words.effectiveWeight), styles.share, width: 14),
      words(context.words.aggregation), words(context.words.missingPolicy),
      .numbers(context.text(context.words.minimumCoverage), styles.share),
      words(context.words.normalisation), words(context.words.direction),
      .numbers(context.text(context.words.worst), styles.number),
      .numbers(context.text(context.words.best), styles.number),
    ]
    if context.isLive {
      columns.append(
        .numbers(context.text(context.words.totalOfParts), styles.helper, width: 14))
    }
    return columns
  }

  private func cells(
    _ row: WeightRows.Row, _ words: ModelWords, _ indents: [(node: StyleID, leaf: StyleID)],
    _ shares: WeightShares
  ) -> [TableCell] {
    let entry = words.entry(row.child)
    let looks = indents[row.level]
    let name = TableCell.text(entry.name, style: row.child.isNode ? looks.node : looks.leaf)
    let input = context.isLive ? context.styles.input : nil
    switch row.child {
    case .node(let index):
      let node = model.nodes[index]
      let weight: TableCell = node.parent == nil ? .blank : .number(node.weight, style: input)
      var cells: [TableCell] = [.text(entry.id), name, .count(row.level)]
      cells += weights(row.child, node.parent, weight, shares)
      cells += [
        .text(entry.method), .text(words.policy(node.missing.kind)),
        .number(
          node.missing.minimumCoverage, style: input == nil ? nil : context.styles.inputShare),
        .blank, .blank, .blank, .blank,
      ]
      if context.isLive {
        cells.append(
          .formula(
            context.weightRows.total(index, model),
            node.children.reduce(0) { $0 + model.weight(of: $1) }))
      }
      return cells
    case .indicator(let index):
      let indicator = model.indicators[index]
      let goalposts = words.goalposts(index)
      var cells: [TableCell] = [.text(entry.id), name, .count(row.level)]
      cells += weights(
        row.child, indicator.node, .number(indicator.weight, style: input), shares)
      let normalisation = context.normalisationRows.number(index)
      func end(_ value: Double?, _ column: Int) -> TableCell {
        guard context.isLive, value != nil else { return .number(value) }
        let cell = context.prefix(.normalisation) + A1.fixed(column, normalisation)
        return .formula(cell, value)
      }
      cells += [
        .blank, .blank, .blank, .text(entry.method), .text(words.direction(indicator)),
        end(goalposts.worst, endColumn(of: indicator, isWorst: true)),
        end(goalposts.best, endColumn(of: indicator, isWorst: false)),
      ]
      return context.isLive ? cells + [.blank] : cells
    }
  }

  /// Part of, weight, share and effective weight.
  private func weights(
    _ child: ModelNode.Child, _ parent: Int?, _ weight: TableCell, _ shares: WeightShares
  ) -> [TableCell] {
    let effective = shares.effective(of: child)
    guard let parent else { return [.blank, weight, .blank, .number(effective)] }
    let row = context.weightRows.number(child)
    let above = context.weightRows.number(.node(parent))
    let total = A1.fixed(WeightRows.total, above)
    let share = TableCell.number(shares.share(of: child))
    return [
      .text(model.nodes[parent].id), weight,
      context.live(
        share, "IF(\(total)=0,0,\(A1.cell(WeightRows.weight, row))/\(total))"),
      context.live(
        .number(effective),
        "\(A1.cell(WeightRows.share, row))*\(A1.fixed(WeightRows.effective, above))"),
    ]
  }

  /// Where the sheet of normalisation has an end.
  private func endColumn(of indicator: Indicator, isWorst: Bool) -> Int {
    switch indicator.normalisation {
    case .goalposts: isWorst ? NormalisationRows.worst : NormalisationRows.best
    default: isWorst ? NormalisationRows.from : NormalisationRows.to
    }
  }
}
