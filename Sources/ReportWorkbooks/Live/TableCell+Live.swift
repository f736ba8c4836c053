import Spreadsheets

extension TableCell {
  /// A formula with the number it comes to; empty text where there is none.
  static func formula(_ text: String, _ value: Double?, style: StyleID? = nil) -> TableCell {
    TableCell(.formula(Formula(trusted: text), cached: CachedValue(value)), style: style)
  }

  /// A formula with the text it comes to.
  static func formula(_ text: String, text value: String, style: StyleID? = nil) -> TableCell {
    TableCell(.formula(Formula(trusted: text), cached: .text(value)), style: style)
  }

  /// The same cell as a formula that comes to what it holds.
  func live(_ formula: String) -> TableCell {
    let cached: CachedValue
    switch content {
    case .number(let number): cached = .number(number)
    case .text(let text), .link(_, let text): cached = .text(text)
    case .formula, .bool, .date: return self
    case .blank: cached = .text("")
    }
    return TableCell(.formula(Formula(trusted: formula), cached: cached), style: style)
  }
}

extension WorkbookContext {
  /// `cell` as a formula that comes to it, in a live workbook.
  func live(_ cell: TableCell, _ formula: @autoclosure () -> String) -> TableCell {
    isLive ? cell.live(formula()) : cell
  }
}
