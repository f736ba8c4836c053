import Wording
import MaturityModels
import Scoring
import StudyData
import Spreadsheets
import ReportTables

extension SheetDescription {
  /// The sheet of the axis at a place among the model's top nodes.
  static func axis(_ position: Int) -> SheetDescription {
    SheetDescription(
      "axis_\(position + 1)", for: .study, axis: position, tab: { _ in "{axis}" },
      title: \.axisTitle, holds: \.axisHolds, by: AxisSheet.self)
  }
}

/// One axis: brands from its best down, with the scores below it.
struct AxisSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  /// Its place among the model's top nodes.
  private var position: Int { page.description.axis ?? 0 }
  private var card: Scorecard { context.card }
  private var model: MaturityModel { context.model }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let axis = model.topNodes[position]
    let listing = listing
    let parts = ScoreColumns(model, below: axis).columns.dropFirst()
    let table = table(axis, listing, Array(parts))
    let rows = try page.write(table)
    if !listing.isEmpty {
      try page.addScoreBars(on: CellRange(rows.rows, 3...3))
      try page.addScaledHeat(on: CellRange(rows.rows, 4...(3 + max(parts.count, 1))))
    }
    try page.setPrint(
      table, pagesWide: 1 + parts.count / 20, area: page.printArea(rows))
  }

  /// Ranked brands by this axis, then all others by id.
  private var listing: [Int] {
    let ranking = card.topRankings[position]
    return ranking.order + context.brandsByID.filter { ranking.ranks[$0] == nil }
  }

  private func table(_ axis: Int, _ listing: [Int], _ parts: [ScoreColumns.Column]) -> StudyTable {
    let styles = context.styles
    var columns: [StudyTable.Column] = [
      .numbers(context.text(context.words.rankOn), styles.integer, width: 10),
      .words(context.noun("unit"), context.isLive ? styles.link : styles.text),
      .words(context.noun("group"), styles.text),
      .numbers(model.nodes[axis].name[context.language], styles.score, width: 14),
    ]
    let words = ModelWords(context.report)
    columns += parts.map { part in
      let entry = words.entry(part)
      return .numbers(
        "\(entry.id) \(entry.name)", styles.score, width: 14.5, comment: entry.comment)
    }
    if context.isLive {
      columns.append(
        .numbers(context.text(context.words.calculationRow), styles.helper, width: 10))
    }
    let lookup = RankedRow(context, column: columns.count - 1)
    let ranks = card.topRankings[position].ranks
    let first = ResultsPlan.firstAxis(model) + 2 * position
    let all = context.isLive ? context.brandRange(.results, first) : ""
    let orders = context.isLive ? context.brandRange(.results, first + 1) : ""
    return StudyTable(
      name: "axis_\(position + 1)", columns: columns, rowCount: listing.count, frozenColumns: 2
    ) { row in
      let brand = listing[row]
      let number = lookup.row(row)
      let name = context.study.brands[brand].name
      let first: [TableCell] = [
        context.live(.count(ranks[brand]), lookup.value(all, number)),
        context.isLive
          ? .formula(lookup.link("brand_name", number), text: name) : .text(name),
        context.live(
          .text(context.sectorName(of: brand)), lookup.value("brand_sector", number)),
      ]
      let scores = ([.node(axis)] + parts).map { part in
        context.live(part.cell(card.matrix, brand), lookup.score(part, number))
      }
      return first + scores + (context.isLive ? [lookup.cell(brand, row, orders)] : [])
    }
  }
}
