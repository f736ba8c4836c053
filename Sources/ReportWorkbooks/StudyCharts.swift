import Wording
import MaturityModels
import Spreadsheets
import Scoring

/// The workbook's charts, drawn by the reader's program from the cells.
struct StudyCharts {
  let context: WorkbookContext

  /// A chart has no more series than this.
  static let mostSeries = 255

  /// Bars from the top down.
  func bars(
    title: ChartText, categories: SheetRange, values: SheetRange, valueTitle: String,
    categoryTitle: String, count: Int, marked: Int? = nil, altText: String
  ) -> Chart {
    let palette = context.palette
    var series = ChartSeries(
      name: .text(valueTitle), categories: categories, values: values,
      colour: palette.halfTone.cell,
      labels: ChartSeries.Labels(
        .fixed(context.decimals), position: .outsideEnd))
    if let marked { series.pointColours[marked] = palette.accent.cell }
    var chart = Chart(
      .bar, series: [series], title: title, height: height(count), altText: altText)
    chart.gap = 45
    chart.categoryAxis = categoryAxis(categoryTitle)
    chart.valueAxis = valueAxis(valueTitle)
    return chart
  }

  /// The mix of states of each row: one block of values per state, the lowest
  /// first.
  func mix(
    title: ChartText, categories: SheetRange, values: [SheetRange], categoryTitle: String,
    count: Int, altText: String
  ) -> Chart {
    let colours = context.palette.states(values.count)
    let series = values.indices.map { position in
      ChartSeries(
        name: .text(context.states[position].name[context.language]), categories: categories,
        values: values[position], colour: colours[position].cell)
    }
    var chart = Chart(
      .fullBar, series: series, title: title, height: height(count) + 30, altText: altText)
    chart.legend = .bottom
    chart.gap = 35
    chart.categoryAxis = categoryAxis(categoryTitle)
    chart.valueAxis = ChartAxis(
      title: .text(context.text(context.words.shareAxis)), numberFormat: .percent(0),
      majorUnit: Finite(0.25))
    return chart
  }

  /// From the least to the greatest of each row, the mean between them.
  func range(
    categories: SheetRange, minimum: SheetRange, mean: SheetRange, maximum: SheetRange,
    below: SheetRange, above: SheetRange, count: Int, isBelowZero: Bool
  ) -> Chart {
    let palette = context.palette
    func series(
      _ name: ChartText, _ values: SheetRange, _ colour: CellColour, isInvisible: Bool = false
    ) -> ChartSeries {
      var series = ChartSeries(
        name: name, categories: categories, values: values, colour: colour)
      series.isInvisible = isInvisible
      return series
    }
    let names = [context.words.minimum, context.words.mean, context.words.maximum].map {
      ChartText.text(context.text($0))
    }
    // Stacked bars cannot begin below zero: then lines from low to high.
    var all =
      isBelowZero
      ? [
        series(names[0], minimum, palette.halfTone.cell),
        series(names[1], mean, palette.accent.cell),
        series(names[2], maximum, palette.halfTone.cell),
      ]
      : [
        series(names[0], minimum, .white, isInvisible: true),
        series(.text(context.text(context.words.meanAboveMinimum)), below, palette.bar.cell),
        series(.text(context.text(context.words.maximumAboveMean)), above, palette.halfTone.cell),
      ]
    if isBelowZero {
      for place in all.indices {
        all[place].lineWidth = 0
        all[place].markerSize = place == 1 ? 9 : 6
        all[place].marker = .circle
      }
    }
    var chart = Chart(
      isBelowZero ? .line : .stackedBar, series: all,
      title: .text(
        context.text(isBelowZero ? context.words.rangePoints : context.words.rangeTitle)),
      height: height(count),
      altText: context.text(context.words.rangeAlt))
    chart.hasHighLowLines = isBelowZero
    chart.legend = isBelowZero ? .bottom : .none
    chart.gap = 60
    chart.categoryAxis = categoryAxis(context.noun("group"))
    chart.categoryAxis.isReversed = !isBelowZero
    chart.valueAxis = valueAxis(context.indexName)
    return chart
  }

  /// The first two axes against each other, a point per ranked unit;
  /// `nil` with fewer than two. Drawn from the ranking.
  var map: Chart? {
    let axes = context.model.topNodes
    let count = context.card.market.order.count
    guard axes.count > 1, count > 1 else { return nil }
    let rows = (StudySheet.firstRow + 1)...(StudySheet.firstRow + count)
    let sheet = context.name(of: .ranking)
    func block(_ column: Int) -> SheetRange {
      SheetRange(sheet, CellRange(rows, column...column))
    }
    let names = axes.prefix(2).map { context.model.nodes[$0].name[context.language] }
    var points = ChartSeries(
      name: .text(context.noun("units")), categories: block(4), values: block(5),
      colour: context.palette.accent.cell)
    points.lineWidth = 0
    points.marker = .circle
    points.markerSize = 6
    let values = ["x": names[0], "y": names[1], "n": "\(count)", "table": sheet]
    var chart = Chart(
      .scatter, series: [points], title: .text(context.text(context.words.mapTitle, values)),
      width: 700, height: 420, altText: context.text(context.words.mapAlt, values))
    chart.categoryAxis = valueAxis(names[0])
    chart.valueAxis = valueAxis(names[1])
    if !context.isUnbounded, let high = Finite(context.model.scale.high) {
      chart.categoryAxis.maximum = high
      chart.valueAxis.maximum = high
    }
    return chart
  }

  private static func height(_ count: Int) -> Int { max(260, 100 + count * 19) }
  private func height(_ count: Int) -> Int { Self.height(count) }

  /// The rows (of 22 pixels) that a chart of so many bars takes below a table.
  static func rowsBelow(_ count: Int) -> Int {
    count > 0 ? 3 + (height(count) + 30) / 22 : 0
  }

  private func categoryAxis(_ title: String) -> ChartAxis {
    ChartAxis(title: .text(title), isReversed: true, hasLowLabels: true)
  }

  private func valueAxis(_ title: String) -> ChartAxis {
    var axis = ChartAxis(
      title: .text(title), numberFormat: .fixed(context.decimals - 1), hasGridlines: true)
    if !context.isUnbounded { axis.minimum = Finite(context.model.scale.low) }
    return axis
  }
}
