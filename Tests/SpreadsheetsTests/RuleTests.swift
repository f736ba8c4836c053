import Spreadsheets
import Testing

/// Conditional formats and validations.
@Suite struct RuleTests {
  @Test func conditionalFormats() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let red = CellStyle(colour: 0xFF0000, fill: 0xFFEEEE)
      let formats: [ConditionalFormat] = [
        .dataBar(0x5B9BD5, from: .number(0), to: .number(100)),
        .twoColours(0xFFFFFF, 0x00AA00),
        .threeColours(0xFF0000, 0xFFFF00, 0x00FF00, middle: .number(50)),
        .cell(.less(40), red),
        .cell(.between(1, 2), red),
        .cell(.equalText("NA"), red),
        .formula("$A1=\"x\"", CellStyle(bold: true)),
      ]
      for (column, format) in formats.enumerated() {
        try sheet.addFormat(format, on: CellRange(0...9, column...column))
      }
      #expect(throws: WorkbookError.self) {
        try sheet.addFormat(formats[0], on: CellRange(0...9, 0...20_000))
      }
    }
    let text = try book.sheet()
    for piece in [
      #"<cfRule type="dataBar""#, #"<cfvo type="num" val="0"/><cfvo type="num" val="100"/>"#,
      #"<color rgb="FF5B9BD5"/>"#, "<x14:dataBar", #"gradient="0""#,
      #"<cfvo type="min" val="0"/><cfvo type="max" val="0"/><color rgb="FFFFFFFF"/>"#,
      #"<cfvo type="num" val="50"/>"#,
      #"operator="lessThan"><formula>40</formula>"#,
      #"operator="between"><formula>1</formula><formula>2</formula>"#,
      #"operator="equal"><formula>"NA"</formula>"#, #"<formula>$A1="x"</formula>"#,
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    let styles = try book.part("xl/styles.xml")
    #expect(styles.contains(#"<dxfs count="2">"#))
    #expect(styles.contains(#"<bgColor rgb="FFFFEEEE"/>"#))
  }

  @Test func validations() throws {
    let long = String(repeating: "é", count: 300)
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Client view")
      let cell = CellRange(0...0, 0...0)
      try sheet.addValidation(
        CellValidation(
          .listed(in: SheetRange("Raw values", CellRange(4...90, 0...0))), inputTitle: long,
          inputMessage: long, errorTitle: long, errorMessage: long), on: cell)
      try sheet.addValidation(CellValidation(.list(["a&b", "c d"])), on: CellRange(1...1, 0...0))
      try sheet.addValidation(
        CellValidation(.decimal(0...100), allowsBlank: false), on: CellRange(2...2, 0...0))
      try sheet.addValidation(CellValidation(.whole(-3...3)), on: CellRange(3...9, 0...0))
      try sheet.addValidation(CellValidation(.listedBy("names")), on: CellRange(10...10, 0...0))
      for list in [
        [], ["a,b"], [""], [String(repeating: "x", count: 256)],
        (0..<130).map { "\($0)" }, [String(repeating: "é", count: 130)],
      ] {
        #expect(throws: WorkbookError.self) {
          try sheet.addValidation(CellValidation(.list(list)), on: cell)
        }
      }
      try sheet.addValidation(
        CellValidation(.list([String(repeating: "x", count: 255)])), on: CellRange(11...11, 0...0))
    }
    let text = try book.sheet()
    for piece in [
      "<formula1>'Raw values'!$A$5:$A$91</formula1>",
      "promptTitle=\"\(String(repeating: "é", count: 31))…\"",
      "prompt=\"\(String(repeating: "é", count: 254))…\"",
      "<formula1>\"a&amp;b,c d\"</formula1>",
      #"<dataValidation type="decimal" showInputMessage="1" showErrorMessage="1" sqref="A3">"#,
      "<formula1>0</formula1><formula2>100</formula2>",
      #"<dataValidation type="whole" allowBlank="1""#,
      "<formula1>-3</formula1><formula2>3</formula2>",
      "<formula1>names</formula1>", #"<dataValidations count="6">"#,
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
  }
}
