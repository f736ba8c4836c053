import Wording

/// A formula in Excel's English: function names in English, `,` between
/// arguments, `.` before decimals, whatever the reader's language.
package struct Formula: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation
{
  /// Without the leading `=`.
  package let text: String

  /// With or without the leading `=`; control characters are dropped.
  package init(_ text: String) {
    let cleaned = SpreadsheetText.clean(text)
    self.text = cleaned.hasPrefix("=") ? String(cleaned.dropFirst()) : cleaned
  }

  /// For text that a program put together of references, numbers and quoted
  /// texts: without a leading `=`, without control characters.
  package init(trusted text: String) { self.text = text }

  /// `"SUM(A1:A3)"`
  package init(stringLiteral value: String) { self.init(value) }

  /// The text of `value` as a formula writes it: in quotes, with those inside
  /// doubled, in pieces of at most 255 characters as Excel asks.
  package static func quoted(_ value: String) -> String {
    var pieces: [String] = []
    var rest = SpreadsheetText.clean(value)
    repeat {
      let piece = SpreadsheetText.prefix(rest, units: 255)
      rest.removeFirst(min(piece.count, rest.count))
      pieces.append("\"" + piece.doubling("\"") + "\"")
    } while !rest.isEmpty && pieces.count < 200
    return pieces.joined(separator: "&")
  }
}
