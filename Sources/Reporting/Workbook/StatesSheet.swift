import Findings
import MaturityModels
import Scoring
import Tabular

/// How many brands are in each state, in the market and by sector.
struct StatesSheet {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  /// The first column of shares.
  static func firstShare(states: Int) -> Int { 2 + states }
  /// The row of the market; the sectors stand below it.
  static let marketRow = StudySheet.firstRow + 1

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let styles = context.styles
    let groups = GroupRows(context)
    let names = context.states.map { $0.name[context.language] }
    var columns: [StudyTable.Column] = [
      .words(context.noun("group"), styles.text),
      .numbers(context.text(WorkbookText.ranked), styles.integer),
    ]
    columns += names.map {
      .numbers(context.text(WorkbookText.count, ["state": $0]), styles.integer)
    }
    columns += names.map { .numbers(context.text(WorkbookText.share, ["state": $0]), styles.share) }
    let table = StudyTable(
      name: "states", columns: columns, rowCount: groups.rows.count, frozenColumns: 1
    ) { position in
      let row = groups.rows[position]
      let isMarket = row.sector == nil
      let integer = isMarket ? styles.strongInteger : nil
      var cells: [TableCell] = [
        .text(row.name, style: isMarket ? styles.strongText : nil),
        .count(row.result.count, style: integer),
      ]
      cells += names.indices.map { .count(row.result.stateCounts[$0], style: integer) }
      cells += names.indices.map {
        .number(row.result.share(ofState: $0), style: isMarket ? styles.strongShare : nil)
      }
      return cells
    }
    let rows = try page.write(table)
    if let chart = StatesSheet.chart(context, groups) {
      try page.sheet.insert(chart, at: CellReference(row: rows.last.row + 2, column: 0))
    }
    try page.setPrint(table, pagesHigh: groups.pagesHigh)
  }

  /// The mix of states of market and sectors, drawn from this sheet's cells;
  /// `nil` where there is nothing to draw.
  static func chart(_ context: WorkbookContext, _ groups: GroupRows) -> Chart? {
    let states = context.states
    let count = groups.chartCount
    guard count > 0, !states.isEmpty, states.count <= StudyCharts.mostSeries else { return nil }
    let name = context.name(of: .states)
    let rows = marketRow...(marketRow + count - 1)
    func block(_ column: Int) -> SheetRange {
      SheetRange(name, CellRange(rows, column...column))
    }
    let market = context.card.marketResult
    let counts = market.stateCounts
    let largest = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    let share = market.share(ofState: largest) ?? 0
    let first = firstShare(states: states.count)
    var chart = StudyCharts(context: context).mix(
      title: context.text(
        WorkbookText.mixFinding,
        [
          "share": NumberFormat.percent(share * 100, 1, context.language),
          "state": states[largest].name[context.language],
        ]),
      categories: block(0), values: states.indices.map { block(first + $0) },
      categoryTitle: context.noun("group"), count: count,
      altText: context.text(WorkbookText.mixAlt, ["table": name]))
    chart.width = 760
    return chart
  }
}
