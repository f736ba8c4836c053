import Findings
import MaturityModels
import Tabular

/// The workbook's charts, drawn by the reader's program from the cells.
struct StudyCharts {
  let context: WorkbookContext

  /// A chart has no more series than this.
  static let mostSeries = 255

  /// Bars from the top down.
  func bars(
    title: String, categories: SheetRange, values: SheetRange, valueTitle: String,
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
      .bar, series: [series], title: .text(title), height: height(count), altText: altText)
    chart.gap = 45
    chart.categoryAxis = categoryAxis(categoryTitle)
    chart.valueAxis = valueAxis(valueTitle)
    return chart
  }

  /// The mix of states of each row: one block of values per state, the lowest
  /// first.
  func mix(
    title: String, categories: SheetRange, values: [SheetRange], categoryTitle: String,
    count: Int, altText: String
  ) -> Chart {
    let colours = context.palette.states(values.count)
    let series = values.indices.map { position in
      ChartSeries(
        name: .text(context.states[position].name[context.language]), categories: categories,
        values: values[position], colour: colours[position].cell)
    }
    var chart = Chart(
      .fullBar, series: series, title: .text(title), height: height(count) + 30, altText: altText)
    chart.legend = .bottom
    chart.gap = 35
    chart.categoryAxis = categoryAxis(categoryTitle)
    chart.valueAxis = ChartAxis(
      title: .text(context.text(WorkbookText.shareAxis)), numberFormat: .percent(0),
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
    let names = [WorkbookText.minimum, WorkbookText.mean, WorkbookText.maximum].map {
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
        series(.text(context.text(WorkbookText.meanAboveMinimum)), below, palette.bar.cell),
        series(.text(context.text(WorkbookText.maximumAboveMean)), above, palette.halfTone.cell),
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
        context.text(isBelowZero ? WorkbookText.rangePoints : WorkbookText.rangeTitle)),
      height: height(count),
      altText: context.text(WorkbookText.rangeAlt))
    chart.hasHighLowLines = isBelowZero
    chart.legend = isBelowZero ? .bottom : .none
    chart.gap = 60
    chart.categoryAxis = categoryAxis(context.noun("group"))
    chart.categoryAxis.isReversed = !isBelowZero
    chart.valueAxis = valueAxis(context.indexName)
    return chart
  }

  private func height(_ count: Int) -> Int { max(260, 100 + count * 19) }

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
