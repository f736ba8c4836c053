@testable import SVGCharts
import Testing
import Palettes

@Suite struct SVGTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (12.345, "12.35"), (0.1, "0.1"),
    (0.05, "0.05"), (-0.001, "0"), (-0.5, "-0.5"), (1_234.5, "1234.5"), (99.999, "100"),
    (.nan, "0"), (.infinity, "0"), (1e300, "10000000"), (-1e300, "-10000000"),
  ])
  func `coordinates have two decimals at most`(value: Double, text: String) {
    var svg = SVG()
    svg.number(value)
    #expect(svg.string == text)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"),
    ("\"\u{301} x", "&quot;\u{301} x"), ("a\u{0}\u{8}\u{1F}b", "ab"), ("a\nb\tc", "a b c"),
    ("x\u{FFFE}y\u{FFFF}z", "xyz"), ("\u{FFFD}", "\u{FFFD}"), ("ñ€😀", "ñ€😀"), ("", ""),
  ])
  func `text stays text`(raw: String, escaped: String) {
    var svg = SVG()
    svg.escaped(raw)
    #expect(svg.string.utf8.elementsEqual(escaped.utf8))
  }

  @Test func `only what a paint sets is written`() {
    var svg = SVG()
    svg.rect(1, 2, 3, 4, .fill(.accent, opacity: 0.5))
    svg.rect(0, 0, -1, 4)
    svg.text("", 0, 0)
    #expect(
      svg.string
        == "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" fill=\"var(--accent,#12436D)\""
        + " opacity=\"0.5\"/>")
  }

  @Test(arguments: [("brand-1", "brand-1"), ("a b", "a_20b"), ("ñ", "_c3_b1"), ("", "chart")])
  func `ids hold only what ids may`(raw: String, id: String) {
    #expect(ChartText(id: raw, title: "", description: "").id == id)
  }

  @Test func `a chart names and describes itself`() throws {
    let text = ChartText(id: "k", title: "A < B", description: "From 0 to 100")
    let svg = BarList(text: text, bars: [.init("x", 1)], format: Samples.format).svg()
    let markup = Markup(svg)
    let root = try #require(markup.first("svg"))
    #expect(root["role"] == "img")
    #expect(root["aria-labelledby"] == "k-t k-d")
    #expect(root["class"] == "chart bar-list")
    #expect(root["viewBox"] == "0 0 640 30")
    #expect(markup.first("title")?["id"] == "k-t")
    #expect(markup.first("desc")?["id"] == "k-d")
    #expect(markup.first("g")?["aria-hidden"] == "true")
    #expect(markup.texts.prefix(2) == ["A < B", "From 0 to 100"])
  }
}
