import Wording
import MaturityModels
import Scoring
import StudyData
import Spreadsheets
import ReportTables

extension SheetDescription {
  static let scores = SheetDescription(
    "scores", tab: \.scoresTab, title: \.scoresTitle, holds: \.scoresHolds,
    by: ScoresSheet.self)
}

/// Brands by id against every node and indicator, in full precision.
struct ScoresSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let parts = context.layout.parts
    let words = ModelWords(context.report)
    let matrix = context.card.matrix
    let formulas = ScoreFormulas(context: context)
    let shares = WeightShares(context.model)
    let columns = parts.map { part in
      let entry = words.entry(part)
      var column = BrandTable.Column(
        header: entry.id, style: context.styles.score, comment: entry.comment,
        above: [.text(entry.name), .text(entry.method)] + heads(part, shares)
      ) { brand, _ in part.cell(matrix, brand) }
      if context.isLive {
        let formula = formulas.score(part)
        column.cell = { brand, row in
          let cell = part.cell(matrix, brand)
          if case .indicator(let index) = part, !context.isLive(brand, index) { return cell }
          return cell.live(formula(row))
        }
      }
      return column
    }
    let labels =
      context.isLive
      ? [
        context.words.name, context.words.method, context.words.weight,
        context.words.fromOrCoverage,
        context.words.largestTo, context.words.usable,
      ] : [context.words.name, context.words.method, context.words.effectiveWeight]
    let rows = try BrandTable(
      page: page, name: "scores", heads: labels.map { context.text($0) }, columns: columns
    ).write()
    let first = LiveLayout.nameColumns
    try page.addScaledHeat(on: CellRange(rows.rows, first...(first + parts.count - 1)))
  }

  /// What the formulas of a column share.
  private func heads(_ part: ModelNode.Child, _ shares: WeightShares) -> [TableCell] {
    let styles = context.styles
    let model = context.model
    guard context.isLive else {
      return [.number(shares.effective(of: part), style: styles.aboveShare)]
    }
    switch part {
    case .node(let index):
      let node = model.nodes[index]
      let weight: TableCell =
        node.parent == nil
        ? .blank
        : .formula(context.weightCell(part), node.weight, style: styles.aboveNumber)
      return [
        weight,
        .formula(
          context.weightCell(part, WeightRows.coverage), node.missing.minimumCoverage,
          style: styles.aboveShare),
      ]
    case .indicator(let index):
      let row = context.normalisationRows.number(index)
      let sheet = context.prefix(.normalisation)
      let figures = ColumnFigures(index, context.card)
      let ends = NormalisationFormulas(model.indicators[index].normalisation, row: row)
      func cell(_ column: Int, _ value: Double?) -> TableCell {
        .formula(sheet + A1.fixed(column, row), value, style: styles.aboveNumber)
      }
      let weight = TableCell.formula(
        context.weightCell(part), model.indicators[index].weight, style: styles.aboveNumber)
      let isRelative = model.indicators[index].normalisation.isRelative
      guard context.only == nil || !isRelative else { return [weight] }
      return [
        weight,
        ends.from == nil ? .blank : cell(NormalisationRows.from, figures.from),
        ends.to == nil ? .blank : cell(NormalisationRows.to, figures.to),
        cell(NormalisationRows.usable, figures.isUsable ? 1 : 0),
      ]
    }
  }

  /// Id, name and sector, with what the rows above the heads say.
  static func brandColumns(_ context: WorkbookContext, heads: [String]) -> [StudyTable.Column] {
    let styles = context.styles
    return [
      .words(context.text(context.words.id), styles.label),
      .words(context.noun("unit"), styles.text),
      .words(context.noun("group"), styles.text, above: heads.map { .text($0) }),
    ]
  }

  static func brandCells(_ context: WorkbookContext, _ brand: Int) -> [TableCell] {
    let entry = context.study.brands[brand]
    return [.text(entry.id), .text(entry.name), .text(context.sectorName(of: brand))]
  }
}
