/// The list of font families that a study may set in its pages.
enum FontList {
  /// Families separated by commas, each in quotes of one kind or in words of
  /// letters, digits and hyphens that begin with a letter: nothing that could
  /// end a style declaration or leave one open.
  static func isValid(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    var rest = Array(text.unicodeScalars)[...]
    while true {
      rest = rest.drop { $0 == " " }
      guard let first = rest.first else { return false }
      if first == "\"" || first == "'" {
        let name = rest.dropFirst().prefix { $0 != first }
        guard !name.isEmpty, name.allSatisfy({ isLetter($0) || isInner($0) || $0 == " " }),
          name.endIndex < rest.endIndex
        else { return false }
        rest = rest[name.endIndex...].dropFirst()
      } else {
        let words = rest.prefix { $0 != "," }
        let isPlain = words.split(separator: " ").allSatisfy { word in
          // One hyphen may come before the first letter: `-apple-system`.
          (word.first == "-" ? word.dropFirst() : word).first.map(isLetter) ?? false
            && word.allSatisfy { isLetter($0) || isInner($0) }
        }
        guard isPlain, !words.isEmpty else { return false }
        rest = rest[words.endIndex...]
      }
      rest = rest.drop { $0 == " " }
      guard let comma = rest.first else { return true }
      guard comma == "," else { return false }
      rest = rest.dropFirst()
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "-"
  }
}
