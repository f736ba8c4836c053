@testable import SVGCharts
import Testing

/// One small case of each chart, its coordinates worked out by hand. Rows
/// without names leave the whole width to the marks.
@Suite struct ChartGeometryTests {
  let text = Samples.text()
  let format = Samples.format
  /// Width of "50.0" at 12 px, and the gap before it.
  let column = (3 * 0.636 + 0.33) * 12 + 10

  private func written(_ value: Double) -> String {
    var svg = SVG()
    svg.number(value)
    return svg.string
  }

  @Test func `stacked bars share the row`() {
    let svg = StackedBars(
      text: text, categories: ["A", "B"],
      rows: [.init("", amounts: [1, 3]), .init("", amounts: [.nan, 0])], format: format,
      width: 720
    ).svg()
    let bars = Markup(svg).all("rect").map(\.attributes)
    // From 1 to 719; names above take 26.
    #expect(bars.map { $0["x"] } == ["1", "180.5", "1"])
    #expect(bars.map { $0["width"] } == ["179.5", "538.5", "718"])
    #expect(bars.map { $0["y"] } == ["29", "29", "55"])
    #expect(bars.map { $0["class"] } == [nil, nil, "missing"])
    #expect(Markup(svg).texts.contains("25.0%"))
  }

  @Test func `shares of amounts beyond numbers are still shares`() {
    let limit = Double.greatestFiniteMagnitude
    #expect(StackedBars.shares([limit, limit], count: 2) == [0.5, 0.5])
    #expect(StackedBars.shares([-1, .nan, 4], count: 4) == [0, 0, 1, 0])
    #expect(StackedBars.shares([0], count: 1) == nil)
  }

  @Test func `range dots lie on their scale`() {
    let svg = RangeDots(
      text: text, rows: [.init("", low: 0, median: 25, mean: 50, high: 100)], words: nil,
      format: format, width: 720
    ).svg()
    let markup = Markup(svg)
    let right = 720 - column - 6
    #expect(markup.first("circle")?["cx"] == written((6 + right) / 2))
    #expect(markup.first("line", "range")?["x1"] == "6")
    #expect(markup.first("line", "range")?["x2"] == written(right))
    #expect(markup.first("line", "median")?["x1"] == written(6 + (right - 6) / 4))
  }

  @Test func `a dot strip is small`() {
    let svg = DotStrip(
      dots: [0, 100, 100, .nan], value: 50, interval: Extent(40, 60), width: 112, height: 18
    ).svg()
    let markup = Markup(svg)
    let paths = markup.all("path").map { $0.attributes["d"] }
    #expect(paths == ["M6 9L106 9", "M6 9h0M106 9h0", "M46 5v8M66 5v8M46 9L66 9"])
    #expect(markup.first("circle")?["cx"] == "56")
    #expect(markup.first("svg")?["aria-hidden"] == "true")
    let full = DotStrip(
      dots: (0..<12).map { Double($0) * 8.37 }, value: 33.33, interval: Extent(30, 40)
    ).svg()
    #expect(full.utf8.count < 600)
  }

  @Test func `a scatter puts points where they belong`() {
    let scatter = Scatter(
      text: text, points: [.init("P", x: 50, y: 50), .init("Q", x: .nan, y: 1)], xTitle: "x",
      yTitle: "y", xExtent: .scores, yExtent: .scores, format: format, width: 720, height: 300)
    let layout = scatter.layout()
    #expect(layout.marks.count == 1)
    #expect(layout.y.start == 260 && layout.y.end == 24)
    #expect(layout.marks[0].y == 142)
    let left = 3 * 0.636 * 11 + 8
    #expect(abs(layout.marks[0].x - (left + 704) / 2) < 1e-9)
    #expect(Markup(scatter.svg()).texts.contains("P"))
  }

  @Test func `heat cells fill the width`() {
    let svg = HeatMap(
      text: text, rows: ["", ""], columns: ["A", "B"],
      cells: [[.init(0), .init(100, text: "top")], [.init(.nan)]],
      shading: .sequential(.scores), format: format, width: 720
    ).svg()
    let cells = Markup(svg).all("rect").map(\.attributes)
    #expect(cells.map { $0["x"] } == ["0.5", "360.5", "0.5", "360.5"])
    #expect(cells.allSatisfy { $0["width"] == "359" })
    #expect(cells.map { $0["fill"] } == ["#E4EEF8", "#12436D", "url(#c-h)", "url(#c-h)"])
    #expect(Markup(svg).texts.contains("top"))
    // Pure black or white, as the contrast was computed.
    #expect(Markup(svg).all("g").last?.attributes["fill"] == "#000")
    #expect(Markup(svg).all("text").last?.attributes["fill"] == "#FFFFFF")
  }

  @Test func `a percentile strip ticks every peer`() {
    let strip = PercentileStrip(peers: [100, 0, 50, .nan], width: 114, height: 24)
    let markup = Markup(strip.svg(unit: 25))
    #expect(markup.all("path").last?.attributes["d"] == "M7 8v8M57 8v8M107 8v8")
    #expect(markup.first("line")?["x1"] == "57")
    #expect(markup.first("circle")?["cx"] == "32")
    #expect(Markup(strip.svg(unit: .nan)).first("circle") == nil)
  }

  @Test func `many peers become a band`() {
    let peers = (0...1_000).map { Double($0) / 10 }
    let summary = PeerSummary(peers)
    #expect(summary?.p10 == 10 && summary?.lowerQuartile == 25 && summary?.median == 50)
    let svg = PercentileStrip(peers: peers, width: 114).svg(unit: 25)
    let boxes = Markup(svg).all("rect").map(\.attributes)
    #expect(boxes.map { $0["x"] } == ["7", "17", "32"])
    #expect(boxes.map { $0["width"] } == ["100", "80", "50"])
    #expect(svg == PercentileStrip(summary: summary, width: 114).svg(unit: 25))
  }

  @Test func `a waterfall adds up`() {
    let waterfall = Waterfall(
      text: text, startLabel: "", start: 10, steps: [.init("", 5), .init("", -3), .init("", .nan)],
      endLabel: "", fromZero: true, format: format, width: 720)
    #expect(waterfall.sums() == [10, 15, 12, 12])
    let markup = Markup(waterfall.svg())
    // "+5.0" in bold is the widest number; the axis runs from 0 to 16.
    let right = 720 - ((0.84 + 2 * 0.636 + 0.33) * 12 * 1.09 + 10) - 6
    let unit = (right - 6) / 16
    let bars = markup.all("rect").dropFirst().map(\.attributes)
    #expect(bars.map { $0["x"] } == ["6", written(6 + 10 * unit), written(6 + 12 * unit), "6"])
    #expect(
      bars.map { $0["width"] }
        == [written(10 * unit), written(5 * unit), written(3 * unit), written(12 * unit)])
    #expect(bars[2]["fill"] == "url(#c-h)")
    #expect(Set(["+5.0", "−3.0", "–", "12.0"]).isSubset(of: markup.texts))
  }

  @Test func `a waterfall from nowhere ends nowhere`() {
    let svg = Waterfall(
      text: text, startLabel: "", start: .nan, steps: [.init("", 5)], endLabel: "", format: format
    ).svg()
    #expect(Markup(svg).texts.filter { $0 == "–" }.count == 2)
    #expect(Markup(svg).first("circle") == nil)
  }

  @Test func `a radar turns clockwise from the top`() {
    let svg = Radar(
      text: text, axes: ["", "", "", ""], unit: .init("U", values: [100, 50, 0, 50]),
      format: format, width: 480
    ).svg()
    // 58 at each side for names leave a radius of 182.
    #expect(
      Markup(svg).all("path").last?.attributes["d"] == "M0 -182L91 0L0 0L-91 0Z")
  }

  @Test func `a missing axis leaves a gap`() {
    let svg = Radar(
      text: text, axes: ["", "", "", ""], unit: .init("U", values: [100, .nan, 100, 100]),
      format: format, width: 480
    ).svg()
    #expect(
      Markup(svg).all("path").last?.attributes["d"] == "M0 182L-182 0M-182 0L0 -182")
  }

  @Test func `panels stand side by side on one scale`() {
    let svg = SmallMultiples(
      text: text, rows: [""], panels: [.init("A", values: [100]), .init("B", values: [50])],
      format: format, width: 720
    ).svg()
    let bars = Markup(svg).all("rect").map(\.attributes)
    // 12 before the first panel, 20 between, "100.0" and a gap before the bars.
    let panel = (720.0 - 12 - 20) / 2
    let number = (4 * 0.636 + 0.33) * 11 * 1.09 + 6
    let full = panel - number
    #expect(bars.map { $0["x"] } == [written(12 + number), written(12 + panel + 20 + number)])
    #expect(bars.map { $0["width"] } == [written(full), written(full / 2)])
  }

  @Test func `bars begin at zero`() {
    let svg = BarList(
      text: text, bars: [.init("", 50, comparison: 25), .init("", .nan)], extent: .scores,
      format: format, width: 640
    ).svg()
    let markup = Markup(svg)
    let full = 640 - column - 9
    #expect(markup.first("rect")?["x"] == written(column))
    #expect(markup.first("rect")?["width"] == written(full / 2))
    #expect(markup.first("line", "comparison")?["x1"] == written(column + full / 4))
    #expect(markup.texts.contains("–"))
  }

  /// 60.8 stood beside the tick at 66.8, where its bar did not reach.
  @Test(arguments: [340.0, 640, 780]) func `the number of a bar stands before it`(width: Double) {
    let svg = BarList(
      text: text,
      bars: [
        .init("", 60.8, comparison: 66.8, second: 50.6), .init("", 27.1, comparison: 2, second: 30),
        .init("", 1, comparison: 4, second: 90), .init("", 99, comparison: 100, second: 0),
      ], extent: .scores, format: format, width: width
    ).svg()
    let markup = Markup(svg)
    func number(_ element: Markup.Element, _ name: String) -> Double {
      element.attributes[name].flatMap(Double.init) ?? .nan
    }
    let bars = markup.all("rect")
    let ends = markup.all("text").filter { $0.attributes["text-anchor"] == "end" }
    #expect(bars.count == 4 && ends.count == 4)
    for (bar, end) in zip(bars, ends) {
      #expect(abs(number(bar, "x") - number(end, "x") - 9) < 0.02)
    }
    // No mark reaches back to the numbers.
    let end = ends.map { number($0, "x") }.max() ?? .nan
    for line in markup.all("line") where line.attributes["class"] == "comparison" {
      #expect(number(line, "x1") > end + 7)
    }
    for ring in markup.all("circle") { #expect(number(ring, "cx") - number(ring, "r") > end + 2) }
  }

  /// Each row has three marks: the column says which one the number is of.
  @Test func `a column of means is called so`() {
    let svg = RangeDots(
      text: text, rows: [.init("A", low: 0, median: 40, mean: 50, high: 100)],
      words: .init(range: "range", median: "median", mean: "mean"), format: format, width: 720
    ).svg()
    let head = Markup(svg).all("text").filter { $0.attributes["x"] == "720" }
    #expect(head.count == 2)
    #expect(Markup(svg).texts.filter { $0 == "mean" }.count == 2)
  }
}
