import CXlsxWriter

/// The bounds of widths taken from content, in characters of the default font.
package struct ColumnFit: Hashable, Sendable {
  /// No column is narrower.
  package var minimum: Double
  /// No column is wider.
  package var maximum: Double

  /// From 6 to 60 characters.
  package init(minimum: Double = 6, maximum: Double = 60) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The width for content so many pixels wide.
  func width(_ pixels: Int) -> Double {
    // 7 pixels a character, and 7 more on top of the cell's own 5.
    min(max(Double(pixels + 7) / 7, minimum), max(maximum, minimum))
  }
}

extension Worksheet {
  /// Sets the width of columns in characters (0…255), for good: they do not
  /// follow their content any more.
  package func setWidth(_ width: Double, columns range: ClosedRange<Int>) throws(WorkbookError) {
    try checkColumns(range)
    guard width >= 0, width <= 255 else { throw invalid("A width is 0 to 255 characters.") }
    for column in range { columns.change(column) { $0.width = width } }
  }

  /// Hides columns.
  package func hide(columns range: ClosedRange<Int>) throws(WorkbookError) {
    try checkColumns(range)
    for column in range { columns.change(column) { $0.isHidden = true } }
  }

  /// Sets the height of a row in points (15 is the default).
  package func setHeight(_ height: Double, row: Int) throws(WorkbookError) {
    try enter(row, 0)
    guard height >= 0, height <= 409 else { throw invalid("A height is 0 to 409 points.") }
    try check(worksheet_set_row(handle, UInt32(row), height, nil), row, 0)
  }

  /// Sets the height of all rows without one of their own, in points.
  package func setDefaultHeight(_ height: Double) throws(WorkbookError) {
    try open()
    guard height > 0, height <= 409 else { throw invalid("A height is 0 to 409 points.") }
    worksheet_set_default_row(handle, height, 0)
  }

  /// Gives the library the widths; the last thing before the file is written.
  func applyColumns() throws(WorkbookError) {
    for (index, column) in columns.columns.enumerated() {
      var width = column.width
      if width == nil, let fit = columnFit, column.pixels > 0 { width = fit.width(column.pixels) }
      guard width != nil || column.isHidden else { continue }
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      let place = UInt16(truncatingIfNeeded: index)
      let code = worksheet_set_column_opt(
        handle, place, place, width ?? 8.43, nil, &options)
      try check(code, 0, index)
    }
  }

  private func checkColumns(_ range: ClosedRange<Int>) throws(WorkbookError) {
    try open(CellRange(0...0, range))
  }
}
