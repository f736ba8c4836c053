import Wording
import MaturityModels
import Scoring
import Spreadsheets
import StudyData

extension SheetDescription {
  static let sectors = SheetDescription(
    "sectors", for: .study, tab: { _ in "{Groups}" }, title: \.sectorsTitle, holds: \.sectorsHolds,
    by: SectorsSheet.self)
}

/// The market and its sectors: place, mean, range, states, leader.
struct SectorsSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  /// The columns a chart is drawn from.
  private struct Places {
    var mean = 0
    var minimum = 0
    var maximum = 0
    var below = 0
    var above = 0
    var state: Int?
  }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let groups = GroupRows(context)
    var places = Places()
    let columns = columns(&places)
    let table = StudyTable(
      name: "sectors", columns: columns, rowCount: groups.rows.count, frozenColumns: 2
    ) { cells(groups, $0, A1.letters(columns.count - 1)) }
    let rows = try page.write(table)
    if groups.rows.count > 1 {
      let means = CellRange((rows.first.row + 1)...rows.last.row, places.mean...places.mean)
      try page.addScoreBars(on: means)
    }
    if let state = places.state {
      try page.addStateColours(on: CellRange(rows.rows, state...state))
    }
    try insertChart(groups, rows, places)
    try page.setPrint(
      table, pagesHigh: groups.pagesHigh,
      area: page.printArea(rows, below: StudyCharts.rowsBelow(groups.chartCount)))
  }

  private var hasSizes: Bool { context.card.marketResult.weightedMean != nil }
  private var hasStateOfMean: Bool { context.model.maturity?.kind == .thresholds }

  private func columns(_ places: inout Places) -> [StudyTable.Column] {
    let styles = context.styles
    var columns: [StudyTable.Column] = [
      .numbers(context.text(context.words.rank), styles.integer),
      .words(context.noun("group"), styles.text),
      .numbers(context.noun("units"), styles.integer),
      .numbers(context.text(context.words.ranked), styles.integer),
    ]
    func add(_ head: String) -> Int {
      columns.append(.numbers(head, styles.score))
      return columns.count - 1
    }
    places.mean = add(context.text(context.words.mean))
    columns[places.mean].width = 12
    _ = add(context.text(context.words.median))
    places.minimum = add(context.text(context.words.minimum))
    places.maximum = add(context.text(context.words.maximum))
    if hasSizes { _ = add(context.text(context.words.weightedMean)) }
    columns += context.states.map {
      .numbers(
        context.text(context.words.share, ["state": $0.name[context.language]]), styles.share)
    }
    if hasStateOfMean {
      places.state = columns.count
      columns.append(.words(context.text(context.words.stateOfMean), styles.text))
    }
    columns.append(.words(context.text(context.words.leader), styles.text))
    places.below = add(context.text(context.words.meanAboveMinimum))
    places.above = add(context.text(context.words.maximumAboveMean))
    if context.isLive {
      columns.append(
        .numbers(context.text(context.words.calculationRow), styles.helper, width: 10))
    }
    return columns
  }

  private func cells(_ groups: GroupRows, _ position: Int, _ letters: String) -> [TableCell] {
    let styles = context.styles
    let row = groups.rows[position]
    let result = row.result
    let line = StudySheet.firstRow + 2 + position
    let found = "$\(letters)\(line)"
    func live(_ cell: TableCell, _ column: Int) -> TableCell {
      GroupRows.live(context, cell, position, column, found)
    }
    let isMarket = row.sector == nil
    func number(_ value: Double?) -> TableCell {
      .number(value, style: isMarket ? styles.strongScore : nil)
    }
    func count(_ value: Int?) -> TableCell {
      .count(value, style: isMarket ? styles.strongInteger : nil)
    }
    func text(_ value: String?) -> TableCell {
      .text(value, style: isMarket ? styles.strongText : nil)
    }
    func difference(_ one: Double?, _ other: Double?) -> Double? {
      guard let one, let other else { return nil }
      return one - other
    }
    var cells = [
      isMarket ? count(nil) : live(count(result.rank), GroupsPlan.rank),
      live(text(row.name), GroupsPlan.name), live(count(row.total), GroupsPlan.total),
      live(count(result.count), GroupsPlan.count), live(number(result.mean), GroupsPlan.mean),
      live(number(result.median), GroupsPlan.median),
      live(number(result.minimum), GroupsPlan.minimum),
      live(number(result.maximum), GroupsPlan.maximum),
    ]
    if hasSizes { cells.append(live(number(result.weightedMean), GroupsPlan.weighted)) }
    let shares = GroupsPlan(context).shares
    cells += context.states.indices.map {
      live(
        .number(result.share(ofState: $0), style: isMarket ? styles.strongShare : nil),
        shares + $0)
    }
    if hasStateOfMean {
      let state = result.stateOfMean.map { context.states[$0].name[context.language] }
      cells.append(live(text(state), GroupsPlan.stateOfMean))
    }
    let leader = result.leader.map { context.study.brands[$0].name }
    cells.append(live(text(leader), GroupsPlan.leader))
    func gap(_ one: Int, _ other: Int) -> String {
      let (one, other) = (A1.cell(one, line), A1.cell(other, line))
      return "IF(ISNUMBER(\(one)),\(one)-\(other),\"\")"
    }
    cells.append(
      context.live(self.number(difference(result.mean, result.minimum), isMarket), gap(4, 6)))
    cells.append(
      context.live(self.number(difference(result.maximum, result.mean), isMarket), gap(7, 4)))
    return context.isLive ? cells + [groups.place(context, position)] : cells
  }

  private func number(_ value: Double?, _ isMarket: Bool) -> TableCell {
    .number(value, style: isMarket ? context.styles.strongScore : nil)
  }

  private func insertChart(
    _ groups: GroupRows, _ rows: CellRange, _ places: Places
  ) throws(WorkbookError) {
    let count = groups.chartCount
    guard count > 0 else { return }
    let shown = rows.first.row...(rows.first.row + count - 1)
    func block(_ column: Int) -> SheetRange { page.range(shown, column: column) }
    var chart = StudyCharts(context: context).range(
      categories: block(1), minimum: block(places.minimum), mean: block(places.mean),
      maximum: block(places.maximum), below: block(places.below), above: block(places.above),
      count: count, isBelowZero: (groups.rows[0].result.minimum ?? 0) < 0)
    chart.width = 860
    try page.sheet.insert(chart, at: CellReference(row: rows.last.row + 2, column: 1))
  }
}
