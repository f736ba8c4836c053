import Wording
import CXlsxWriter

/// Why a workbook could not be written, and where.
package struct WorkbookError: Error, Hashable, Sendable {
  /// Why it could not be written.
  package enum Reason: Hashable, Sendable {
    /// An error of the C library, in its own words.
    case library(code: Int, text: String)
    /// The file cannot be made or written, in the system's words.
    case file(path: String, text: String)
    /// The workbook is closed already.
    case closed
    /// No such row or column in a sheet.
    case outOfBounds
    /// In constant memory a row cannot be returned to.
    case rowsOutOfOrder
    /// Tables, merged ranges and filters must not share cells.
    case overlap(CellRange)
    /// What was given cannot be written, and why.
    case invalid(String)
  }

  /// What went wrong.
  package let reason: Reason
  /// The sheet being written.
  package let sheet: String?
  /// The cell being written.
  package let cell: CellReference?

  init(_ reason: Reason, sheet: String? = nil, cell: CellReference? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.cell = cell
  }

  /// The error behind a code of the C library; `nil` for none.
  init?(_ code: lxw_error, sheet: String? = nil, cell: CellReference? = nil) {
    guard code != LXW_NO_ERROR else { return nil }
    let text = lxw_strerror(code).map { String(cString: $0) } ?? "unknown error"
    self.init(.library(code: Int(code.rawValue), text: text), sheet: sheet, cell: cell)
  }
}

extension WorkbookError: CustomStringConvertible {
  /// `Scores!B3: …`
  package var description: String {
    var place = ""
    if let sheet { place = cell.map { "\(SheetName.quoted(sheet))!\($0): " } ?? "\(sheet): " }
    let text =
      switch reason {
      case .library(_, let text): text
      case .file(let path, let text): "\(path): \(text)"
      case .closed: "The workbook is closed."
      case .outOfBounds: "No such row or column in a sheet."
      case .rowsOutOfOrder: "In constant memory a row cannot be returned to."
      case .overlap(let range): "The range shares cells with \(range)."
      case .invalid(let text): text
      }
    return place + text
  }
}
