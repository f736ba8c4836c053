import Foundation

/// Finds the known name nearest to a misspelt one.
package enum Spelling {
  /// The candidate within an edit distance of a third of the word's length
  /// (at least 1, at most 3), the nearest first, ties by order; `nil` when
  /// none is near.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    var index = SpellingIndex(candidates)
    return index.nearest(to: word)
  }

  /// Lower case without accents, surrounding blanks or more than one blank
  /// between words: how names are compared when case and accents must not
  /// matter.
  package static func folded(_ text: String) -> String {
    let trimmed = text.trimmed
    if trimmed.utf8.allSatisfy({ $0 < 0x80 }) { return spaced(trimmed.lowercased()) }
    var plain = String.UnicodeScalarView()
    for scalar in trimmed.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where !(0x300...0x36F).contains(scalar.value) {
      plain.append(scalar)
    }
    return spaced(String(plain))
  }

  /// How headers of tables are compared: `Nombre sector` is `nombre_sector`.
  package static func header(_ text: String) -> String {
    folded(text).replacing(" ", with: "_")
  }

  /// Runs of blanks made one blank.
  private static func spaced(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard
      scalars.contains(where: { $0 != " " && $0.properties.isWhitespace })
        || text.contains("  ")
    else { return text }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      guard scalar.properties.isWhitespace else {
        result.append(scalar)
        continue
      }
      if result.last != " " { result.append(" ") }
    }
    return String(result)
  }
}

extension String {
  /// Without blanks (tabs and no-break spaces included) at either end.
  package var trimmed: String {
    func blank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !blank($0) }),
      let last = scalars.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
