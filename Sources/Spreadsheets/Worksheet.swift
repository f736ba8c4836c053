import CXlsxWriter

/// A sheet of a workbook being written.
package final class Worksheet {
  /// The name it got, which may differ from the one asked for.
  package let name: String

  let handle: UnsafeMutablePointer<lxw_worksheet>
  let core: WorkbookCore
  var columns = ColumnExtents()
  /// Ranges that must not share cells: tables, merged ranges, the filter.
  private var claimed: [CellRange] = []
  private var currentRow = 0
  /// How the columns without a width of their own follow their content; `nil`
  /// leaves them at the default width.
  package var columnFit: ColumnFit? = ColumnFit()
  /// Where the filter's arrows stand.
  var filter: CellRange?

  init(name: String, handle: UnsafeMutablePointer<lxw_worksheet>, core: WorkbookCore) {
    self.name = name
    self.handle = handle
    self.core = core
  }

  /// May the cell be written now?
  @inline(__always)
  func enter(_ row: Int, _ column: Int) throws(WorkbookError) {
    guard core.book != nil, row >= currentRow, row < CellReference.rowCount, column >= 0,
      column < CellReference.columnCount
    else { throw refusal(row, column) }
    if core.isConstantMemory { currentRow = row }
  }

  /// The library's words for what went wrong at a cell, if it did.
  @inline(__always)
  func check(_ code: lxw_error, _ row: Int, _ column: Int) throws(WorkbookError) {
    if code != LXW_NO_ERROR {
      throw WorkbookError(code, sheet: name, cell: CellReference(row: row, column: column))
        ?? WorkbookError(.closed)
    }
  }

  /// The same for what concerns no cell in particular.
  func check(_ code: lxw_error, at cell: CellReference? = nil) throws(WorkbookError) {
    if let error = WorkbookError(code, sheet: name, cell: cell) { throw error }
  }

  /// Is the workbook open and the range within a sheet?
  func open(_ range: CellRange? = nil) throws(WorkbookError) {
    guard core.book != nil else { throw WorkbookError(.closed, sheet: name) }
    if let range, !range.exists {
      throw WorkbookError(.outOfBounds, sheet: name, cell: range.first)
    }
  }

  /// Keeps `range` for one table, merged range or filter alone.
  func claim(_ range: CellRange) throws(WorkbookError) {
    try open(range)
    if let other = claimed.first(where: { $0.overlaps(range) }) {
      throw WorkbookError(.overlap(other), sheet: name, cell: range.first)
    }
    claimed.append(range)
  }

  func invalid(_ text: String, at cell: CellReference? = nil) -> WorkbookError {
    WorkbookError(.invalid(text), sheet: name, cell: cell)
  }

  private func refusal(_ row: Int, _ column: Int) -> WorkbookError {
    let cell = CellReference(row: row, column: column)
    guard core.book != nil else { return WorkbookError(.closed, sheet: name) }
    return WorkbookError(cell.exists ? .rowsOutOfOrder : .outOfBounds, sheet: name, cell: cell)
  }
}
