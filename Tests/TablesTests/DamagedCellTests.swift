import ImacsTestSupport
import Findings
import Wording
import Tables
import Testing

/// A value is never moved or lost: what stands where no sound workbook has
/// it is damage, with its cell.
struct DamagedCellTests {
  /// The faults of a sheet, as findings name them.
  private func faults(_ rows: String, strings: [String] = [], formats: [String] = []) -> [String] {
    do {
      _ = try RawBook(rows: rows, strings: strings, formats: formats).read()
      return []
    } catch XLSXFailure.damagedCells(let sheet, let cells) {
      return cells.map { cell in
        let column = cell.column.map(Findings.SourceLocation.columnLetters) ?? ""
        return "\(sheet)!\(column)\(cell.row): \(cell.fault.reason.en)"
      }
    } catch {
      return ["\(error)"]
    }
  }

  private func row(_ number: Int, _ cells: String...) -> String {
    "<row r=\"\(number)\">" + cells.joined() + "</row>"
  }

  private func cell(_ reference: String, _ value: String, _ more: String = "") -> String {
    "<c r=\"\(reference)\"\(more)><v>\(value)</v></c>"
  }

  @Test func soundCellsAreRead() throws {
    let rows =
      row(1, cell("A1", "1"), cell("C1", "3")) + "<row><c><v>4</v></c><c><v>5</v></c></row>"
      + row(7, cell("B7", "0", " t=\"s\""), cell("D7", "0", " t=\"s\""))
    #expect(
      try RawBook(rows: rows, strings: ["text"]).texts() == [
        ["1", "", "3"], ["4", "5"], ["", "text", "", "text"],
      ])
  }

  @Test func cellsOutOfOrder() {
    #expect(
      faults(row(2, cell("B2", "1"), cell("D2", "2"), cell("C2", "3"))) == [
        "S!C2: this cell stands after one that lies further to the right"
      ])
    // Also when they hold nothing yet: what follows them would be moved.
    #expect(faults(row(2, "<c r=\"C2\"/>", cell("B2", "1"))).count == 1)
  }

  @Test func twoCellsWithOneReference() {
    #expect(
      faults(row(2, cell("A2", "80"), cell("A2", "20"))) == [
        "S!A2: two cells have this reference"
      ])
    // The second stands where one without a reference stood.
    #expect(
      faults(row(2, "<c><v>1</v></c>", cell("A2", "2"))) == ["S!A2: two cells have this reference"])
  }

  @Test(arguments: [
    "ZZZ3", "XFE3", "B0", "B1048577", "3", "B", "B3x", "", "-B3", "BBBBBBBBBBBBBB3",
  ])
  func referencesOfNoCell(_ reference: String) {
    #expect(
      faults(row(3, cell("A3", "1"), cell(reference, "2"))) == [
        "S!3: a cell has the reference '\(reference)', which no sheet has"
      ])
  }

  @Test func cellsOfAnotherRow() {
    #expect(
      faults(row(3, cell("A3", "1"), cell("B7", "2"))) == [
        "S!B3: a cell with the reference 'B7' stands in this row"
      ])
  }

  @Test func rowsOutOfOrder() {
    let expected = "this row stands after one of the same or a greater number"
    #expect(faults(row(5, cell("A5", "1")) + row(3, cell("A3", "2"))) == ["S!3: \(expected)"])
    #expect(faults(row(5, cell("A5", "1")) + row(5, cell("B5", "2"))) == ["S!5: \(expected)"])
    #expect(
      faults("<row r=\"1048577\"/>") == [
        "S!1: a row has the number '1048577', which no sheet has"
      ])
    #expect(faults("<row r=\"x\"/>") == ["S!1: a row has the number 'x', which no sheet has"])
    #expect(
      faults("<c><v>1</v></c>") == [
        "S!A0: there is a cell that does not stand directly in a row"
      ])
  }

  @Test(arguments: ["2", "99999999", "-1", "1.0", "x", "9999999999999999999999"])
  func sharedTextsThatAreNotThere(_ index: String) {
    #expect(
      faults(
        row(2, cell("A2", "1", " t=\"s\""), cell("B2", index, " t=\"s\"")), strings: ["a", "b"])
        == ["S!B2: this cell refers to text \(index) and the workbook has 2 (from 0 on)"])
  }

  @Test func cellFormatsThatAreNotThere() {
    #expect(faults(row(2, cell("A2", "1", " s=\"1\"")), formats: ["0%"]) == [])
    #expect(
      faults(row(2, cell("A2", "1", " s=\"2\"")), formats: ["0%"]) == [
        "S!A2: this cell refers to format 2 and the workbook has 2 (from 0 on)"
      ])
    #expect(faults(row(2, cell("A2", "1", " s=\"x\"")), formats: ["0%"]).count == 1)
  }

  @Test func typesAndValues() throws {
    #expect(
      faults(row(2, cell("A2", "1", " t=\"x\""))) == [
        "S!A2: this cell is of a type that does not exist, 'x'"
      ])
    #expect(
      faults(row(2, cell("A2", "7", " t=\"b\""))) == [
        "S!A2: this cell is true or false and holds '7'"
      ])
    #expect(
      faults(row(2, "<c r=\"A2\"><v>1</v><v>2</v></c>")) == ["S!A2: this cell holds two values"])
    let rows = row(
      2, cell("A2", "true", " t=\"b\""), cell("B2", "0", " t=\"b\""),
      "<c r=\"C2\"><is><t>in</t></is></c>", cell("D2", "0.3", " s=\"1\" t=\"n\""))
    #expect(
      try RawBook(rows: rows, formats: ["0.0%"]).texts() == [["TRUE", "FALSE", "in", "30%"]])
  }

  /// Every fault is told at once, up to a thousand.
  @Test func allOfThem() {
    let one = row(2, cell("A2", "9", " t=\"s\""), cell("A2", "1")) + row(1, cell("ZZZ1", "1"))
    #expect(faults(one).count == 4)
    let many = (1...3_000).map { row($0, cell("B\($0)", "9", " t=\"s\"")) }.joined()
    #expect(faults(many).count == 1_000)
  }

  @Test func everyReasonIsInBothLanguages() {
    let all: [CellFault] = [
      .outOfOrder, .duplicate, .reference("ZZZ3"), .otherRow("B7"), .misplaced,
      .sharedText(index: "9", count: 12_345), .format(index: "9", count: 2), .type("x"),
      .boolean("7"), .twoValues, .tooLong(limit: 32_767), .row("0"), .rowOutOfOrder,
    ]
    for fault in all { #expect(fault.reason.es != fault.reason.en) }
    #expect(
      CellFault.sharedText(index: "9", count: 12_345).reason.es
        == "esta celda remite al texto 9 y el libro tiene 12.345 (del 0 en adelante)")
    #expect(
      CellFault.tooLong(limit: 32_767).reason.es
        == "esta celda tiene más de 32.767 caracteres, lo más que cabe en una")
  }

  /// Elements called like those of cells mean something else outside them.
  @Test func onlyCellsAreCells() throws {
    let rows =
      row(1, cell("A1", "1"))
      + "</sheetData><controls><row>5</row><c><v>8</v></c></controls><sheetData>"
    #expect(try RawBook(rows: rows).texts() == [["1"]])
  }

  /// A formula that comes to an empty text is no formula without a value.
  @Test func formulasOfEmptyTexts() throws {
    let rows = row(1, cell("A1", "1"), "<c r=\"B1\" t=\"str\"><f>IF(1,&quot;&quot;)</f><v></v></c>")
    let folder = try TemporaryFolder()
    let bytes = RawBook(rows: rows + row(2, "<c r=\"B2\"><f>1+1</f><v/></c>")).bytes
    try folder.write(bytes, to: "b.xlsx")
    let empty = try XLSXReader(path: folder.path + "/b.xlsx", head: bytes.prefix(8))
      .sheet("S").emptyFormulas
    #expect(empty.map { "\($0.row) \($0.column)" } == ["2 2"])
  }
}
