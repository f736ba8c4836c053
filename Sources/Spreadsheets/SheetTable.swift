/// A real table: named, filtered, with a style of its own.
package struct SheetTable: Hashable, Sendable {
  /// A column's head. Excel wants every one given, and none twice.
  package struct Column: Hashable, Sendable {
    /// What stands in it.
    package var header: String
    /// How it looks; `nil` leaves it to the table.
    package var style: StyleID?

    /// A head, with a style of its own where one is given.
    package init(_ header: String, style: StyleID? = nil) {
      self.header = header
      self.style = style
    }
  }

  /// One of Excel's looks for tables.
  package enum Look: Hashable, Sendable {
    case plain
    /// 1…21
    case light(Int)
    /// 1…28
    case medium(Int)
    /// 1…11
    case dark(Int)
  }

  /// Made a name Excel takes and no other table has.
  package var name: String
  /// From left to right.
  package var columns: [Column]
  /// Where the header stands.
  package var row: Int
  /// The column of the first header.
  package var column: Int
  /// The rows below the header; a table has at least one, so 0 is taken as 1.
  package var rowCount: Int
  /// Its colours.
  package var look: Look
  /// Is every other row shaded?
  package var isBanded: Bool
  /// Do the headers have arrows?
  package var hasFilter: Bool

  /// A table with bands and a filter unless told otherwise.
  package init(
    _ name: String, columns: [Column], row: Int, column: Int = 0, rowCount: Int,
    look: Look = .light(1), isBanded: Bool = true, hasFilter: Bool = true
  ) {
    self.name = name
    self.columns = columns
    self.row = row
    self.column = column
    self.rowCount = rowCount
    self.look = look
    self.isBanded = isBanded
    self.hasFilter = hasFilter
  }

  /// The headers as they are written: on one line, at most 255 units, none
  /// empty and none twice whatever the case.
  package var headers: [String] {
    var taken: Set<String> = []
    return columns.enumerated().map { index, column in
      var stem = SpreadsheetText.line(column.header, limit: 240)
      if stem.allSatisfy(\.isWhitespace) { stem = CellReference.letters(self.column + index) }
      var header = stem
      var number = 1
      while !taken.insert(header.lowercased()).inserted {
        number += 1
        header = "\(stem) (\(number))"
      }
      return header
    }
  }
}
