/// The accounts a text @-mentions.
///
/// Reading of the contract, which does not say what ends a handle: an `@` that
/// does not follow a letter, a digit or `_` (an e-mail address is no mention),
/// and behind it, blind to case, an account's handle that no letter, digit or
/// `_` continues; the longest such handle.
enum NaiveMentions {
  /// In the order of the text, `handles` being lower case.
  static func find(_ text: String, _ handles: Set<String>) -> [String] {
    let characters = Array(text.lowercased().unicodeScalars)
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    var found: [String] = []
    for (at, scalar) in characters.enumerated() where scalar == "@" {
      if at > 0, isWord(characters[at - 1]) { continue }
      var best = ""
      for handle in handles {
        let wanted = Array(handle.unicodeScalars)
        let end = at + 1 + wanted.count
        guard end <= characters.count, Array(characters[(at + 1)..<end]) == wanted else { continue }
        if end < characters.count, isWord(characters[end]) { continue }
        if handle.count > best.count { best = handle }
      }
      if !best.isEmpty { found.append(best) }
    }
    return found
  }
}
