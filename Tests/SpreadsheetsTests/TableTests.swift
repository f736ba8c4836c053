import Foundation
import Spreadsheets
import Testing

@Suite struct TableTests {
  @Test func headersAreGivenAndUnique() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let table = SheetTable(
        "Brand table", columns: ["Name", "name", "", "two\nlines", "Name"].map { .init($0) },
        row: 2, column: 1, rowCount: 3, look: .medium(2))
      #expect(table.headers == ["Name", "name (2)", "D", "two lines", "Name (3)"])
      let rows = try sheet.addTable(table)
      #expect(rows == CellRange(3...5, 1...5))
      for row in rows.rows { try sheet.writeNumbers([1, 2, 3, 4, 5], row: row, column: 1) }
    }
    let table = try book.part("xl/tables/table1.xml")
    #expect(table.contains(#"name="Brand_table" displayName="Brand_table" ref="B3:F6""#))
    #expect(table.contains(#"totalsRowShown="0""#))
    #expect(table.contains(#"<autoFilter ref="B3:F6"/>"#))
    #expect(table.contains(#"<tableStyleInfo name="TableStyleMedium2""#))
    #expect(table.contains(#"<tableColumn id="2" name="name (2)"/>"#))
    #expect(!table.contains("Column1"))
    #expect(try book.part("xl/sharedStrings.xml").contains("<t>name (2)</t>"))
    #expect(try book.cell("C3").contains(#"t="s""#))
    #expect(try book.sheet().contains("<tableParts count=\"1\">"))
  }

  @Test func namesAreValidAndUnique() throws {
    let names = ["A1", "r1c1", "2024", "", "a b", "a_b", "Ñandú", "😀", "XFD1", "R"]
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try book.defineName("a_B", SheetRange("Data", CellReference(row: 0, column: 0)))
      for (index, name) in names.enumerated() {
        try sheet.addTable(SheetTable(name, columns: [.init("x")], row: index * 3, rowCount: 0))
      }
    }
    let found = try names.indices.map { index in
      let text = try book.part("xl/tables/table\(index + 1).xml")
      let start = text.range(of: "displayName=\"")
      return start.map { String(text[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
    }
    #expect(
      found == ["_A1", "_r1c1", "_2024", "_", "a_b_2", "a_b_3", "Ñandú", "__2", "_XFD1", "_R"])
    #expect(found.allSatisfy { !$0.isEmpty && CellReference($0.uppercased()) == nil })
  }

  /// The library takes memory for a table by the square of its columns.
  @Test func manyColumnsHaveAFilterInPlaceOfATable() throws {
    let columns = (0...Worksheet.mostTableColumns).map { SheetTable.Column("c\($0)") }
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let rows = try sheet.addTable(SheetTable("T", columns: columns, row: 0, rowCount: 2))
      #expect(rows == CellRange(1...2, 0...Worksheet.mostTableColumns))
    }
    let sheet = try book.sheet()
    #expect(!sheet.contains("<tablePart "))
    #expect(sheet.contains(#"<autoFilter ref="A1:SG3"/>"#))
    #expect(try book.part("xl/sharedStrings.xml").contains("<t>c500</t>"))
  }

  @Test func anEmptyTableHasARow() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.addTable(
        SheetTable("T", columns: [.init("a")], row: 0, rowCount: 0, hasFilter: false))
    }
    let table = try book.part("xl/tables/table1.xml")
    #expect(table.contains(#"ref="A1:A2""#))
    #expect(!table.contains("autoFilter"))
  }

  @Test func tablesDoNotShareCells() throws {
    _ = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.addTable(SheetTable("T", columns: [.init("a")], row: 0, rowCount: 5))
      let error = #expect(throws: WorkbookError.self) {
        try sheet.addTable(SheetTable("U", columns: [.init("a")], row: 5, rowCount: 5))
      }
      #expect(error?.reason == .overlap(CellRange(0...5, 0...0)))
      #expect(throws: WorkbookError.self) {
        try sheet.merge(CellRange(3...3, 0...4), .text("x"))
      }
      #expect(throws: WorkbookError.self) { try sheet.setFilter(CellRange(4...9, 0...0)) }
      try sheet.merge(CellRange(8...9, 0...4), .number(1))
      #expect(throws: WorkbookError.self) {
        try sheet.addTable(SheetTable("V", columns: [], row: 20, rowCount: 5))
      }
      #expect(throws: WorkbookError.self) {
        try sheet.addTable(SheetTable("V", columns: [.init("a")], row: 20, rowCount: .max))
      }
    }
  }

  @Test func inConstantMemoryAFilterStandsIn() throws {
    let book = try WrittenBook(constantMemory: true) { book in
      let sheet = try book.addSheet(named: "Data")
      let rows = try sheet.addTable(
        SheetTable("T", columns: [.init("a"), .init("A")], row: 1, rowCount: 2))
      for row in rows.rows { try sheet.writeNumbers([1, 2], row: row) }
    }
    let text = try book.sheet()
    #expect(text.contains(#"<autoFilter ref="A2:B4"/>"#))
    #expect(text.contains("<t>A (2)</t>"))
    #expect(try !book.parts().contains { $0.contains("table") })
  }
}
