@testable import SVGCharts
import Testing

@Suite struct TextMetricsTests {
  @Test func `widths follow the classes of letters`() {
    #expect(TextMetrics.width("", size: 12) == 0)
    #expect(abs(TextMetrics.width("100", size: 10) - 19.08) < 1e-9)
    #expect(TextMetrics.width("iii", size: 12) < TextMetrics.width("mmm", size: 12))
    #expect(TextMetrics.width("A", size: 12, bold: true) > TextMetrics.width("A", size: 12))
    // A mark takes no room of its own.
    #expect(TextMetrics.width("e\u{301}", size: 12) == TextMetrics.width("e", size: 12))
  }

  @Test(arguments: [
    "Distribución y gran consumo", "日本語の長い名前です", "👩‍👩‍👧‍👦 family", "e\u{301}e\u{301}e\u{301}e\u{301}",
  ])
  func `what is cut fits and says so`(text: String) {
    for room in stride(from: 15.0, through: 200, by: 7) {
      let cut = TextMetrics.truncated(text, to: room, size: 12)
      #expect(TextMetrics.width(cut.text, size: 12) <= room + 1e-9)
      #expect(cut.isWhole == (cut.text == text))
      #expect(cut.isWhole || cut.text.hasSuffix("…"))
      // Never cut between a letter and its mark.
      #expect(text.hasPrefix(cut.isWhole ? text : String(cut.text.dropLast())))
    }
  }

  @Test func `a label without end is bounded`() {
    let long = String(repeating: "\u{301}", count: 100_000)
    #expect(TextMetrics.truncated(long, to: 100, size: 12).text == "…")
    #expect(TextMetrics.bounded(long).unicodeScalars.count == TextMetrics.longest + 1)
  }

  @Test func `lines break at spaces`() {
    #expect(
      TextMetrics.wrapped("one two three", to: 60, lines: 3, size: 12) == ["one two", "three"])
    let cut = TextMetrics.wrapped("one two three four", to: 60, lines: 1, size: 12)
    #expect(cut.count == 1 && cut[0].hasSuffix("…"))
    #expect(TextMetrics.wrapped("", to: 60, lines: 2, size: 12) == [])
  }
}
