import Wording

/// The names Excel takes for sheets.
package enum SheetName {
  /// The longest name, in UTF-16 units.
  package static let longest = 31

  /// `wanted` made a name Excel takes, different from all in `taken` whatever
  /// the case: forbidden characters become `-` or round brackets, what is too
  /// long is cut between characters, and a name already taken (`History` is,
  /// by Excel itself) gets ` (2)`, ` (3)` and so on.
  package static func safe(_ wanted: String, avoiding taken: Set<String> = []) -> String {
    let base = trimmed(replaced(wanted))
    var name = trimmed(SpreadsheetText.prefix(base, units: longest))
    if name.isEmpty { name = "Sheet" }
    let stem = name
    var number = 1
    while taken.contains(key(name)) || key(name) == "history" {
      number += 1
      let suffix = " (\(number))"
      name = trimmed(SpreadsheetText.prefix(stem, units: longest - suffix.utf16.count)) + suffix
    }
    return name
  }

  /// What two names must not share.
  package static func key(_ name: String) -> String { name.lowercased() }

  /// `name` as a formula must write it before `!`.
  ///
  /// Bare only when nothing else can be meant: `2024`, `Q1` and `RC` are
  /// quoted, for they would be read as a number and as cells.
  package static func quoted(_ name: String) -> String {
    let letters = name.utf8.allSatisfy { byte in
      (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte == 95
    }
    if letters, name.utf8.count > 3, key(name) != "true", key(name) != "false" { return name }
    return "'" + SpreadsheetText.line(name, limit: 255).doubling("'") + "'"
  }

  private static func replaced(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in SpreadsheetText.clean(text).unicodeScalars {
      switch scalar {
      case "[": scalars.append("(")
      case "]": scalars.append(")")
      case ":", "*", "?", "/", "\\": scalars.append("-")
      case "\n", "\t", "\u{2028}", "\u{2029}": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace || first == "'" { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "'" { rest.removeLast() }
    return String(rest)
  }
}
