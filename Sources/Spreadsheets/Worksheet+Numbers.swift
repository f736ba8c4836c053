import CXlsxWriter

extension Worksheet {
  /// Writes numbers side by side, the first at `column`; what is not finite
  /// leaves its cell blank.
  package func writeNumbers(
    _ values: [Double], row: Int, column: Int = 0, style: StyleID? = nil
  ) throws(WorkbookError) {
    try writeNumbers(values[...], row: row, column: column, style: style)
  }

  /// The same for a part of a list, such as one row of a matrix.
  package func writeNumbers(
    _ values: ArraySlice<Double>, row: Int, column: Int = 0, style: StyleID? = nil
  ) throws(WorkbookError) {
    guard !values.isEmpty else { return }
    try enter(row, column)
    try enter(row, column + values.count - 1)
    let format = core.format(style)
    let line = UInt32(truncatingIfNeeded: row)
    var place = column
    for value in values {
      if value.isFinite {
        let code = worksheet_write_number(
          handle, line, UInt16(truncatingIfNeeded: place), value + 0, format)
        try check(code, row, place)
        columns.note(value, column: place, style: style, in: core)
      } else if let format {
        let code = worksheet_write_blank(handle, line, UInt16(truncatingIfNeeded: place), format)
        try check(code, row, place)
      }
      place += 1
    }
  }
}
