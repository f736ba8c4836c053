import Wording

/// Texts that stand for no value.
package enum Blank {
  /// What a text says when it is not a value.
  package enum Meaning: Sendable { case missing, notApplicable }

  /// Empty, `n/d`, `nd`, `n.d.`, `s/d`, `s/n`, `-` are missing; `NA`, `n/a`,
  /// `no aplica` are not applicable; anything else is a value (`nil`).
  static func meaning(_ text: ArraySlice<UInt8>) -> Meaning? {
    guard text.count <= 16 else { return nil }
    if text.isEmpty { return .missing }
    return meaning(String(decoding: text, as: UTF8.self))
  }

  /// The same of a text, blind to case and to blanks.
  package static func meaning(_ text: String) -> Meaning? {
    switch Spelling.folded(text).replacing(" ", with: "") {
    case "", "n/d", "nd", "n.d.", "n.d", "s/d", "s.d.", "s.d", "s/n", "-", "–", "—":
      return .missing
    case "na", "n/a", "noaplica": return .notApplicable
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
