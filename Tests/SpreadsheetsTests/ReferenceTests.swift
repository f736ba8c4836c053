import Spreadsheets
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    (0, 0, "A1"), (2, 1, "B3"), (0, 25, "Z1"), (0, 26, "AA1"), (9, 701, "ZZ10"), (9, 702, "AAA10"),
    (1_048_575, 16_383, "XFD1048576"),
  ])
  func cells(_ row: Int, _ column: Int, _ text: String) {
    let cell = CellReference(row: row, column: column)
    #expect(cell.description == text)
    #expect(CellReference(text) == cell)
    #expect(CellReference(cell.fixed.description) == cell.fixed)
  }

  @Test(arguments: [
    "", "A", "1", "A0", "a1", "A01", "XFE1", "A1048577", "A1B", "A-1", "$", "$$A1",
    "ZZZZZZZZZZZZZ1",
    "A99999999999999999999", "A+1",
  ])
  func noCells(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func everyColumnReadsBack() {
    for column in 0..<CellReference.columnCount {
      #expect(CellReference("\(CellReference.letters(column))1")?.column == column)
    }
  }

  @Test func ranges() {
    let range = CellRange(CellReference(row: 6, column: 2), CellReference(row: 0, column: 0))
    #expect(range.description == "A1:C7")
    #expect(range.fixed.description == "$A$1:$C$7")
    #expect(CellRange(1...1, 1...1).description == "B2")
    #expect(SheetRange("It's", range).fixed.description == "'It''s'!$A$1:$C$7")
    #expect(CellReference(row: 0, column: 0, rowIsFixed: true).description == "A$1")
    #expect(CellReference(row: 0, column: 0, columnIsFixed: true).description == "$A1")
    #expect(range.overlaps(CellRange(6...9, 2...2)))
    #expect(!range.overlaps(CellRange(7...9, 2...2)))
  }

  @Test func whatIsNoCellCanStillBeNamed() {
    #expect(CellReference(row: .max, column: .max).description.contains("row"))
    #expect(CellReference(row: -1, column: 0).description.contains("-1"))
  }
}
