import Foundation
@testable import SVGCharts
import ImacsTestSupport
import Testing

@Suite struct HostileDataTests {
  static let names = [
    "\"><script>alert(1)</script>", "\"\u{301} onload=\"x", "'\u{301} onload='x",
    "</text></svg><svg onload=x>", "]]>", "&amp; & &#0;", "a\u{0}b\u{8}c\u{FFFE}d\u{FFFF}",
    "", "   ", "line\nbreak\ttab\r", String(repeating: "W", count: 20_000),
    String(repeating: "\u{301}", count: 5_000), "\u{202E}evil\u{2066}", "👩‍👩‍👧‍👦 🏳️‍🌈",
    "<!-- x -->", "<?xml?>", "url(#x);}",
  ]

  /// Every attribute charts write: an injected one would not be here.
  static let attributes: Set<String> = [
    "xmlns", "role", "aria-labelledby", "aria-label", "aria-hidden", "class", "viewBox", "width",
    "height", "style", "font-family", "font-size", "font-weight", "id", "fill", "stroke",
    "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order",
    "opacity", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "text-anchor", "transform",
    "patternUnits",
  ]
  static let elements: Set<String> = [
    "svg", "title", "desc", "g", "rect", "line", "circle", "path", "text", "pattern",
  ]

  private func check(_ svg: String, _ name: String) {
    let markup = Markup(svg)
    #expect(markup.isWellFormed, "\(name)")
    for element in markup.elements {
      #expect(Self.elements.contains(element.name), "\(name): \(element.name)")
      for (key, value) in element.attributes where key != "aria-label" {
        #expect(Self.attributes.contains(key), "\(name): \(key)")
        #expect(!value.contains("nan") && !value.contains("inf"), "\(name): \(key)=\(value)")
      }
    }
    for text in markup.texts {
      #expect(text != "nan" && text != "inf" && text != "-inf" && text != "NaN", "\(name)")
    }
  }

  static let numbers: [[Double]] = [
    [], [50], [50, 50, 50], [.nan], [.nan, .infinity, -.infinity, 40, 10], [0], [-0.0, 0],
    [1e308, -1e308, 5], [-5, -80.5, -3], [1e-300, 2e-300], [.leastNonzeroMagnitude, 0],
    [12.3, 45.6, 78.9, 99],
    [.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude],
  ]

  @Test(arguments: numbers)
  func `no number breaks a chart`(numbers: [Double]) {
    for names in [[], ["one"], ["a", "b", "c", "d", "e", "f"]] {
      for chart in Samples.all(names, numbers) { check(chart.svg, chart.name) }
    }
  }

  @Test(arguments: 1...60)
  func `no pattern of bits breaks a chart`(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let numbers = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      Bool.random(using: &random)
        ? Double(bitPattern: random.next()) : Double.random(in: -120...120, using: &random)
    }
    let names = (0..<Int.random(in: 1...9, using: &random)).map { "Name \($0)" }
    let width = Double.random(in: 100...1_200, using: &random)
    for chart in Samples.all(names, numbers, width: width) { check(chart.svg, chart.name) }
  }

  @Test func `no name breaks a chart`() {
    for chart in Samples.all(Self.names, [10, .nan, 30, 90]) { check(chart.svg, chart.name) }
    for name in Self.names {
      for chart in Samples.all([name, name], [10, 30, 90], title: name) {
        check(chart.svg, chart.name)
      }
    }
  }

  @Test(arguments: [-5, 0, 1, 160, 360, 1e9, Double.nan, .infinity])
  func `no width breaks a chart`(width: Double) {
    for chart in Samples.all(["a", "b", "c"], [1, 2, 3], width: width) {
      check(chart.svg, chart.name)
    }
    check(DotStrip(dots: [1], value: 1, width: width, height: width).svg(), "DotStrip")
    check(PercentileStrip(peers: [1], width: width, height: width).svg(unit: 1), "strip")
    let tall = Scatter(
      text: Samples.text(), points: [], xTitle: "", yTitle: "", format: Samples.format,
      height: width)
    check(tall.svg(), "Scatter")
  }

  @Test func `five thousand items are drawn`() {
    var random = SeededGenerator(5)
    let numbers = (0..<5_000).map { _ in Double.random(in: 0...100, using: &random) }
    let names = (0..<5_000).map { "Brand \($0)" }
    for chart in Samples.all(names, numbers) {
      let markup = Markup(chart.svg)
      #expect(markup.isWellFormed, "\(chart.name)")
      // At most a kilobyte and a half for each row or panel of five.
      #expect(chart.svg.utf8.count < 7_500_000, "\(chart.name) \(chart.svg.utf8.count)")
    }
  }

  @Test func `the same data makes the same bytes`() {
    let first = Samples.all(Self.names, [10, .nan, 30, 90])
    let second = Samples.all(Self.names, [10, .nan, 30, 90])
    for (one, other) in zip(first, second) { #expect(one.svg == other.svg, "\(one.name)") }
  }

  @Test func `no text is smaller than 11 pixels`() {
    for chart in Samples.all(["a", "b", "c"], [1, 2, 3]) {
      for element in Markup(chart.svg).elements {
        guard let size = element.attributes["font-size"].flatMap(Double.init) else { continue }
        #expect(size >= 11, "\(chart.name)")
      }
    }
  }

  @Test func `summaries of nothing are nothing`() {
    #expect(PeerSummary([]) == nil)
    #expect(PeerSummary([.nan]) == nil)
    #expect(PeerSummary([4, .infinity])?.p90 == 4)
  }
}
