import Foundation
import Spreadsheets
import Testing

@Suite struct SheetViewTests {
  @Test func viewAndPaper() throws {
    let book = try WrittenBook { book in
      let first = try book.addSheet(named: "First")
      let sheet = try book.addSheet(named: "Raw values")
      try first.write(text: "x", row: 0, column: 0)
      try sheet.freeze(rows: 2, columns: 1)
      try sheet.setTabColour(0x00AA55)
      try sheet.hideGridlines()
      try sheet.activate()
      try sheet.setDefaultHeight(18)
      try sheet.setHeight(30, row: 0)
      try sheet.select(CellReference(row: 4, column: 1))
      try sheet.setPrint(
        PrintSetup(
          area: CellRange(0...9, 0...3), repeatedRows: 0...1, repeatedColumns: 0...0,
          header: .init(left: [.text("R&D")], right: [.sheetName]),
          footer: .init(centre: [.pageNumber, .text(" / "), .pageCount]), isCentred: true))
      #expect(throws: WorkbookError.self) { try sheet.freeze(rows: -1) }
      #expect(throws: WorkbookError.self) {
        try sheet.setPrint(
          PrintSetup(
            header: .init(
              left: (0..<9).map { _ in .text(String(repeating: "x", count: 70)) })))
      }
    }
    let text = try book.sheet(2)
    for piece in [
      #"<tabColor rgb="FF00AA55"/>"#, #"showGridLines="0""#,
      #"<pane xSplit="1" ySplit="2" topLeftCell="B3""#, #"tabSelected="1""#,
      #"defaultRowHeight="18""#, #"ht="30" customHeight="1""#, #"activeCell="B5""#,
      #"paperSize="9""#,
      #"orientation="landscape""#, #"fitToHeight="0""#, #"<pageSetUpPr fitToPage="1"/>"#,
      "<oddHeader>&amp;LR&amp;&amp;D&amp;R&amp;A</oddHeader>",
      "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>", #"horizontalCentered="1""#,
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    let names = try book.part("xl/workbook.xml")
    #expect(names.contains(#"activeTab="1""#))
    #expect(names.contains(">'Raw values'!$A$1:$D$10</definedName>"))
    #expect(names.contains(">'Raw values'!$A:$A,'Raw values'!$1:$2</definedName>"))
  }

  @Test func longNamesDoNotCutThePrintTitles() throws {
    let book = try WrittenBook { book in
      for name in [String(repeating: "漢", count: 31), String(repeating: "漢", count: 15)] {
        let sheet = try book.addSheet(named: name)
        try sheet.setPrint(PrintSetup(repeatedRows: 0...1, repeatedColumns: 0...1))
      }
    }
    let text = try book.part("xl/workbook.xml")
    #expect(text.contains("漢'!$1:$2</definedName>"))
    #expect(text.contains("漢'!$A:$B,'"))
    #expect(text.components(separatedBy: "漢'!$1:$2</definedName>").count == 3)
    #expect(text.components(separatedBy: "'!$A:$B").count == 2)
  }

  @Test func mergedCells() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let style = try book.style(CellStyle(bold: true))
      try sheet.merge(
        CellRange(0...0, 0...3), .text("A long title over four columns"), style: style)
      try sheet.merge(CellRange(1...2, 0...0), .number(7))
      try sheet.merge(CellRange(4...4, 4...4), .number(8))
      try sheet.merge(CellRange(5...5, 0...1), .formula("1+1", cached: .number(2)))
      #expect(throws: WorkbookError.self) { try sheet.merge(CellRange(2...3, 0...1), .number(1)) }
    }
    let text = try book.sheet()
    #expect(text.contains(#"<mergeCells count="3"><mergeCell ref="A1:D1"/>"#))
    #expect(try book.cell("A2").contains("<v>7</v>"))
    #expect(try book.cell("E5").contains("<v>8</v>"))
    #expect(try book.cell("A6").contains("<f>1+1</f><v>2</v>"))
    #expect(try WidthTests.widths(book)[1] == nil)
  }

  @Test func protection() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let open = try book.style(CellStyle(locked: false))
      try sheet.write(text: "choose", row: 0, column: 0, style: open)
      try sheet.protect()
    }
    let text = try book.sheet()
    #expect(
      text.contains(
        #"<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0""#
          + #" formatRows="0" autoFilter="0"/>"#
      ))
    #expect(try book.part("xl/styles.xml").contains(#"<protection locked="0"/>"#))
  }

  @Test func comments() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      try sheet.addComment(
        CellComment("A definition\u{1} of the measure", author: "Analyst"),
        at: CellReference(row: 1, column: 1))
      try sheet.addComment(
        CellComment(String(repeating: "word ", count: 100), width: 200),
        at: CellReference(row: 2, column: 1))
      try sheet.addComment(CellComment(""), at: CellReference(row: 3, column: 1))
    }
    let text = try book.part("xl/comments1.xml")
    #expect(text.contains("<author>Analyst</author>"))
    #expect(text.contains(#"<comment ref="B2" authorId="1">"#))
    #expect(text.contains(">A definition of the measure</t>"))
    #expect(!text.contains(#"ref="B4""#))
    #expect(try book.part("xl/drawings/vmlDrawing1.vml").contains("width:195pt"))
  }
}
