import Spreadsheets
import Testing

@Suite struct CellTests {
  @Test func everyKindOfCell() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let style = try book.style(CellStyle(.fixed(2)))
      try sheet.writeRow(
        [
          .number(7), .text("hello"), .bool(true), .blank,
          .formula("SUM(A1:A1)", cached: .number(7)), .formula("\"a\"&1", cached: .text("a1")),
          .link(.cell(sheet: "Data", CellReference(row: 0, column: 0)), text: "home"),
          .link(.web("https://example.org/?a=1&b=2"), text: "page"),
        ], row: 0)
      try sheet.write(.blank, row: 1, column: 0, style: style)
      try sheet.write(.number(7), row: 1, column: 1, style: style)
      if let day = SerialDate(year: 2024, month: 2, day: 29) {
        try sheet.write(.date(day), row: 1, column: 2)
      }
      try sheet.write(.link(.web("javascript:alert(1)"), text: "bad"), row: 1, column: 3)
    }
    #expect(try book.cell("A1") == #"<c r="A1"><v>7</v></c>"#)
    #expect(try book.cell("B1") == #"<c r="B1" t="s"><v>0</v></c>"#)
    #expect(try book.cell("C1") == #"<c r="C1" t="b"><v>1</v></c>"#)
    #expect(try book.cell("D1").isEmpty)
    #expect(try book.cell("E1") == #"<c r="E1"><f>SUM(A1:A1)</f><v>7</v></c>"#)
    #expect(try book.cell("F1") == #"<c r="F1" t="str"><f>"a"&amp;1</f><v>a1</v></c>"#)
    #expect(try book.sheet().contains(#"<hyperlink ref="G1" location="Data!A1" display="home"/>"#))
    #expect(
      try book.part("xl/worksheets/_rels/sheet1.xml.rels").contains(
        "https://example.org/?a=1&amp;b=2"))
    #expect(try book.cell("A2").hasPrefix(#"<c r="A2" s=""#))
    #expect(try book.cell("B2").hasSuffix("<v>7</v></c>"))
    #expect(try book.cell("C2") == #"<c r="C2"><v>45351</v></c>"#)
    #expect(try book.cell("D2").contains(#"t="s""#))
    #expect(try !book.part("xl/worksheets/_rels/sheet1.xml.rels").contains("javascript"))
    #expect(try book.malformedParts() == [])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func noCellIsNotANumber(_ value: Double) throws {
    #expect(Finite(value) == nil)
    #expect(WorkbookCell(value) == .blank)
    #expect(WorkbookCell(value, otherwise: .text("NA")) == .text("NA"))
    #expect(CachedValue(value) == .text(""))
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let style = try book.style(CellStyle(bold: true))
      try sheet.writeNumbers([1, value, 3], row: 0)
      try sheet.writeNumbers([1, value, 3], row: 1, style: style)
    }
    let text = try book.sheet()
    #expect(!text.uppercased().contains("NAN"))
    #expect(!text.uppercased().contains("INF"))
    #expect(try book.cell("B1").isEmpty)
    #expect(try book.cell("B2") == #"<c r="B2" s="1"/>"#)
    #expect(try book.cell("C1") == #"<c r="C1"><v>3</v></c>"#)
  }

  @Test func negativeZeroIsZero() throws {
    #expect(Finite(-0.0)?.value.sign == .plus)
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.writeNumbers([-0.0], row: 0)
      try sheet.write(WorkbookCell(-0.0), row: 1, column: 0)
    }
    #expect(try book.cell("A1") == #"<c r="A1"><v>0</v></c>"#)
    #expect(try book.cell("A2") == #"<c r="A2"><v>0</v></c>"#)
  }

  @Test func formulasOfTheReaderStayText() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      for (row, text) in ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A1"].enumerated() {
        try sheet.write(text: text, row: row, column: 0)
      }
    }
    #expect(try !book.sheet().contains("<f>"))
    #expect(try book.part("xl/sharedStrings.xml").contains("<t>=1+1</t>"))
  }

  @Test func aFormulaAlwaysHasAValue() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.write("=1/3", cached: CachedValue(1.0 / 3), row: 0, column: 0)
      try sheet.write("\"\"", cached: .text(""), row: 1, column: 0)
      try sheet.write("A1<2", cached: .text("a\u{1}<b>"), row: 2, column: 0)
    }
    #expect(try book.cell("A1") == #"<c r="A1"><f>1/3</f><v>0.3333333333333333</v></c>"#)
    #expect(try book.cell("A2") == #"<c r="A2" t="str"><f>""</f><v></v></c>"#)
    #expect(try book.cell("A3") == #"<c r="A3" t="str"><f>A1&lt;2</f><v>a&lt;b&gt;</v></c>"#)
  }

  @Test func whatIsOutsideTheSheetIsRefused() throws {
    _ = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      for (row, column) in [(-1, 0), (0, -1), (1_048_576, 0), (0, 16_384), (Int.max, Int.min)] {
        let error = #expect(throws: WorkbookError.self) {
          try sheet.write(number: 1, row: row, column: column)
        }
        #expect(error?.reason == .outOfBounds)
        #expect(error?.cell == CellReference(row: row, column: column))
      }
      #expect(throws: WorkbookError.self) {
        try sheet.writeNumbers([1, 2], row: 0, column: 16_383)
      }
      try sheet.write(number: 1, row: 1_048_575, column: 16_383)
      #expect(throws: WorkbookError.self) {
        try sheet.write(Formula(""), cached: .number(0), row: 0, column: 0)
      }
      let long = Formula(String(repeating: "1+", count: 5_000) + "1")
      #expect(throws: WorkbookError.self) {
        try sheet.write(long, cached: .number(0), row: 0, column: 0)
      }
    }
  }

  @Test(arguments: [
    (1900, 3, 1, 61), (1970, 1, 1, 25_569), (2000, 2, 29, 36_585), (2024, 12, 31, 45_657),
    (9999, 12, 31, 2_958_465),
  ])
  func days(_ year: Int, _ month: Int, _ day: Int, _ serial: Int) {
    #expect(SerialDate(year: year, month: month, day: day)?.days == Double(serial))
  }

  @Test func daysThatAreNone() {
    #expect(SerialDate(year: 2023, month: 2, day: 29) == nil)
    #expect(SerialDate(year: 1900, month: 2, day: 28) == nil)
    #expect(SerialDate(year: 2023, month: 13, day: 1) == nil)
    #expect(SerialDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(SerialDate(secondsSince1970: .max) == nil)
    #expect(SerialDate(secondsSince1970: 43_200)?.days == 25_569.5)
  }
}
