import Tables
import Testing

/// What is made of a workbook is limited, whatever little is read of it.
struct WorkbookLimitTests {
  private static func limits(
    cells: Int = 1_000, text: Int = 10_000, cellText: Int = 100
  ) -> WorkbookLimits {
    var limits = WorkbookLimits()
    limits.cells = cells
    limits.text = text
    limits.cellText = cellText
    return limits
  }

  private func failure(_ book: RawBook, _ limits: WorkbookLimits) -> XLSXFailure? {
    do {
      _ = try book.read(limits: limits)
      return nil
    } catch { return error as? XLSXFailure }
  }

  @Test func cellsThatStandFarToTheRight() {
    let rows = (1...5).map { "<row r=\"\($0)\"><c r=\"CV\($0)\"><v>1</v></c></row>" }.joined()
    #expect(failure(RawBook(rows: rows), Self.limits(cells: 500)) == nil)
    #expect(
      failure(RawBook(rows: rows), Self.limits(cells: 499)) == .sheetTooLarge(sheet: "S", row: 5))
  }

  @Test func usesOfOneText() throws {
    let rows = (1...10).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()
    let book = RawBook(rows: rows, strings: [String(repeating: "ñ", count: 50)])
    #expect(failure(book, Self.limits(text: 1_000)) == nil)
    #expect(failure(book, Self.limits(text: 999)) == .sheetTooLarge(sheet: "S", row: 10))
  }

  @Test func formulasWithoutValues() {
    let rows = (1...20).map { _ in "<row><c><f/></c></row>" }.joined()
    #expect(failure(RawBook(rows: rows), Self.limits(cells: 20)) == nil)
    #expect(
      failure(RawBook(rows: rows), Self.limits(cells: 19)) == .sheetTooLarge(sheet: "S", row: 20))
  }

  @Test func sharedTexts() {
    let many = [String](repeating: "", count: 21)
    #expect(failure(RawBook(strings: many), Self.limits(cells: 21)) == nil)
    #expect(
      failure(RawBook(strings: many), Self.limits(cells: 20))
        == .tooLarge(part: "xl/sharedStrings.xml"))
    let long = [String](repeating: "1234567890", count: 10)
    #expect(
      failure(RawBook(strings: long), Self.limits(text: 99))
        == .tooLarge(part: "xl/sharedStrings.xml"))
  }

  /// A text as long as a cell may hold is read; one longer is told with its
  /// cell, and only if a cell uses it.
  @Test func longTexts() throws {
    func book(_ text: String, shared: Bool) -> RawBook {
      shared
        ? RawBook(rows: "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c></row>", strings: [text])
        : RawBook(
          rows: "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row>")
    }
    for shared in [true, false] {
      // A character beyond the basic plane is two units, an escape is one.
      for text in [
        String(repeating: "x", count: 100), String(repeating: "漢", count: 100),
        String(repeating: "😀", count: 50), String(repeating: "_x00E1_", count: 100),
      ] {
        let limits = Self.limits()
        #expect(try book(text, shared: shared).read(limits: limits).rowCount == 1)
        for longer in [text + "y", text + text, String(repeating: text, count: 90)] {
          guard case .damagedCells(_, let cells)? = failure(book(longer, shared: shared), limits)
          else {
            Issue.record("\(shared), \(text.prefix(8)): read")
            continue
          }
          #expect(cells.map(\.fault) == [.tooLong(limit: 100)])
          #expect(cells.first?.row == 3 && cells.first?.column == 2)
        }
      }
    }
    #expect(
      failure(RawBook(strings: [String(repeating: "x", count: 5_000)]), Self.limits()) == nil)
    let number = "<row r=\"1\"><c r=\"A1\"><v>\(String(repeating: "0", count: 101))</v></c></row>"
    guard case .damagedCells(_, let cells)? = failure(RawBook(rows: number), Self.limits()) else {
      Issue.record("a long number is read")
      return
    }
    #expect(cells.map(\.fault) == [.tooLong(limit: 100)])
  }

  @Test func sheetsThatShareAnything() {
    var book = RawBook()
    book.sheets = [("S", "r1"), ("T", "r1")]
    #expect(failure(book, Self.limits()) == .doubleSheet("T"))
    book = RawBook()
    book.sheets = [("S", "r1"), ("S", "r4")]
    book.relations.append(("r4", "worksheet", "worksheets/sheet2.xml"))
    #expect(failure(book, Self.limits()) == .doubleSheet("S"))
    book = RawBook()
    book.sheets = [("S", "r1"), ("T", "r9")]
    #expect(failure(book, Self.limits()) == .damaged(part: "xl/workbook.xml"))
    book = RawBook()
    book.relations.append(("r1", "worksheet", "worksheets/sheet2.xml"))
    #expect(failure(book, Self.limits()) == .damaged(part: "xl/workbook.xml"))
    book = RawBook()
    book.doubled = "xl/worksheets/sheet1.xml"
    #expect(failure(book, Self.limits()) == .damaged(part: "xl/worksheets/sheet1.xml"))
    // A sheet of a chart has no cells.
    book = RawBook()
    book.sheets = [("S", "r1"), ("C", "r4")]
    book.relations.append(("r4", "chartsheet", "chartsheets/sheet1.xml"))
    #expect(failure(book, Self.limits()) == nil)
  }

  /// libxml2 compares each attribute with all others.
  @Test(.timeLimit(.minutes(1))) func attributes() {
    func row(_ count: Int) -> String {
      "<row \((0..<count).map { "a\($0)=\">\"" }.joined(separator: " "))/>"
    }
    let comment = "<!-- \(row(2_000)) --><?p \(row(2_000)) ?>"
    let data = "<row><c t=\"inlineStr\"><is><t><![CDATA[ \(row(2_000)) ]]></t></is></c></row>"
    var limits = Self.limits()
    limits.cellText = 32_767
    limits.text = 100_000
    #expect(failure(RawBook(rows: row(1_000) + comment + data), limits) == nil)
    let damaged = XLSXFailure.damaged(part: "xl/worksheets/sheet1.xml")
    #expect(failure(RawBook(rows: row(1_001)), limits) == damaged)
    #expect(failure(RawBook(rows: row(300_000)), limits) == damaged)
  }

  /// Number formats and numbers of any length are read in one pass.
  @Test(.timeLimit(.minutes(1))) func formatsAndNumbersAreReadInOnePass() throws {
    let long = String(repeating: "[", count: 1_000_000)
    let zeros = String(repeating: "0", count: 30_000)
    let rows = (1...100).map {
      "<row r=\"\($0)\"><c s=\"2\"><v>\(zeros)1.\(zeros)5</v></c></row>"
    }
    let book = RawBook(rows: rows.joined(), formats: [long, "0%"])
    var limits = WorkbookLimits()
    limits.cellText = 100_000
    let table = try book.read(limits: limits)
    #expect(table.rowCount == 100)
  }

  @Test(arguments: [
    ("0.3414", "34.14%"), ("0.5", "50%"), ("5", "500%"), ("-0.005", "-0.5%"), ("0", "0%"),
    ("12.3", "1230%"), ("0.00001", "0.001%"), ("1E-2", "1%"), ("1e300", "1e+302%"), ("abc", "abc"),
    ("0x1F", "0x1F"), ("inf", "inf"), ("nan", "nan"), ("1e", "1e"), ("-", "-"), ("1.2.3", "1.2.3"),
    ("000.5", "50%"), (".5", "50%"), ("1e308", "1e308"),
  ])
  func percentages(_ stored: String, _ text: String) throws {
    let rows = "<row r=\"1\"><c s=\"1\"><v>\(stored)</v></c></row>"
    #expect(try RawBook(rows: rows, formats: ["0.0%"]).texts() == [[text]])
  }

  @Test(arguments: [
    ("0%", "50%"), ("&quot;%&quot;0", "0.5"), ("\\%0", "0.5"), ("[Red]0%", "50%"), ("0;0%", "0.5"),
    ("General", "0.5"), ("0 &quot;ñ%", "0.5"), ("\\ñ0%", "50%"), ("[h]:mm", "1900-01-00"),
    ("&quot;\u{301}0%", "0.5"),
  ])
  func formats(_ code: String, _ text: String) throws {
    let rows = "<row r=\"1\"><c s=\"1\"><v>0.5</v></c></row>"
    let read = try RawBook(rows: rows, formats: [code]).texts()
    if code == "[h]:mm" {
      #expect(read[0][0].contains("T12:00:00"))
    } else {
      #expect(read == [[text]])
    }
  }
}
