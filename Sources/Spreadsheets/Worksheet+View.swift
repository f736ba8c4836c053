import CXlsxWriter

extension Worksheet {
  /// Keeps the first rows and columns in sight.
  package func freeze(rows: Int, columns: Int = 0) throws(WorkbookError) {
    try open(CellRange(CellReference(row: rows, column: columns)))
    guard rows > 0 || columns > 0 else { return }
    worksheet_freeze_panes(handle, UInt32(rows), UInt16(columns))
  }

  /// Puts a filter's arrows on the first row of a block; before that row is
  /// written, so that its columns leave room for them.
  package func setFilter(_ range: CellRange) throws(WorkbookError) {
    guard filter == nil else { throw invalid("A sheet has one filter.") }
    try claim(range)
    filter = range
    let code = worksheet_autofilter(
      handle, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
      UInt16(range.last.column))
    try check(code, at: range.first)
  }

  /// Makes one cell of a block and writes into it.
  package func merge(
    _ range: CellRange, _ cell: WorkbookCell, style: StyleID? = nil
  ) throws(WorkbookError) {
    let first = range.first
    guard !range.isOneCell else {
      try write(cell, row: first.row, column: first.column, style: style)
      return
    }
    guard !core.isConstantMemory || first.row == range.last.row else {
      throw invalid("In constant memory only cells of one row can be merged.", at: first)
    }
    try enter(first.row, first.column)
    try claim(range)
    let code = worksheet_merge_range(
      handle, UInt32(first.row), UInt16(first.column), UInt32(range.last.row),
      UInt16(range.last.column), "", core.format(style))
    try check(code, at: first)
    let before = columns
    try write(cell, row: first.row, column: first.column, style: style)
    columns = before  // what spans columns widens none
  }

  /// Makes the sheet the one that is open when the workbook is.
  package func activate() throws(WorkbookError) {
    try open()
    worksheet_activate(handle)
  }

  /// Puts the sheet out of sight (never the one that is active).
  package func hide() throws(WorkbookError) {
    try open()
    worksheet_hide(handle)
  }

  /// The colour of the sheet's tab.
  package func setTabColour(_ colour: CellColour) throws(WorkbookError) {
    try open()
    worksheet_set_tab_color(handle, colour.code)
  }

  /// Hides the lines between cells, on the screen and on paper.
  package func hideGridlines() throws(WorkbookError) {
    try open()
    worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// The cell that is selected when the sheet is opened.
  package func select(_ cell: CellReference) throws(WorkbookError) {
    try open(CellRange(cell))
    let row = UInt32(cell.row)
    let column = UInt16(cell.column)
    worksheet_set_selection(handle, row, column, row, column)
  }
}
