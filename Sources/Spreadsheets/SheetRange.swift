/// A block of cells of a named sheet, written `'A sheet'!$A$1:$C$7`.
package struct SheetRange: Hashable, Sendable {
  /// The name of the sheet, without quotes.
  package let sheet: String
  /// The block.
  package let range: CellRange

  /// A block of a sheet.
  package init(_ sheet: String, _ range: CellRange) {
    self.sheet = sheet
    self.range = range
  }

  /// One cell of a sheet.
  package init(_ sheet: String, _ cell: CellReference) {
    self.init(sheet, CellRange(cell))
  }

  /// The block with fixed rows and columns: how names, lists and charts must
  /// refer to it.
  package var fixed: SheetRange { SheetRange(sheet, range.fixed) }
}

extension SheetRange: CustomStringConvertible {
  /// `'A sheet'!A1:C7`
  package var description: String { "\(SheetName.quoted(sheet))!\(range)" }
}
