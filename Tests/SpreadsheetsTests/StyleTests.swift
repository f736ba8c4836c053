import Spreadsheets
import Testing

@Suite struct StyleTests {
  @Test func equalStylesAreOneFormat() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let styles = try (0..<100).map { number in
        try book.style(CellStyle(.fixed(number % 3), bold: true))
      }
      #expect(Set(styles).count == 3)
      for (row, style) in styles.enumerated() {
        try sheet.write(number: 1, row: row, column: 0, style: style)
      }
    }
    #expect(try book.part("xl/styles.xml").contains(#"<cellXfs count="4">"#))
  }

  @Test func everythingAStyleSays() throws {
    let book = try WrittenBook { book in
      let sheet = try book.addSheet(named: "Data")
      let line = CellBorders.Line(.thin, 0x123456)
      let style = CellStyle(
        .grouped(2), bold: true, italic: true, colour: .black, fill: 0xFFEECC,
        borders: CellBorders(top: line, bottom: line, left: line, right: .init(.double, .black)),
        horizontal: .centre, vertical: .middle, wraps: true, fontSize: 14, locked: false
      ).with {
        $0.hidden = true
        $0.underlined = true
        $0.fontName = "Arial"
      }
      try sheet.write(number: 1_234, row: 0, column: 0, style: try book.style(style))
      let turned = CellStyle(indent: 2).with { $0.rotation = 90 }
      try sheet.write(text: "up", row: 0, column: 1, style: try book.style(turned))
    }
    let text = try book.part("xl/styles.xml")
    for piece in [
      #"<b/><i/><u/><sz val="14"/>"#, #"<name val="Arial"/>"#, #"<fgColor rgb="FFFFEECC"/>"#,
      #"<left style="thin"><color rgb="FF123456"/></left>"#, #"<right style="double">"#,
      #"horizontal="center" vertical="center" wrapText="1""#,
      #"<protection locked="0" hidden="1"/>"#, "formatCode=\"#,##0.00\"", #"textRotation="90""#,
    ] {
      #expect(text.contains(piece), "\(piece) in \(text)")
    }
  }

  @Test(arguments: [
    (CellNumberFormat.general, ""), (.fixed(0), "0"), (.fixed(1), "0.0"), (.fixed(-3), "0"),
    (.fixed(99), "0.000000000000000"), (.grouped(0), "#,##0"), (.grouped(1), "#,##0.0"),
    (.percent(1), "0.0%"), (.percentPoints(1), "0.0\"\u{A0}%\""), (.signed(1), "+0.0;-0.0;0.0"),
    (.date, "yyyy\\-mm\\-dd"), (.text, "@"), (.custom("0.0\u{1}"), "0.0"),
    (.custom(String(repeating: "0", count: 200)), ""),
  ])
  func codes(_ format: CellNumberFormat, _ code: String) {
    #expect(format.code == code)
  }
}
