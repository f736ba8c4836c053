import Spreadsheets
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("", ""),
    ("a\u{0}b\u{1}c\u{8}\u{B}\u{C}\u{1F}\u{7F}\u{85}d", "abcd"),
    ("tab\tstays", "tab\tstays"),
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("\u{FFFE}x\u{FFFF}", "x"),
    ("\u{1FFFE}x\u{10FFFF}", "x"),
    ("\u{FFFD}", "\u{FFFD}"),
    ("_x0041_", "_x005F_x0041_"),
    ("a _x00e9_ _xyz_ _x0041", "a _x005F_x00e9_ _xyz_ _x0041"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("<&>\"'", "<&>\"'"),
  ])
  func madeFitForACell(_ text: String, _ expected: String) {
    #expect(SpreadsheetText.cell(text) == expected)
  }

  @Test func cutWithinTheLimitAndNeverWithinACharacter() {
    let limit = SpreadsheetText.longestCell
    let plain = String(repeating: "x", count: limit)
    #expect(SpreadsheetText.cell(plain) == plain)
    let long = SpreadsheetText.cell(plain + "y")
    #expect(long.utf16.count == limit)
    #expect(long.hasSuffix("x…"))
    let emoji = SpreadsheetText.cell(String(repeating: "😀", count: 20_000))
    #expect(emoji.utf16.count == 32_767)
    #expect(emoji.hasSuffix("😀…"))
    #expect(SpreadsheetText.cut("😀😀", to: 2) == "…")
    #expect(SpreadsheetText.cut("abc", to: 3) == "abc")
    let combining = "a" + String(repeating: "\u{301}", count: 100)
    #expect(SpreadsheetText.cut(combining, to: 10).utf16.count <= 10)
  }

  @Test func hostileTextEverywhere() throws {
    let hostile = "a\u{1}<b>&\"'\u{0}\u{FFFF}]]>\r\n_x0041_ 😀 \u{202E}"
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: hostile)
      let style = try book.style(
        CellStyle(.custom(hostile), fontSize: .nan).with {
          $0.fontName = hostile
        })
      try sheet.write(text: hostile, row: 0, column: 0, style: style)
      try sheet.write(.link(.web("https://x.org/" + hostile), text: hostile), row: 1, column: 0)
      try sheet.write(
        .link(.cell(sheet: hostile, CellReference(row: 0, column: 0)), text: hostile), row: 1,
        column: 1)
      try sheet.write("A1", cached: .text(hostile), row: 1, column: 2)
      try sheet.addComment(
        CellComment(hostile, author: hostile), at: CellReference(row: 0, column: 0))
      try sheet.addTable(
        SheetTable(
          hostile, columns: [.init(hostile), .init(hostile)], row: 3, rowCount: 2))
      try sheet.addValidation(
        CellValidation(
          .list([hostile]), inputTitle: hostile, inputMessage: hostile, errorTitle: hostile,
          errorMessage: hostile), on: CellRange(0...0, 0...0))
      try sheet.addFormat(
        .cell(.equalText(hostile), CellStyle(bold: true)), on: CellRange(0...0, 0...0))
      try sheet.setPrint(
        PrintSetup(header: .init(left: [.text(hostile)]), footer: .init(right: [.text(hostile)])))
      try sheet.merge(CellRange(10...10, 0...3), .text(hostile))
      var chart = Chart(
        .bar,
        series: [
          ChartSeries(
            name: .text(hostile), categories: SheetRange(sheet.name, CellRange(0...1, 0...0)),
            values: SheetRange(sheet.name, CellRange(0...1, 2...2)))
        ], title: .text(hostile), altText: hostile)
      chart.categoryAxis.title = .text(hostile)
      chart.valueAxis.numberFormat = .custom(hostile)
      try sheet.insert(chart, at: CellReference(row: 12, column: 0))
      try book.defineName("x", as: Formula("\"\(hostile)\""))
    }
    #expect(try book.malformedParts() == [])
    for name in try book.parts() where name.hasSuffix(".xml") {
      let text = try book.part(name)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
      #expect(!text.contains("\u{FFFF}"))
    }
    #expect(try book.part("xl/sharedStrings.xml").contains("_x005F_x0041_ 😀"))
  }

  @Test func longTextIsWritten() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.write(text: String(repeating: "x", count: 40_000), row: 0, column: 0)
      try sheet.write(text: String(repeating: "_x0041_", count: 8_000), row: 1, column: 0)
      try sheet.write(
        "A1", cached: .text(String(repeating: "é", count: 40_000)), row: 2, column: 0)
    }
    #expect(try book.part("xl/sharedStrings.xml").contains("x…</t>"))
  }
}
