import CXlsxWriter

extension Worksheet {
  /// Writes one cell, whatever it holds.
  package func write(
    _ cell: WorkbookCell, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    switch cell {
    case .number(let number): try write(number: number, row: row, column: column, style: style)
    case .text(let text): try write(text: text, row: row, column: column, style: style)
    case .blank: try writeBlank(row: row, column: column, style: style)
    case .bool(let value): try write(bool: value, row: row, column: column, style: style)
    case .formula(let formula, let cached):
      try write(formula, cached: cached, row: row, column: column, style: style)
    case .link(let link, let text):
      try write(link, text: text, row: row, column: column, style: style)
    case .date(let date): try write(date, row: row, column: column, style: style)
    }
  }

  /// Writes cells side by side, the first at `column`.
  package func writeRow(
    _ cells: [WorkbookCell], row: Int, column: Int = 0, style: StyleID? = nil
  ) throws(WorkbookError) {
    for index in cells.indices {
      try write(cells[index], row: row, column: column + index, style: style)
    }
  }

  /// Writes a number.
  package func write(
    number: Finite, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    try enter(row, column)
    let code = worksheet_write_number(
      handle, UInt32(truncatingIfNeeded: row), UInt16(truncatingIfNeeded: column), number.value,
      core.format(style))
    try check(code, row, column)
    columns.note(number.value, column: column, style: style, in: core)
  }

  /// Writes text as text, also when it begins with `=`.
  package func write(
    text: String, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    guard !text.isEmpty else {
      try writeBlank(row: row, column: column, style: style)
      return
    }
    try enter(row, column)
    let scan = TextScan(text)
    let fit = scan.needsCare ? SpreadsheetText.cell(text) : text
    guard !fit.isEmpty else {
      try writeBlank(row: row, column: column, style: style)
      return
    }
    let code = worksheet_write_string(
      handle, UInt32(truncatingIfNeeded: row), UInt16(truncatingIfNeeded: column), fit,
      core.format(style))
    try check(code, row, column)
    note(scan, row: row, column: column, style: style)
  }

  /// Writes TRUE or FALSE.
  package func write(
    bool: Bool, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    try enter(row, column)
    let code = worksheet_write_boolean(
      handle, UInt32(truncatingIfNeeded: row), UInt16(truncatingIfNeeded: column), bool ? 1 : 0,
      core.format(style))
    try check(code, row, column)
    columns.note(pixels: 42, column: column, style: style, in: core)
  }

  /// Gives an empty cell its style; without one there is nothing to write.
  package func writeBlank(
    row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    try enter(row, column)
    guard let format = core.format(style) else { return }
    let code = worksheet_write_blank(
      handle, UInt32(truncatingIfNeeded: row), UInt16(truncatingIfNeeded: column), format)
    try check(code, row, column)
  }

  /// Writes a formula with the value it has.
  package func write(
    _ formula: Formula, cached: CachedValue, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    try enter(row, column)
    guard !formula.text.isEmpty, formula.text.utf8.count <= 8_192 else {
      throw invalid(
        "A formula has 1 to 8,192 characters.", at: CellReference(row: row, column: column))
    }
    let line = UInt32(truncatingIfNeeded: row)
    let place = UInt16(truncatingIfNeeded: column)
    switch cached {
    case .number(let number):
      let code = worksheet_write_formula_num(
        handle, line, place, formula.text, core.format(style), number.value)
      try check(code, row, column)
      columns.note(number.value, column: column, style: style, in: core)
    case .text(let text):
      let scan = TextScan(text)
      let fit = scan.needsCare ? SpreadsheetText.cell(text) : text
      let code = worksheet_write_formula_str(
        handle, line, place, formula.text, core.format(style), fit)
      try check(code, row, column)
      note(scan, row: row, column: column, style: style)
    }
  }

  /// Writes a link; without a style it is blue and underlined. What cannot be
  /// a link becomes plain text.
  package func write(
    _ link: Hyperlink, text: String, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    let fit = SpreadsheetText.cell(text)
    guard let target = link.target, !fit.isEmpty else {
      try write(text: text, row: row, column: column, style: style)
      return
    }
    try enter(row, column)
    let code = worksheet_write_url_opt(
      handle, UInt32(truncatingIfNeeded: row), UInt16(truncatingIfNeeded: column), target,
      core.format(style), fit, nil)
    try check(code, row, column)
    note(TextScan(fit), row: row, column: column, style: style)
  }

  /// Writes a day or a moment; the style should have a date format, for
  /// without one it is shown as a number.
  package func write(
    _ date: SerialDate, row: Int, column: Int, style: StyleID? = nil
  ) throws(WorkbookError) {
    try write(number: Finite(proven: date.days), row: row, column: column, style: style)
  }

  private func note(_ scan: TextScan, row: Int, column: Int, style: StyleID?) {
    var arrow = 0
    if let filter, filter.first.row == row, filter.columns.contains(column) {
      arrow = ColumnExtents.arrow
    }
    columns.note(scan, arrow: arrow, column: column, style: style, in: core)
  }
}
