import Findings
@testable import SVGCharts
import Testing
import Wording

/// Charts as wide as a phone: names above their marks, nothing beyond the
/// edges.
@Suite struct NarrowChartTests {
  private let text = Samples.text()
  private let format = Samples.format
  private let long = "Logistics and freight transport"

  /// The left edge of the marks of a row and their height, and the height of
  /// its name.
  private func range(_ width: Double) -> (left: Double?, marks: Double?, name: Double?) {
    let svg = RangeDots(
      text: text,
      rows: [.init(long, low: 0, median: 20, mean: 30, high: 100)], words: nil, format: format,
      width: width
    ).svg()
    let markup = Markup(svg)
    func number(_ element: [String: String]?, _ name: String) -> Double? {
      element?[name].flatMap(Double.init)
    }
    let line = markup.first("line", "range")
    let name = markup.all("text").first { $0.attributes["x"] == "0" }?.attributes
    return (number(line, "x1"), number(line, "y1"), number(name, "y"))
  }

  @Test func `long names stand above their marks`() {
    let narrow = range(340)
    #expect(narrow.left == 6)
    // The chart's top is 6; a line of 18 for the name, then a row of 24.
    #expect(narrow.name == 22)
    #expect(narrow.marks == 36)
    // From 460 px on they stand beside them.
    let wide = range(460)
    #expect((wide.left ?? 0) > 150)
    #expect(wide.marks == 18)
    #expect(wide.name == 22)
  }

  @Test func `short names stay beside their marks`() {
    let frame = RowFrame(
      width: 340, labels: ["EP01"], valueWidth: 30, top: 0, rowHeight: 24, count: 1)
    #expect(!frame.isStacked)
    #expect(frame.rowHeight == 24)
    let stacked = RowFrame(
      width: 340, labels: [long], valueWidth: 30, top: 0, rowHeight: 24, count: 2)
    #expect(stacked.isStacked)
    #expect(stacked.rowHeight == 42)
    #expect(stacked.middle(0) == 30 && stacked.middle(1) == 72)
    #expect(stacked.left == 6)
  }

  /// Names of columns stand upright, so that eleven columns fit.
  @Test func `a heat map of eleven columns fits a phone`() {
    let svg = HeatMap(
      text: text, rows: ["EP01", "EP02"], columns: (1...11).map { "\(long) \($0)" },
      cells: [Array(repeating: .init(100), count: 11), Array(repeating: .init(7), count: 11)],
      shading: .sequential(.scores), format: ValueFormat(.en, decimals: 0), width: 340
    ).svg()
    let markup = Markup(svg)
    #expect(markup.first("svg")?["width"] == "340")
    let heads = markup.all("text").filter { $0.attributes["transform"] != nil }
    #expect(heads.count == 11)
    #expect(heads.allSatisfy { $0.attributes["transform"]?.hasPrefix("rotate(-90 ") == true })
  }

  /// The second comparison is a ring at its own place on the scale.
  @Test func `a bar has two comparisons`() {
    let svg = BarList(
      text: text, bars: [.init("", 50, comparison: 20, second: 80)], comparisonTitle: "sector",
      secondTitle: "market", extent: .scores, format: format, width: 720
    ).svg()
    let markup = Markup(svg)
    let column = (3 * 0.636 + 0.33) * 12 + 10
    var written = SVG()
    written.number(column + (720 - column - 9) * 0.8)
    let rings = markup.all("circle").filter { $0.attributes["stroke-width"] == "2" }
    // One in the key, one over the bar.
    #expect(rings.count == 2)
    #expect(rings.last?.attributes["cx"] == written.string)
    #expect(markup.texts.contains("sector") && markup.texts.contains("market"))
  }

  /// Every class a strip uses has its paint in the style sheet it asks for.
  @Test func `the marks of strips are styled`() {
    let strips = [
      DotStrip(dots: [1], value: 2, interval: Extent(0, 3)).svg(),
      PercentileStrip(peers: [1, 2, 3]).svg(unit: 2),
      PercentileStrip(peers: (0...300).map(Double.init)).svg(unit: 2),
    ]
    let classes = Set(
      strips.flatMap { Markup($0).elements }.filter { $0.name != "svg" }
        .compactMap { $0.attributes["class"] })
    #expect(classes.count == 8)
    for name in classes { #expect(InlineStyle.css.contains(".\(name){"), "\(name)") }
  }
}
