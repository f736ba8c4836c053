/// What is wrong with a cell that no sound workbook holds. Its value might be
/// lost or land in another cell, so it is never guessed.
package enum CellFault: Hashable, Sendable {
  /// It stands after one that lies further to the right.
  case outOfOrder
  /// Another cell has the same reference.
  case duplicate
  /// Its reference is that of no cell, such as `ZZZ3`.
  case reference(String)
  /// Its reference names another row than the one it stands in.
  case otherRow(String)
  /// It does not stand directly in a row.
  case misplaced
  /// It refers to shared text `index` (as written, from 0) of `count`.
  case sharedText(index: String, count: Int)
  /// It has cell format `index` (as written, from 0) of `count`.
  case format(index: String, count: Int)
  /// It is of a type there is not.
  case type(String)
  /// It is a yes or no and says something else.
  case boolean(String)
  /// It holds more than one value.
  case twoValues
  /// Its text is longer than a cell can hold.
  case tooLong(limit: Int)
  /// The row is no row of a sheet.
  case row(String)
  /// The row stands after one further down, or comes twice.
  case rowOutOfOrder
}

/// A damaged cell of a sheet, or a damaged row if there is no column.
package struct DamagedCell: Hashable, Sendable {
  /// From 1; 0 where there is none.
  package let row: Int
  package let column: Int?
  package let fault: CellFault
}
