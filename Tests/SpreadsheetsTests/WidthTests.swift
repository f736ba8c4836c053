import Spreadsheets
import Testing

@Suite struct WidthTests {
  /// The widths in the file, in characters, by column from 1.
  static func widths(_ book: WrittenBook) throws -> [Int: Double] {
    var widths: [Int: Double] = [:]
    for piece in try book.sheet().components("<col ").dropFirst() {
      let fields = piece.split(separator: "\"")
      if fields.count > 5, let column = Int(fields[1]), let width = Double(fields[5]) {
        widths[column] = width
      }
    }
    return widths
  }

  @Test func widthsFollowTheContent() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let fixed = try book.style(CellStyle(.fixed(1)))
      let title = try book.style(CellStyle(bold: true, overflows: true))
      let wrapped = try book.style(CellStyle(wraps: true))
      try sheet.write(
        text: "A title that runs over all of the columns to its right", row: 0, column: 0,
        style: title)
      try sheet.write(text: "ab", row: 1, column: 0)
      try sheet.write(text: "A name of twenty char", row: 1, column: 1)
      try sheet.write(text: String(repeating: "long ", count: 60), row: 1, column: 2)
      try sheet.write(number: 5, row: 1, column: 3, style: fixed)
      try sheet.writeNumbers([1_234_567.25], row: 2, column: 3, style: fixed)
      try sheet.write(
        text: "several words of an unbreakable kind", row: 1, column: 4, style: wrapped)
      try sheet.write(text: "漢字漢字漢字漢字漢字", row: 1, column: 5)
      try sheet.write("A1", cached: .text("a cached text of 27 letters"), row: 1, column: 6)
      try sheet.setWidth(33, columns: 7...7)
      try sheet.write(text: String(repeating: "x", count: 100), row: 1, column: 7)
    }
    let widths = try WidthTests.widths(book)
    #expect(widths[1].map { $0 > 5 && $0 < 8 } == true)
    #expect(widths[2].map { $0 > 19 && $0 < 27 } == true)
    #expect(widths[3].map { $0 > 60 && $0 < 61.5 } == true)
    #expect(widths[4].map { $0 > 9 && $0 < 13 } == true)
    #expect(widths[5].map { $0 > 10 && $0 < 16 } == true)
    #expect(widths[6].map { $0 > 19 && $0 < 27 } == true)
    #expect(widths[7].map { $0 > 24 && $0 < 34 } == true)
    #expect(widths[8] == 33.7109375)
  }

  @Test func boundsAndNone() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      sheet.columnFit = ColumnFit(minimum: 12, maximum: 15)
      try sheet.write(text: "a", row: 0, column: 0)
      try sheet.write(text: String(repeating: "a", count: 99), row: 0, column: 1)
      let other = try book.addSheet(named: "Other")
      other.columnFit = nil
      try other.write(text: String(repeating: "a", count: 99), row: 0, column: 1)
    }
    let widths = try WidthTests.widths(book)
    #expect(widths == [1: 12.7109375, 2: 15.7109375])
    #expect(try !book.sheet(2).contains("<col "))
  }

  @Test func constantMemoryHasThemToo() throws {
    let book = try WrittenBook(constantMemory: true) { book in
      let sheet = try book.addSheet(named: "Data")
      for row in 0..<50 { try sheet.write(text: "a text of some length", row: row, column: 2) }
      try sheet.hide(columns: 3...3)
    }
    let widths = try WidthTests.widths(book)
    #expect(widths[3].map { $0 > 15 } == true)
    #expect(try book.sheet().contains(#"hidden="1""#))
  }

  @Test func headersLeaveRoomForTheArrow() throws {
    func width(filter: Bool) throws -> Double {
      let book = try WrittenBook { book in
        let sheet = try book.addSheet(named: "Data")
        if filter { try sheet.setFilter(CellRange(0...5, 0...0)) }
        try sheet.write(text: "A header", row: 0, column: 0)
        try sheet.write(number: 1, row: 1, column: 0)
      }
      return try WidthTests.widths(book)[1] ?? 0
    }
    #expect(try width(filter: true) > width(filter: false) + 2)
  }

  @Test(arguments: [Double.nan, -1, 256, .infinity])
  func noSuchWidth(_ width: Double) throws {
    _ = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      #expect(throws: WorkbookError.self) { try sheet.setWidth(width, columns: 0...0) }
      #expect(throws: WorkbookError.self) { try sheet.setWidth(9, columns: 0...20_000) }
      #expect(throws: WorkbookError.self) { try sheet.setDefaultHeight(.nan) }
      #expect(throws: WorkbookError.self) { try sheet.setHeight(.nan, row: 0) }
    }
  }
}

extension String {
  /// What stands between the places of `mark`.
  fileprivate func components(_ mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
