/// How a cell shows its number. The decimal mark and the mark between
/// thousands are the reader's own: Excel puts them by the reader's locale.
package enum CellNumberFormat: Hashable, Sendable {
  /// As Excel sees fit.
  case general
  /// `0`, `0.0`, `0.00`: so many decimals (0…15).
  case fixed(Int)
  /// `#,##0.0`: with a mark between thousands.
  case grouped(Int)
  /// `0.0%` of a share: 0.341 is shown as 34.1 %.
  case percent(Int)
  /// `0.0 %` of a number already in percent: 34.1 is shown as 34.1 %.
  case percentPoints(Int)
  /// `+0.0;-0.0;0.0`: a change, with its sign.
  case signed(Int)
  /// `yyyy-mm-dd`.
  case date
  /// `yyyy-mm-dd hh:mm`.
  case dateTime
  /// Text, also where it looks like a number.
  case text
  /// A format code of Excel's (at most 127 bytes).
  case custom(String)

  /// The code Excel is given; empty for `general`.
  package var code: String {
    switch self {
    case .general: ""
    case .fixed(let places): "0" + decimals(places)
    case .grouped(let places): "#,##0" + decimals(places)
    case .percent(let places): "0" + decimals(places) + "%"
    case .percentPoints(let places): "0" + decimals(places) + "\"\u{A0}%\""
    case .signed(let places):
      "+0\(decimals(places));-0\(decimals(places));0\(decimals(places))"
    case .date: "yyyy\\-mm\\-dd"
    case .dateTime: "yyyy\\-mm\\-dd\\ hh:mm"
    case .text: "@"
    case .custom(let code): code.utf8.count <= 127 ? SpreadsheetText.line(code, limit: 127) : ""
    }
  }

  private func decimals(_ places: Int) -> String {
    places < 1 ? "" : "." + String(repeating: "0", count: min(places, 15))
  }
}
