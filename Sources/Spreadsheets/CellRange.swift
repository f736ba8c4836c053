/// A block of cells, rows and columns counted from 0, written `A1:C7`.
package struct CellRange: Hashable, Sendable {
  /// The upper left corner.
  package let first: CellReference
  /// The lower right corner.
  package let last: CellReference

  /// The block between two corners, in whichever order they come.
  package init(_ one: CellReference, _ other: CellReference) {
    var first = one
    var last = other
    if first.row > last.row { swap(&first.row, &last.row) }
    if first.column > last.column { swap(&first.column, &last.column) }
    self.first = first
    self.last = last
  }

  /// The cells that rows and columns have in common.
  package init(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) {
    first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
    last = CellReference(row: rows.upperBound, column: columns.upperBound)
  }

  /// A block of one cell.
  package init(_ cell: CellReference) { self.init(cell, cell) }

  /// From the first row to the last.
  package var rows: ClosedRange<Int> { first.row...last.row }
  /// From the first column to the last.
  package var columns: ClosedRange<Int> { first.column...last.column }
  /// Is there just one cell?
  package var isOneCell: Bool { first.row == last.row && first.column == last.column }

  /// The same block, written `$A$1:$C$7`.
  package var fixed: CellRange { CellRange(first.fixed, last.fixed) }

  /// Do the blocks share a cell?
  package func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }

  /// Is the whole block within a sheet?
  package var exists: Bool { first.exists && last.exists }
}

extension CellRange: CustomStringConvertible {
  /// `A1:C7`, or `A1` for one cell.
  package var description: String {
    isOneCell ? first.description : "\(first.description):\(last.description)"
  }
}
