import Findings

/// Texts that stand for no value.
enum Blank {
  /// What a text says when it is not a value.
  enum Meaning { case missing, notApplicable }

  /// Empty, `n/d`, `nd`, `s/d`, `-` are missing; `NA`, `n/a`, `no aplica`
  /// are not applicable; anything else is a value (`nil`).
  static func meaning(_ text: ArraySlice<UInt8>) -> Meaning? {
    guard text.count <= 10 else { return nil }
    if text.isEmpty { return .missing }
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "", "n/d", "nd", "s/d", "-", "–", "—", "\u{A0}": return .missing
    case "na", "n/a", "no aplica": return .notApplicable
    default: return nil
    }
  }

  /// `#N/A`, `#N/D`, `#¡DIV/0!` and their like.
  static func isSpreadsheetError(_ text: String) -> Bool {
    guard text.hasPrefix("#") else { return false }
    let known = [
      "#n/a", "#n/d", "#div/0!", "#¡div/0!", "#ref!", "#¡ref!", "#¡referencia!", "#value!",
      "#¡valor!", "#name?", "#¿nombre?", "#num!", "#¡num!", "#null!", "#¡nulo!", "#getting_data",
      "#spill!", "#¡desbordamiento!", "#calc!", "#¡calc!",
    ]
    return known.contains(text.lowercased())
  }
}
