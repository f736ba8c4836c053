import MaturityModels
import Spreadsheets
import Wording

/// The charts of the client view: they read the cells that follow the choice.
struct ClientCharts {
  let context: WorkbookContext
  let page: StudySheet
  /// What the client's series is called; the chosen brand, if not said.
  var clientText: ChartText?
  /// Which of client, sector, market and leader are drawn.
  var columns = [true, true, true, true]

  private var hasLeader: Bool { columns[3] }

  /// The chosen brand's name, as a series is called.
  private var clientName: ChartText {
    clientText
      ?? .cell(sheet: page.sheet.name, CellReference(row: StudySheet.firstRow, column: 1))
  }

  private func series(
    _ name: ChartText, _ rows: ClosedRange<Int>, _ column: Int, _ colour: CellColour
  ) -> ChartSeries {
    ChartSeries(
      name: name, categories: page.range(rows, column: 0),
      values: page.range(rows, column: column), colour: colour)
  }

  private func all(_ rows: ClosedRange<Int>) -> [ChartSeries] {
    let palette = context.palette
    let lines = [
      series(clientName, rows, 1, palette.accent.cell),
      series(.text(context.text(context.words.peersOfGroup)), rows, 2, 0x7A7A7A),
      series(.text(context.text(context.words.peersOfMarket)), rows, 3, 0xB5B5B5),
      series(.text(context.text(context.words.leaderOfGroup)), rows, 4, palette.halfTone.cell),
    ]
    return zip(lines, columns).filter(\.1).map(\.0)
  }

  /// Puts the charts below each other: the axes where there are three
  /// or more, the index with them, and the gap where it may be shown.
  func place(
    _ axes: ClosedRange<Int>, gaps: ClosedRange<Int>?, _ block: inout BlockWriter
  ) throws(WorkbookError) {
    if axes.count > 3 { try block.place(radar((axes.lowerBound + 1)...axes.upperBound)) }
    try block.place(bars(axes))
    if let gaps { try block.place(self.gaps(gaps)) }
  }

  /// The axes of client, sector, market and leader.
  private func radar(_ rows: ClosedRange<Int>) -> Chart {
    var lines = all(rows)
    for place in lines.indices {
      lines[place].lineWidth = place == 0 ? 3 : 1.5
      lines[place].isDashed = place == 2
      lines[place].marker = ChartSeries.Marker.none
    }
    var chart = Chart(
      .radar, series: lines, title: .text(context.text(context.words.radarTitle)), width: 620,
      height: 340,
      altText: context.text(
        hasLeader ? context.words.radarAlt : context.words.barsAltWithoutLeader))
    chart.legend = .bottom
    chart.valueAxis = ChartAxis(
      numberFormat: .fixed(0), minimum: low, maximum: high, hasGridlines: true)
    return chart
  }

  /// The index and its axes of the same four.
  private func bars(_ rows: ClosedRange<Int>) -> Chart {
    var chart = Chart(
      .bar, series: all(rows),
      title: .text(
        context.text(hasLeader ? context.words.barsTitle : context.words.barsTitleWithoutLeader)),
      width: 620,
      height: 130 + rows.count * 62,
      altText: context.text(
        hasLeader ? context.words.barsAlt : context.words.barsAltWithoutLeader))
    chart.legend = .bottom
    chart.gap = 60
    chart.categoryAxis = ChartAxis(isReversed: true, hasLowLabels: true)
    chart.valueAxis = ChartAxis(
      title: .text(context.text(context.words.scoreAxis)), numberFormat: .fixed(0), minimum: low,
      maximum: high, hasGridlines: true)
    return chart
  }

  /// What the largest parts of the gap add to it.
  private func gaps(_ rows: ClosedRange<Int>) -> Chart {
    var points = series(
      .text(context.text(context.words.contribution)), rows, 1, context.palette.accent.cell)
    points.labels = ChartSeries.Labels(.signed(1), position: .outsideEnd)
    var chart = Chart(
      .bar, series: [points], title: .text(context.text(context.words.gapsTitle)), width: 620,
      height: 380, altText: context.text(context.words.gapsAlt))
    chart.gap = 45
    chart.categoryAxis = ChartAxis(isReversed: true, hasLowLabels: true, fontSize: 8)
    chart.valueAxis = ChartAxis(
      title: .text(context.text(context.words.contribution)), numberFormat: .signed(1),
      hasGridlines: true)
    return chart
  }

  private var low: Finite? {
    context.isUnbounded ? nil : Finite(context.model.scale.low)
  }
  private var high: Finite? {
    context.isUnbounded ? nil : Finite(context.model.scale.high)
  }
}
