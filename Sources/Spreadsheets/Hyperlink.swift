/// Where a click on a cell leads.
package enum Hyperlink: Hashable, Sendable {
  /// To a cell of the same workbook.
  case cell(sheet: String, CellReference)
  /// To a page or an address; only `https:`, `http:` and `mailto:` become
  /// links, anything else is written as plain text.
  case web(String)

  /// The C library's form; `nil` where it can be no link.
  var target: String? {
    switch self {
    case .cell(let sheet, let cell):
      return "internal:\(SheetRange(sheet, cell))"
    case .web(let address):
      let lower = address.lowercased()
      guard ["https://", "http://", "mailto:"].contains(where: { lower.hasPrefix($0) }),
        address.utf8.count <= 2_000, !address.unicodeScalars.contains(where: { $0.value <= 0x20 }),
        SpreadsheetText.clean(address) == address
      else { return nil }
      return address
    }
  }
}
