import Spreadsheets
import Palettes

/// The looks of a coding workbook's cells, made once.
struct CodingStyles {
  let title, subtitle, section, note, strong, link, head, headCentre: StyleID
  let text, wrapped, muted, number, brand, group, groupText: StyleID
  /// Cells to fill: words, and numbers.
  let word, value: StyleID
  /// A cell to fill among the instructions.
  let field: StyleID

  /// Behind cells that are still open.
  static let open = CellStyle(fill: 0xFFF3D1)

  init(_ book: Workbook) throws(WorkbookError) {
    let accent = Palette.accent.cell
    let grey = Palette.muted.cell
    let line = CellBorders.Line(.thin, 0xDEDEDE)
    let plain = CellStyle(overflows: true)
    title = try book.style(
      plain.with {
        $0.bold = true
        $0.fontSize = 16
        $0.colour = accent
      })
    subtitle = try book.style(plain.with { $0.colour = grey })
    section = try book.style(
      plain.with {
        $0.bold = true
        $0.fontSize = 12
        $0.colour = accent
      })
    note = try book.style(CellStyle(vertical: .top, wraps: true))
    let base = CellStyle(borders: CellBorders(bottom: line), vertical: .top, indent: 1)
    strong = try book.style(base.with { $0.bold = true })
    link = try book.style(
      base.with {
        $0.colour = accent
        $0.underlined = true
      })
    let filled = CellStyle(
      bold: true, colour: .white, fill: accent, horizontal: .left, vertical: .middle, wraps: true,
      indent: 1)
    head = try book.style(filled)
    headCentre = try book.style(
      filled.with {
        $0.horizontal = .centre
        $0.indent = 0
      })
    text = try book.style(base)
    wrapped = try book.style(base.with { $0.wraps = true })
    muted = try book.style(base.with { $0.colour = grey })
    number = try book.style(
      base.with {
        $0.horizontal = .centre
        $0.indent = 0
      })
    brand = try book.style(
      CellStyle(
        bold: true, fill: 0xF3F3F1, borders: CellBorders(bottom: line, right: line),
        vertical: .middle, indent: 1))
    let row = base.with {
      $0.fill = 0xE7ECF0
      $0.wraps = true
    }
    group = try book.style(row.with { $0.bold = true })
    groupText = try book.style(row)
    let cell = CellStyle(borders: .all(line), vertical: .middle, locked: false)
    // As text, lest a level called 1/2 becomes a day.
    word = try book.style(
      cell.with {
        $0.numberFormat = .text
        $0.horizontal = .left
        $0.indent = 1
      })
    // No format of its own: Excel then keeps a typed `34 %` as a percentage.
    value = try book.style(cell)
    field = try book.style(
      CellStyle(fill: 0xFFF3D1, borders: .all(line), vertical: .middle, indent: 1, locked: false))
  }
}
