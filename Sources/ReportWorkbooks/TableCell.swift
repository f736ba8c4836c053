import Spreadsheets

/// One cell of a study table: what it holds, and its look where that differs
/// from the column's.
struct TableCell {
  var content: WorkbookCell
  var style: StyleID?

  static let blank = TableCell(.blank)

  init(_ content: WorkbookCell, style: StyleID? = nil) {
    self.content = content
    self.style = style
  }

  /// Text; blank where there is none.
  static func text(_ text: String?, style: StyleID? = nil) -> TableCell {
    TableCell(text.map { .text($0) } ?? .blank, style: style)
  }

  /// A number; blank where there is none.
  static func number(_ value: Double?, style: StyleID? = nil) -> TableCell {
    TableCell(WorkbookCell(value), style: style)
  }

  /// A count or a rank; blank where there is none.
  static func count(_ value: Int?, style: StyleID? = nil) -> TableCell {
    TableCell(value.map { .number(Finite($0)) } ?? .blank, style: style)
  }

  /// Does it hold nothing?
  var isEmpty: Bool {
    switch content {
    case .blank, .text(""): true
    default: false
    }
  }

  /// What a reader may search in the cell.
  var plainText: String {
    switch content {
    case .text(let text), .link(_, let text), .formula(_, .text(let text)): text
    default: ""
    }
  }
}
