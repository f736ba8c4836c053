import Wording
import MaturityModels
import Scoring
import StudyData
import Spreadsheets

extension SheetDescription {
  static let ranking = SheetDescription(
    "ranking", .overview, for: .study, tab: \.rankingTab, title: \.rankingTitle,
    holds: \.rankingHolds,
    by: RankingSheet.self)
}

/// Brands from the best index down, the unranked behind them with the reason.
struct RankingSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var card: Scorecard { context.card }

  /// The most bars that can be read beside each other.
  private static let mostBars = 60
  private static let barsOfMany = 30
  /// Excel takes no more links on a sheet.
  private static let mostLinks = 60_000

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let listing = card.listing
    let table = table(listing)
    let rows = try page.write(table)
    if !listing.isEmpty { try highlight(rows) }
    try insertChart(rows, beside: table.columns.count)
    // The chart beside would make the table too small to read on paper.
    try page.setPrint(
      table, area: page.printArea(rows))
  }

  // MARK: Table

  private func table(_ listing: [Int]) -> StudyTable {
    let styles = context.styles
    let axes = context.model.topNodes
    let hasReasons = context.isLive || card.market.order.count < listing.count
    var columns: [StudyTable.Column] = [
      .numbers(context.text(context.words.rank), styles.integer),
      .words(context.noun("unit"), styles.link),
      .words(context.noun("group"), styles.text),
      .numbers(context.indexName, styles.score, width: 14),
    ]
    columns += axes.map { .numbers(context.model.nodes[$0].name[context.language], styles.score) }
    columns.append(.numbers(context.text(context.words.rankInGroup), styles.integer))
    if !context.states.isEmpty {
      columns.append(.words(context.text(context.words.state), styles.text))
    }
    columns.append(.numbers(context.text(context.words.coverage), styles.share))
    if hasReasons {
      columns.append(.words(context.text(context.words.notRankedBecause), styles.text))
    }
    if context.isLive {
      columns.append(
        .numbers(context.text(context.words.calculationRow), styles.helper, width: 10))
    }
    let scoreRows = rowsOnScores(listing.count)
    let lookup = RankedRow(context, column: columns.count - 1)
    return StudyTable(
      name: "ranking", columns: columns, rowCount: listing.count, frozenColumns: 2
    ) { position in
      let brand = listing[position]
      let row = lookup.row(position)
      func live(_ cell: TableCell, _ name: String) -> TableCell {
        context.live(cell, lookup.value(name, row))
      }
      var cells: [TableCell] = [
        live(.count(card.market.ranks[brand]), "market_rank"), name(brand, scoreRows, lookup, row),
        live(.text(context.sectorName(of: brand)), "brand_sector"),
        live(.number(card.index(brand)), "index_score"),
      ]
      cells += axes.map { axis in
        let cell = ModelNode.Child.node(axis).cell(card.matrix, brand)
        return context.live(cell, lookup.score(.node(axis), row))
      }
      cells.append(live(.count(card.sectorRanks[brand]), "sector_rank"))
      if !context.states.isEmpty {
        cells.append(live(.text(card.state(brand)?.name[context.language]), "state_name"))
      }
      let isOut = card.matrix.presence(node: 0, unit: brand) == .notApplicable
      let coverage: TableCell =
        isOut && context.isLive
        ? .text("NA") : .number(card.matrix.coverage(node: 0, unit: brand))
      cells.append(live(coverage, "index_coverage"))
      if hasReasons {
        let reason = card.unrankedReason(brand).map { card.reasonText($0, context.language) }
        cells.append(live(.text(reason), "unranked_reason"))
      }
      if context.isLive { cells.append(lookup.cell(brand, position, "market_order")) }
      return cells
    }
  }

  /// The row of each brand on the sheet of scores; empty where there would be
  /// too many links.
  private func rowsOnScores(_ count: Int) -> [Int: Int] {
    guard count <= Self.mostLinks else { return [:] }
    var rows: [Int: Int] = [:]
    for (position, brand) in context.brandsByID.enumerated() {
      rows[brand] = LiveLayout.firstRow + position
    }
    return rows
  }

  private func name(
    _ brand: Int, _ rows: [Int: Int], _ lookup: RankedRow, _ number: Int
  ) -> TableCell {
    let name = context.study.brands[brand].name
    guard !context.isLive else {
      return .formula(lookup.link("brand_name", number), text: name)
    }
    guard let row = rows[brand] else { return .text(name, style: context.styles.text) }
    return TableCell(
      .link(
        .cell(sheet: context.name(of: .scores), CellReference(row: row, column: 1)), text: name))
  }

  // MARK: Looks

  private func highlight(_ rows: CellRange) throws(WorkbookError) {
    let index = CellRange(rows.rows, 3...3)
    try page.addScoreBars(on: index)
    try page.addThresholds(on: index)
    let axes = context.model.topNodes.count
    if axes > 0 { try page.addHeat(on: CellRange(rows.rows, 4...(3 + axes))) }
    if !context.states.isEmpty {
      try page.addStateColours(on: CellRange(rows.rows, (5 + axes)...(5 + axes)))
    }
  }

  // MARK: Chart

  private func insertChart(_ rows: CellRange, beside columns: Int) throws(WorkbookError) {
    let ranked = card.market.order
    guard let first = ranked.first, let best = card.index(first) else { return }
    let count = ranked.count > Self.mostBars ? Self.barsOfMany : ranked.count
    let shown = rows.first.row...(rows.first.row + count - 1)
    let values = [
      "leader": context.study.brands[first].name, "value": context.number(best), "n": "\(count)",
    ]
    let title =
      count < ranked.count ? context.words.rankingFindingTop : context.words.rankingFinding
    let corner = CellReference(row: StudySheet.firstRow, column: columns + 1)
    let row = rows.first.row + 1
    let formulas = ["leader": "B\(row)", "value": context.spelt("D\(row)"), "n": "\"\(count)\""]
    let chart = StudyCharts(context: context).bars(
      title: try context.title(title, values, formulas, on: page, at: corner),
      categories: page.range(shown, column: 1),
      values: page.range(shown, column: 3), valueTitle: context.indexName,
      categoryTitle: context.noun("unit"), count: count,
      altText: context.text(context.words.rankingAlt, values))
    try page.sheet.insert(chart, at: corner)
  }
}
