import CXlsxWriter

extension Worksheet {
  /// Says how the sheet goes to paper.
  package func setPrint(_ setup: PrintSetup) throws(WorkbookError) {
    try open(setup.area)
    worksheet_set_paper(handle, 9)  // A4
    if setup.isLandscape { worksheet_set_landscape(handle) } else { worksheet_set_portrait(handle) }
    if setup.pagesWide > 0 || setup.pagesHigh > 0 {
      worksheet_fit_to_pages(
        handle, UInt16(min(max(setup.pagesWide, 0), 9_999)),
        UInt16(min(max(setup.pagesHigh, 0), 9_999)))
    }
    if let area = setup.area {
      let code = worksheet_print_area(
        handle, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
        UInt16(area.last.column))
      try check(code, at: area.first)
    }
    if let rows = setup.repeatedRows {
      try open(CellRange(rows, 0...0))
      try check(
        worksheet_repeat_rows(handle, UInt32(rows.lowerBound), UInt32(rows.upperBound)))
    }
    if let columns = setup.repeatedColumns, canRepeat(columns, beside: setup.repeatedRows) {
      try open(CellRange(0...0, columns))
      try check(
        worksheet_repeat_columns(handle, UInt16(columns.lowerBound), UInt16(columns.upperBound)))
    }
    if setup.isCentred { worksheet_center_horizontally(handle) }
    try set(setup.header, worksheet_set_header)
    try set(setup.footer, worksheet_set_footer)
  }

  /// The library has 127 bytes for the rows and columns together, each with
  /// the sheet's name, and cuts the rest, which damages the file: a very long
  /// name repeats the rows alone.
  private func canRepeat(_ columns: ClosedRange<Int>, beside rows: ClosedRange<Int>?) -> Bool {
    guard let rows else { return true }
    let name = SheetName.quoted(name).utf8.count
    let letters = CellReference.letters(columns.upperBound).utf8.count
    let digits = String(rows.upperBound + 1).utf8.count
    return 2 * (name + 1) + 2 * (letters + 1) + 2 * (digits + 1) + 3 <= 127
  }

  private func set(
    _ line: PrintSetup.Line,
    _ setter: (UnsafeMutablePointer<lxw_worksheet>?, UnsafePointer<CChar>?) -> lxw_error
  ) throws(WorkbookError) {
    let code = line.code
    guard !code.isEmpty else { return }
    guard code.utf16.count < 255 else { throw invalid("A header has 254 characters at most.") }
    try check(setter(handle, code))
  }
}
