import Findings

/// A cell of a sheet, by its row and column counted from 0, written `B3`,
/// `$B$3`, `B$3` or `$B3`.
package struct CellReference: Hashable, Sendable {
  /// Counted from 0.
  package var row: Int
  /// Counted from 0 (0 = A).
  package var column: Int
  /// Does the row stay when the formula is copied?
  package var rowIsFixed: Bool
  /// Does the column stay when the formula is copied?
  package var columnIsFixed: Bool

  /// The rows and columns of a sheet.
  package static let rowCount = 1_048_576
  /// The columns of a sheet.
  package static let columnCount = 16_384

  /// A cell by its place; moving with its formula unless told otherwise.
  package init(
    row: Int, column: Int, rowIsFixed: Bool = false, columnIsFixed: Bool = false
  ) {
    self.row = row
    self.column = column
    self.rowIsFixed = rowIsFixed
    self.columnIsFixed = columnIsFixed
  }

  /// The same cell, written `$B$3`.
  package var fixed: CellReference {
    CellReference(row: row, column: column, rowIsFixed: true, columnIsFixed: true)
  }

  /// Is there such a cell in a sheet?
  package var exists: Bool {
    row >= 0 && row < CellReference.rowCount && column >= 0 && column < CellReference.columnCount
  }

  /// The letters of a column counted from 0 (0 = A, 26 = AA).
  package static func letters(_ column: Int) -> String { SourceLocation.columnLetters(column &+ 1) }
}

extension CellReference: CustomStringConvertible {
  /// `B3`; in words for what is no cell of a sheet.
  package var description: String {
    guard exists else { return "row \(row), column \(column)" }
    let letters = CellReference.letters(column)
    return "\(columnIsFixed ? "$" : "")\(letters)\(rowIsFixed ? "$" : "")\(row + 1)"
  }
}

extension CellReference {
  /// `B3` or `$B$3` and nothing else; `nil` for what is no cell of a sheet.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    let columnIsFixed = bytes.first == UInt8(ascii: "$")
    if columnIsFixed { bytes.removeFirst() }
    var column = 0
    while let byte = bytes.first, byte >= 65, byte <= 90, column <= CellReference.columnCount {
      column = column * 26 + Int(byte) - 64
      bytes.removeFirst()
    }
    let rowIsFixed = bytes.first == UInt8(ascii: "$")
    if rowIsFixed { bytes.removeFirst() }
    guard let first = bytes.first, first >= 49, first <= 57,
      let row = Int(String(decoding: bytes, as: UTF8.self)), column > 0
    else { return nil }
    self.init(
      row: row - 1, column: column - 1, rowIsFixed: rowIsFixed, columnIsFixed: columnIsFixed)
    guard exists else { return nil }
  }
}
