import Wording
import MaturityModels
import Scoring
import Spreadsheets

extension SheetDescription {
  static let states = SheetDescription(
    "states", for: .study, tab: \.statesTab, title: \.statesTitle, holds: \.statesHolds,
    when: { $0.model.maturity != nil },
    by: StatesSheet.self)
}

/// How many brands are in each state, in the market and by sector.
struct StatesSheet: SheetWriter {
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
      .numbers(context.text(context.words.ranked), styles.integer),
    ]
    columns += names.map {
      .numbers(context.text(context.words.count, ["state": $0]), styles.integer)
    }
    columns += names.map {
      .numbers(context.text(context.words.share, ["state": $0]), styles.share)
    }
    if context.isLive {
      columns.append(
        .numbers(context.text(context.words.calculationRow), styles.helper, width: 10))
    }
    let letters = A1.letters(columns.count - 1)
    let plan = GroupsPlan(context)
    let table = StudyTable(
      name: "states", columns: columns, rowCount: groups.rows.count, frozenColumns: 1
    ) { position in
      let row = groups.rows[position]
      let isMarket = row.sector == nil
      let integer = isMarket ? styles.strongInteger : nil
      let found = "$\(letters)\(StudySheet.firstRow + 2 + position)"
      func live(_ cell: TableCell, _ column: Int) -> TableCell {
        GroupRows.live(context, cell, position, column, found)
      }
      var cells: [TableCell] = [
        live(.text(row.name, style: isMarket ? styles.strongText : nil), GroupsPlan.name),
        live(.count(row.result.count, style: integer), GroupsPlan.count),
      ]
      cells += names.indices.map {
        live(.count(row.result.stateCounts[$0], style: integer), GroupsPlan.counts + $0)
      }
      cells += names.indices.map {
        live(
          .number(
            row.result.share(ofState: $0), style: isMarket ? styles.strongShare : nil),
          plan.shares + $0)
      }
      return context.isLive ? cells + [groups.place(context, position)] : cells
    }
    let rows = try page.write(table)
    let corner = CellReference(row: rows.last.row + 2, column: 0)
    if let chart = try StatesSheet.chart(context, groups, on: page, at: corner) {
      try page.sheet.insert(chart, at: corner)
    }
    try page.setPrint(
      table, pagesHigh: groups.pagesHigh,
      area: page.printArea(rows, below: StudyCharts.rowsBelow(groups.chartCount)))
  }

  /// The mix of states of market and sectors, drawn from this sheet's cells;
  /// `nil` where there is nothing to draw. Its title stands in a cell of the
  /// page it is for.
  static func chart(
    _ context: WorkbookContext, _ groups: GroupRows, on page: StudySheet, at cell: CellReference
  ) throws(WorkbookError) -> Chart? {
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
    let plan = GroupsPlan(context)
    let sheet = context.prefix(.groups)
    let last = GroupsPlan.counts + states.count - 1
    let all =
      sheet + A1.fixed(GroupsPlan.counts, GroupsPlan.marketRow) + ":"
      + A1.fixed(last, GroupsPlan.marketRow)
    let found = "MATCH(MAX(\(all)),\(all),0)"
    let formulas = [
      "share": context.speltShare("MAX(\(all))/\(plan.market(GroupsPlan.count))"),
      "state": "INDEX(state_names,\(found))",
    ]
    var chart = StudyCharts(context: context).mix(
      title: try context.title(
        context.words.mixFinding,
        [
          "share": NumberFormat.percent(share * 100, 1, context.language),
          "state": states[largest].name[context.language],
        ], formulas, on: page, at: cell),
      categories: block(0), values: states.indices.map { block(first + $0) },
      categoryTitle: context.noun("group"), count: count,
      altText: context.text(context.words.mixAlt, ["table": name]))
    chart.width = 760
    return chart
  }
}
