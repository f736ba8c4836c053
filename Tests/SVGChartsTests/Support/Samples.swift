import Findings
import SVGCharts
import Wording

/// Every chart drawn from the same names and numbers.
enum Samples {
  static let format = ValueFormat(.en)

  static func text(_ name: String = "x") -> ChartText {
    ChartText(id: "c", title: name, description: name)
  }

  static func all(
    _ names: [String], _ numbers: [Double], title: String = "x", width: Double = 640
  ) -> [(name: String, svg: String)] {
    let text = text(title)
    func value(_ index: Int) -> Double {
      numbers.isEmpty ? .nan : numbers[index % numbers.count]
    }
    let five = (0..<5).map(value)
    let extent = Extent(covering: numbers)
    let reference = ReferenceLine(value(1), label: title)
    let rows = names.enumerated()
    return [
      (
        "StackedBars",
        StackedBars(
          text: text, categories: Array(names.prefix(7)),
          rows: rows.map { .init($1, count: $0, amounts: five, isHighlighted: $0 == 1) },
          colours: .categories, labels: .amount, countTitle: title, format: format, width: width
        ).svg()
      ),
      (
        "RangeDots",
        RangeDots(
          text: text,
          rows: rows.map {
            .init(
              $1, low: value($0), median: value($0 + 1), mean: value($0 + 2), high: value($0 + 3),
              isHighlighted: $0 == 1)
          }, words: .init(range: title, median: title, mean: title), reference: reference,
          extent: extent ?? .scores, format: format, width: width
        ).svg()
      ),
      ("DotStrip", DotStrip(dots: numbers, value: value(0), interval: extent).svg(label: title)),
      (
        "Scatter",
        Scatter(
          text: text,
          points: rows.map {
            .init(
              $1, x: value($0), y: value($0 * 7 + 3), size: value($0 + 5), category: $0 % 6,
              isHighlighted: $0 == 2)
          }, xTitle: title, yTitle: title, sizeTitle: title, categories: Array(names.prefix(4)),
          quadrants: .init(
            x: reference, y: reference, topLeft: title, topRight: title, bottomLeft: title,
            bottomRight: title), format: format, width: width
        ).svg()
      ),
      (
        "HeatMap",
        HeatMap(
          text: text, rows: names, columns: Array(names.prefix(6)),
          cells: names.map { _ in (0..<5).map { HeatMap.Cell(value($0)) } },
          shading: .diverging(around: value(2), reach: nil), keyTitle: title, missingTitle: title,
          highlightedRows: [0], format: format, width: width
        ).svg()
      ),
      (
        "PercentileStrip",
        PercentileStrip(peers: numbers, extent: extent ?? .scores).svg(unit: value(0), text: text)
      ),
      (
        "Waterfall",
        Waterfall(
          text: text, startLabel: title, start: value(0),
          steps: rows.map { .init($1, value($0 + 1)) }, endLabel: title, format: format,
          width: width
        ).svg()
      ),
      (
        "Radar",
        Radar(
          text: text, axes: Array(names.prefix(8)), unit: .init(title, values: five),
          comparisons: [.init(title, values: numbers)], extent: extent ?? .scores,
          format: format, width: width
        ).svg()
      ),
      (
        "SmallMultiples",
        SmallMultiples(
          text: text, rows: Array(names.prefix(5)),
          panels: names.map { .init($0, values: five, comparisons: numbers) }, style: .dots,
          highlightedRow: 1, reference: reference, comparisonTitle: title,
          extent: extent ?? .scores, format: format, width: width
        ).svg()
      ),
      (
        "BarList",
        BarList(
          text: text,
          bars: rows.map {
            .init($1, value($0), comparison: value($0 + 1), isHighlighted: $0 == 1)
          }, comparisonTitle: title, reference: reference, format: format, width: width
        ).svg()
      ),
    ]
  }
}
