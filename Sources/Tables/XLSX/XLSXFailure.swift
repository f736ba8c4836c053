/// Why a workbook cannot be read.
package enum XLSXFailure: Error, Equatable {
  /// Not a ZIP file, or one that is cut short or damaged.
  case damaged(part: String)
  /// The workbook asks for a password.
  case encrypted
  /// The old binary format (.xls), whatever the file is called.
  case oldFormat
  /// A ZIP file that is no workbook.
  case notAWorkbook
  /// A part is larger, or inflates further, than any sheet of a study.
  case tooLarge(part: String)
  /// More is made of the sheet than of any sheet of a study; `row` is the row
  /// at which it was too much.
  case sheetTooLarge(sheet: String, row: Int)
  /// Cells of the sheet that no sound workbook holds.
  case damagedCells(sheet: String, [DamagedCell])
  /// Two sheets have one name, or are one part.
  case doubleSheet(String)
  /// A part holds a document type definition, which no workbook needs.
  case documentType(part: String)
  /// No sheet of that name; the names there are.
  case noSheet(String, known: [String])
}
