import Spreadsheets
import Testing

@Suite struct SheetNameTests {
  static let digits31 = "1234567890123456789012345678901"
  static let cases: [(String, String)] = [
    ("Scores", "Scores"),
    ("", "Sheet"),
    ("   ", "Sheet"),
    ("'''", "Sheet"),
    ("\u{1}\u{0}\u{FFFE}", "Sheet"),
    ("a\u{7}b\u{0}c\u{9F}d", "abcd"),
    ("two\nlines", "two lines"),
    ("a/b\\c*d?e:f[g]", "a-b-c-d-e-f(g)"),
    ("'quoted'", "quoted"),
    ("it's", "it's"),
    ("History", "History (2)"),
    ("hIsToRy", "hIsToRy (2)"),
    ("شركة الاتصالات", "شركة الاتصالات"),
    (digits31, digits31),
    (digits31 + "2", digits31),
    (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
    // The emoji would take units 31 and 32: it goes as a whole.
    (String(repeating: "x", count: 30) + "😀", String(repeating: "x", count: 30)),
    (String(repeating: "x", count: 29) + "😀", String(repeating: "x", count: 29) + "😀"),
    (String(repeating: "x", count: 26) + "👨‍👩‍👧", String(repeating: "x", count: 26)),
    (String(repeating: "é", count: 32), String(repeating: "é", count: 31)),
    // Cut after a blank or an apostrophe, which must not stand at the end.
    (String(repeating: "x", count: 30) + " y", String(repeating: "x", count: 30)),
    (String(repeating: "x", count: 30) + "'y", String(repeating: "x", count: 30)),
  ]

  @Test(arguments: cases)
  func made(_ wanted: String, _ expected: String) throws {
    let name = SheetName.safe(wanted)
    #expect(name == expected)
    #expect(name.utf16.count <= 31)
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: wanted)
      #expect(sheet.name == expected)
      try sheet.write(number: 1, row: 0, column: 0)
    }
    let escaped = expected.replacing("&", with: "&amp;")
    #expect(try book.part("xl/workbook.xml").contains("<sheet name=\"\(escaped)\""))
  }

  @Test func noTwoAreTheSame() throws {
    let long = String(repeating: "y", count: 40)
    _ = try WrittenBook { book in
      let wanted = ["Data", "DATA", "data", "Data (2)", long, long, "ÁREA", "área", "", ""]
      let names = try wanted.map {
        try book.addSheet(named: $0).name
      }
      #expect(
        names == [
          "Data", "DATA (2)", "data (3)", "Data (2) (2)", String(repeating: "y", count: 31),
          String(repeating: "y", count: 27) + " (2)", "ÁREA", "área (2)", "Sheet", "Sheet (2)",
        ])
    }
  }

  @Test func threeHundredSheetsOfOneName() throws {
    let emoji = String(repeating: "😀", count: 20)
    _ = try WrittenBook { book in
      var names: Set<String> = []
      for _ in 0..<300 {
        let name = try book.addSheet(named: emoji).name
        #expect(name.utf16.count <= 31)
        names.insert(name)
      }
      #expect(names.count == 300)
    }
  }

  @Test(arguments: [
    ("Scores", "Scores"), ("Raw values", "'Raw values'"), ("It's", "'It''s'"), ("2024", "'2024'"),
    ("Q1", "'Q1'"), ("RC", "'RC'"), ("ABC", "'ABC'"), ("TRUE", "'TRUE'"), ("Año", "'Año'"),
  ])
  func quoted(_ name: String, _ expected: String) {
    #expect(SheetName.quoted(name) == expected)
  }

  @Test(arguments: ["2024", "Q1", "R1C1", "It's", "A!B", "Raw values", "ЖЖЖЖ", "😀😀"])
  func everyReferenceQuotesIt(_ name: String) throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: name)
      try sheet.setFilter(CellRange(0...3, 0...1))
      try sheet.setPrint(PrintSetup(area: CellRange(0...3, 0...1), repeatedRows: 0...0))
      try sheet.writeNumbers([1, 2], row: 1)
      try book.defineName("block", SheetRange(name, CellRange(0...3, 0...1)))
      try sheet.insert(
        Chart(
          .bar,
          series: [
            ChartSeries(
              name: .cell(sheet: name, CellReference(row: 1, column: 0)),
              values: SheetRange(name, CellRange(1...1, 0...1)))
          ], altText: "alt"),
        at: CellReference(row: 5, column: 0))
    }
    let quoted = SheetName.quoted(name)
    let text = try book.part("xl/workbook.xml")
    #expect(text.contains(">\(quoted)!$A$1:$B$4</definedName>"))
    #expect(text.contains(">\(quoted)!$1:$1</definedName>"))
    let chart = try book.part("xl/charts/chart1.xml")
    #expect(chart.contains("<c:f>\(quoted)!$A$2:$B$2</c:f>"))
    #expect(chart.contains("<c:pt idx=\"1\"><c:v>2</c:v></c:pt>"))
    #expect(chart.contains("<c:f>\(quoted)!$A$2</c:f>"))
  }
}
