import ImacsTestSupport
import Foundation
import Spreadsheets
import Testing

@Suite struct ConstantMemoryTests {
  @Test func aHundredThousandRows() throws {
    let book = try WrittenBook(constantMemory: true) { book in
      let sheet = try book.addSheet(named: "Data")
      let style = try book.style(CellStyle(.fixed(1)))
      try sheet.freeze(rows: 1)
      try sheet.setFilter(CellRange(0...100_000, 0...3))
      try sheet.writeRow([.text("a"), .text("b"), .text("c"), .text("d")], row: 0)
      for row in 1...100_000 {
        try sheet.write(text: "brand \(row)", row: row, column: 0)
        try sheet.writeNumbers(
          [Double(row), Double(row) / 2, .nan], row: row, column: 1, style: style)
      }
    }
    let text = try book.sheet()
    #expect(text.contains("<row r=\"100001\">"))
    #expect(text.contains("<t>brand 100000</t>"))
    #expect(text.contains("<c r=\"C100001\" s=\"1\"><v>50000</v></c><c r=\"D100001\" s=\"1\"/>"))
    #expect(text.contains(#"<autoFilter ref="A1:D100001"/>"#))
  }

  @Test func rowsInOrderOnly() throws {
    _ = try WrittenBook(constantMemory: true) { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.write(number: 1, row: 5, column: 3)
      try sheet.write(number: 1, row: 5, column: 0)
      let error = #expect(throws: WorkbookError.self) {
        try sheet.write(number: 1, row: 4, column: 0)
      }
      #expect(error?.reason == .rowsOutOfOrder)
      #expect(error?.cell == CellReference(row: 4, column: 0))
      #expect(throws: WorkbookError.self) { try sheet.merge(CellRange(6...7, 0...1), .text("x")) }
      try sheet.merge(CellRange(6...6, 0...1), .text("x"))
    }
  }

  @Test func chartsWork() throws {
    let book = try WrittenBook(constantMemory: true) { book in
      let sheet = try book.addSheet(named: "2024")
      try sheet.writeNumbers([1, 2, 3], row: 0)
      try sheet.insert(
        Chart(
          .column, series: [ChartSeries(values: SheetRange("2024", CellRange(0...0, 0...2)))],
          altText: "columns"), at: CellReference(row: 2, column: 0))
    }
    #expect(try book.part("xl/charts/chart1.xml").contains("<c:f>'2024'!$A$1:$C$1</c:f>"))
  }

  @Test func temporaryFilesAreLetGo() throws {
    let folder = try TemporaryFolder()
    func open() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
        let target = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/self/fd/\($0)")
        return target?.hasPrefix(folder.path) == true
      }
    }
    func book() throws -> Workbook {
      let book = try Workbook(
        path: folder.path + "/book.xlsx", properties: WorkbookProperties(created: 1),
        constantMemory: true, temporaryFolder: folder.path)
      try book.addSheet(named: "Data").write(number: 1, row: 0, column: 0)
      return book
    }
    do {
      let kept = try book()
      #expect(try open() == 1)
      _ = consume kept
    }
    #expect(try open() == 0)
    #expect(try folder.names() == [])
    try book().close()
    #expect(try open() == 0)
    #expect(try folder.names() == ["book.xlsx"])
  }
}
