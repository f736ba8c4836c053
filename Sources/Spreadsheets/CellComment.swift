import CXlsxWriter

/// A note that opens over a cell.
package struct CellComment: Hashable, Sendable {
  /// What it says.
  package var text: String
  /// Who says so; empty for nobody.
  package var author: String
  /// In pixels; `nil` leaves room for the text.
  package var width: Int?
  /// In pixels; `nil` leaves room for the text.
  package var height: Int?

  /// A note with room for its text.
  package init(_ text: String, author: String = "", width: Int? = nil, height: Int? = nil) {
    self.text = text
    self.author = author
    self.width = width
    self.height = height
  }

  /// The default width, in pixels.
  static let defaultWidth = 260

  /// The height the text needs at a width (Tahoma 8: lines of 14 pixels, a
  /// little narrower than the default font).
  func height(at width: Int) -> Int {
    var lines = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += 1 + TextScan(String(line)).linePixels * 9 / 10 / max(width - 16, 20)
    }
    return min(max(lines, 2) * 14 + 14, 600)
  }
}

extension Worksheet {
  /// Adds a note to a cell.
  package func addComment(_ comment: CellComment, at cell: CellReference) throws(WorkbookError) {
    try open(CellRange(cell))
    let text = SpreadsheetText.cell(comment.text)
    guard !text.isEmpty else { return }
    let strings = CStrings()
    var options = lxw_comment_options()
    let width = min(max(comment.width ?? CellComment.defaultWidth, 40), 2_000)
    let height = min(max(comment.height ?? comment.height(at: width), 20), 2_000)
    options.width = UInt16(width)
    options.height = UInt16(height)
    options.author = strings.copy(SpreadsheetText.line(comment.author, limit: 52))
    let code = withExtendedLifetime(strings) {
      worksheet_write_comment_opt(handle, UInt32(cell.row), UInt16(cell.column), text, &options)
    }
    try check(code, at: cell)
  }
}
