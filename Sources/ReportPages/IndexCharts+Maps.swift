import Analysis
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import Wording
import ReportTables

/// The map of two axes, and the heat maps.
extension IndexCharts {
  var map: ChartFigure? {
    let tops = site.model.axes
    // With many axes no pair of them is the map of the study.
    guard (2...4).contains(tops.count) else { return nil }
    func score(_ axis: Int, _ brand: Int) -> Double? {
      card.matrix.score(node: tops[axis], unit: brand)
    }
    let points = card.market.order.filter { score(0, $0) != nil && score(1, $0) != nil }
    guard points.count > 1, let xMean = card.statistics(node: tops[0], of: points).mean,
      let yMean = card.statistics(node: tops[1], of: points).mean
    else { return nil }
    let both = points.filter { (score(0, $0) ?? 0) > xMean && (score(1, $0) ?? 0) > yMean }
    let size = tops.count > 2 ? tops[2] : nil
    let (x, y) = (site.name(node: tops[0]), site.name(node: tops[1]))
    let title =
      both.isEmpty
      ? "\(x) × \(y)"
      : site.say.aboveBoth(units: site.brands(both.count), x: x, y: y)
    let dot = site.say.eachDot
    let measure = size.map { "; \(site.say.size): \(site.name(node: $0))" }
    let means = site.say.linesAreMeans(site.integer(points.count))
    let marks = points.map { brand in
      Scatter.Point(
        site.name(brand: brand), x: score(0, brand) ?? .nan, y: score(1, brand) ?? .nan,
        size: size.flatMap { card.matrix.score(node: $0, unit: brand) },
        isHighlighted: site.report.clients.contains(brand) || brand == site.study.client)
    }
    let quadrants = Scatter.Quadrants(
      x: ReferenceLine(xMean, label: site.score(xMean)),
      y: ReferenceLine(yMean, label: site.score(yMean)))
    return ChartFigure(
      id: "map", name: site.say.map, title: title,
      subtitle: "\(dot)\(measure ?? ""); \(means)", numbers: .ranking
    ) { text, width in
      Scatter(
        text: text, points: marks, xTitle: x, yTitle: y,
        sizeTitle: size.map { site.name(node: $0) },
        quadrants: quadrants, xExtent: site.extent, yExtent: site.extent,
        labelLimit: width < 500 ? 9 : 24, format: site.format, width: width,
        height: width < 500 ? 400 : nil
      ).svg()
    }
  }

  /// Mean scores of the axes by sector.
  var axesHeat: ChartFigure? {
    let tops = site.model.axes
    guard !tops.isEmpty, sectors.count > 1 else { return nil }
    let nodes = tops + [0]
    let cells = sectors.map { sector in nodes.map { site.sectorMeans[sector].mean(node: $0) } }
    return heat(
      "axes", name: site.say.axes, title: axesTitle(tops),
      subtitle: site.say.meanOfEachAxis(population),
      rows: sectors.map { site.name(sector: $0) }, columns: nodes.map { site.name(node: $0) },
      cells: cells, format: site.format, head: sectorColumn)
  }

  /// Which sector leads in how many axes.
  private func axesTitle(_ tops: [Int]) -> String {
    let bests = tops.compactMap { node in
      sectors.compactMap { sector in
        site.sectorMeans[sector].mean(node: node).map { (sector: sector, mean: $0) }
      }.max { $0.mean < $1.mean }?.sector
    }
    if let best = bests.first, tops.count > 1, bests.count == tops.count,
      bests.allSatisfy({ $0 == best })
    {
      let count = site.integer(tops.count)
      return site.say.highestOnAllAxes(best: site.name(sector: best), count: count)
    }
    return site.say.axesByGroup
  }

  /// Mean scores of the indicators by sector.
  var indicatorHeat: ChartFigure? {
    let indicators = site.countedIndicators
    guard sectors.count > 1, indicators.count > 1, indicators.count <= 60 else { return nil }
    let cells = indicators.map { indicator in
      sectors.map { site.sectorMeans[$0].mean(indicator: indicator) }
    }
    var title = site.say.allIndicatorsByGroup(indicators.count)
    if let low = site.insights.lowestIndicator {
      title = site.say.lowestIndicator(
        name: site.name(indicator: low.indicator), mean: site.score(low.mean))
    }
    return heat(
      "indicators", name: site.say.indicators, title: title,
      subtitle: site.say.meanOfEachIndicator(population),
      rows: indicators.map { "\(site.model.indicators[$0].id) \(site.name(indicator: $0))" },
      narrowRows: indicators.map { site.model.indicators[$0].id },
      columns: sectors.map { site.name(sector: $0) }, cells: cells,
      format: ValueFormat(site.language, decimals: site.model.scale.span >= 20 ? 0 : 1),
      head: .init(label: site.say.indicator, isNumber: false))
  }

  private func heat(
    _ id: String, name: String, title: String, subtitle: String, rows: [String],
    narrowRows: [String]? = nil,
    columns: [String], cells: [[Double?]], format: ValueFormat,
    head: ChartFigure.Column
  ) -> ChartFigure {
    ChartFigure(
      id: id, name: name, title: title, subtitle: subtitle,
      columns: [head] + columns.map { .init(label: $0) },
      rows: zip(rows, cells).map { name, row in [name] + row.map { site.score($0) } },
      isWritten: true
    ) { text, width in
      let isNarrow = width < 500
      return HeatMap(
        text: text, rows: isNarrow ? narrowRows ?? rows : rows,
        columns: columns,
        cells: cells.map { $0.map { HeatMap.Cell($0 ?? .nan) } }, shading: .sequential(site.extent),
        format: format, width: width
      ).svg()
    }
  }
}
