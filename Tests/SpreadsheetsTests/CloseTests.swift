import Foundation
import Spreadsheets
import Testing

@Suite struct CloseTests {
  static let properties = WorkbookProperties(created: 1_700_000_000)

  /// A workbook with a bit of everything.
  static func fill(_ book: Workbook) throws {
    let sheet = try book.addSheet(named: "Data")
    let head = try book.style(CellStyle(bold: true, fill: 0x1F4E79))
    try sheet.addTable(
      SheetTable(
        "T", columns: [.init("a", style: head), .init("b", style: head)], row: 0, rowCount: 20))
    for row in 1...20 {
      try sheet.writeNumbers([Double(row), Double(row) / 3], row: row)
    }
    try sheet.addComment(CellComment("note", author: "me"), at: CellReference(row: 0, column: 0))
    try sheet.addFormat(.dataBar(0x5B9BD5), on: CellRange(1...20, 1...1))
    try sheet.insert(
      Chart(
        .line, series: [ChartSeries(values: SheetRange("Data", CellRange(1...20, 1...1)))],
        altText: "line"), at: CellReference(row: 1, column: 4))
  }

  @Test func theSameCallsGiveTheSameBytes() async throws {
    let one = try WrittenBook(CloseTests.fill)
    try await Task.sleep(for: .milliseconds(1_100))
    let other = try WrittenBook(CloseTests.fill)
    #expect(try one.bytes == other.bytes)
    let core = try one.part("docProps/core.xml")
    #expect(core.contains(">2001-09-09T01:46:40Z</dcterms:created>"))
    #expect(core.contains("<dc:title>Title</dc:title><dc:creator>Author</dc:creator>"))
  }

  @Test func noClockEvenAtZero() throws {
    let book = try WrittenBook(created: 0) { _ = try $0.addSheet(named: "Data") }
    #expect(try book.part("docProps/core.xml").contains("1970-01-01T00:00:01Z"))
  }

  @Test(arguments: ["/nonexistent-folder/book.xlsx", "/", "/proc/book.xlsx"])
  func aPathThatCannotBeWritten(_ path: String) throws {
    let book = try Workbook(path: path, properties: CloseTests.properties)
    _ = try book.addSheet(named: "Data")
    let error = #expect(throws: WorkbookError.self) { try book.close() }
    guard case .file(path, _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!book.isOpen)
  }

  @Test(arguments: ["", "a\0b"]) func noPathAtAll(_ path: String) {
    #expect(throws: WorkbookError.self) {
      try Workbook(path: path, properties: CloseTests.properties)
    }
  }

  @Test func aFullDiskIsTold() throws {
    let book = try Workbook(path: "/dev/full", properties: CloseTests.properties)
    _ = try book.addSheet(named: "Data")
    let error = #expect(throws: WorkbookError.self) { try book.close() }
    guard case .library(let code, let text) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(code == 5)
    #expect(text.contains("ZIP_ERRNO"))
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test func theLibrarysErrorsSayTheCell() throws {
    _ = try WrittenBook { book in
      let sheet = try book.addSheet(named: "My sheet")
      let error = #expect(throws: WorkbookError.self) {
        try sheet.write(number: 1, row: 0, column: 20_000)
      }
      #expect(error?.sheet == "My sheet")
      #expect("\(try #require(error))".hasPrefix("'My sheet'!row 0, column 20000: "))
    }
  }

  @Test func nothingAfterClosing() throws {
    var sheet: Worksheet?
    var workbook: Workbook?
    _ = try WrittenBook { book in
      sheet = try book.addSheet(named: "Data")
      workbook = book
    }
    let reason = WorkbookError.Reason.closed
    #expect(#expect(throws: WorkbookError.self) { try workbook?.close() }?.reason == reason)
    #expect(
      #expect(throws: WorkbookError.self) { try workbook?.addSheet(named: "B") }?.reason == reason)
    #expect(
      #expect(throws: WorkbookError.self) { try sheet?.write(number: 1, row: 0, column: 0) }?.reason
        == reason)
    #expect(throws: WorkbookError.self) { try sheet?.freeze(rows: 1) }
    #expect(throws: WorkbookError.self) { try workbook?.style(CellStyle()) }
  }

  @Test func anUnclosedWorkbookLeavesNothing() throws {
    let path = NSTemporaryDirectory() + "/unclosed-\(UUID().uuidString).xlsx"
    for constantMemory in [false, true] {
      var kept: Worksheet?
      do {
        let book = try Workbook(
          path: path, properties: CloseTests.properties, constantMemory: constantMemory)
        let sheet = try book.addSheet(named: "Data")
        for row in 0..<100 { try sheet.writeNumbers([1, 2, 3], row: row) }
        kept = sheet
      }
      // The sheet keeps what it needs; nothing is freed under it.
      try kept?.write(number: 1, row: 200, column: 0)
      kept = nil
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func definedNames() throws {
    let book = try WrittenBook { book in
      _ = try book.addSheet(named: "Data")
      let cell = SheetRange("Data", CellReference(row: 1, column: 2))
      try book.defineName("scale_lo", cell)
      try book.defineName("limit", as: "=0.5")
      for name in ["", "A1", "R1C1", "R", "c", "1a", "a b", "a!b", "SCALE_LO"] {
        #expect(throws: WorkbookError.self) { try book.defineName(name, cell) }
      }
      #expect(throws: WorkbookError.self) {
        try book.defineName("long", as: Formula(String(repeating: "1+", count: 80)))
      }
    }
    let text = try book.part("xl/workbook.xml")
    #expect(text.contains("<definedName name=\"scale_lo\">Data!$C$2</definedName>"))
    #expect(text.contains("<definedName name=\"limit\">0.5</definedName>"))
  }
}
