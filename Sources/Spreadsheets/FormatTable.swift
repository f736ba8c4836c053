import CXlsxWriter

/// The styles of one workbook, each made into a format of the C library once.
struct FormatTable {
  /// What writing a cell needs to know of its style.
  struct Entry {
    let format: UnsafeMutablePointer<lxw_format>
    let shape: NumberShape
    /// Wide as the default font, times this.
    let scale: Double
    let wraps: Bool
    let overflows: Bool
    let indentPixels: Int
  }

  private(set) var entries: [Entry] = []
  private var ids: [CellStyle: Int] = [:]

  /// The place of `style` among the entries; `nil` when memory is out.
  mutating func index(
    of style: CellStyle, in book: UnsafeMutablePointer<lxw_workbook>
  ) -> Int? {
    if let index = ids[style] { return index }
    guard let format = workbook_add_format(book) else { return nil }
    FormatTable.apply(style, to: format)
    entries.append(
      Entry(
        format: format, shape: NumberShape(style.numberFormat),
        scale: style.pointSize / 11 * (style.bold ? 1.08 : 1),
        wraps: style.wraps, overflows: style.overflows || style.rotation != 0,
        indentPixels: min(max(style.indent, 0), 15) * 9))
    ids[style] = entries.count - 1
    return entries.count - 1
  }

  /// Forgets the formats: they are freed with their workbook.
  mutating func removeAll() {
    entries = []
    ids = [:]
  }

  private static func apply(_ style: CellStyle, to format: UnsafeMutablePointer<lxw_format>) {
    let code = style.numberFormat.code
    if !code.isEmpty { format_set_num_format(format, code) }
    if let name = style.fontName {
      format_set_font_name(format, SpreadsheetText.line(name, limit: 31))
    }
    if style.pointSize != 11 { format_set_font_size(format, style.pointSize) }
    if style.bold { format_set_bold(format) }
    if style.italic { format_set_italic(format) }
    if style.underlined { format_set_underline(format, 1) }
    if let colour = style.colour { format_set_font_color(format, colour.code) }
    if let fill = style.fill {
      format_set_pattern(format, 1)
      format_set_bg_color(format, fill.code)
    }
    if style.horizontal != .general { format_set_align(format, style.horizontal.rawValue) }
    if style.vertical != .bottom { format_set_align(format, style.vertical.rawValue) }
    if style.wraps { format_set_text_wrap(format) }
    if style.indent > 0 { format_set_indent(format, UInt8(min(style.indent, 15))) }
    if style.rotation != 0 {
      format_set_rotation(format, Int16(min(max(style.rotation, -90), 90)))
    }
    if !style.locked { format_set_unlocked(format) }
    if style.hidden { format_set_hidden(format) }
    apply(style.borders, to: format)
  }

  private static func apply(_ borders: CellBorders, to format: UnsafeMutablePointer<lxw_format>) {
    if let line = borders.top {
      format_set_top(format, line.weight.rawValue)
      format_set_top_color(format, line.colour.code)
    }
    if let line = borders.bottom {
      format_set_bottom(format, line.weight.rawValue)
      format_set_bottom_color(format, line.colour.code)
    }
    if let line = borders.left {
      format_set_left(format, line.weight.rawValue)
      format_set_left_color(format, line.colour.code)
    }
    if let line = borders.right {
      format_set_right(format, line.weight.rawValue)
      format_set_right_color(format, line.colour.code)
    }
  }
}
