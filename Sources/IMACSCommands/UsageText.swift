import Wording

/// What the argument parser says of wrong usage, in the reader's language. It
/// speaks English only; a text that is not known here stays as it is.
struct UsageText {
  private let words: any UsageWording

  /// The whole message: what is wrong, the usage, where to find more.
  static func translated(_ text: String, to language: Language) -> String {
    let usage = UsageText(words: language.wording.usage)
    guard !usage.words.parserMessages.isEmpty else { return text }
    // Help of one option is there in English only.
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Help:  ") }.map { usage.line(String($0)) }
      .joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    let prefix = line.hasPrefix("Error: ") ? "Error: " : ""
    return prefix + message(String(line.dropFirst(prefix.count)))
  }

  private func message(_ text: String) -> String {
    for (english, own) in words.parserMessages {
      guard let parts = match(text, english) else { continue }
      return own.filled { $0 == "list" ? parts[$0].map(alternatives) : parts[$0] }
    }
    return text
  }

  /// A list of the parser's own words.
  private func alternatives(_ list: String) -> String {
    list.replacing("' and '", with: "' \(words.or) '")
      .replacing("' or '", with: "' \(words.or) '")
  }

  /// What stands at the places of `pattern`, if the whole of `text` reads
  /// like it.
  private func match(_ text: String, _ pattern: Phrase) -> [String: String]? {
    var found: [String: String] = [:]
    var left = text[...]
    var open: String?
    let parts = pattern.parts
    for (position, part) in parts.enumerated() {
      switch (part, open) {
      case (.place(let name), _): open = name
      case (.words(let words), nil):
        guard left.hasPrefix(words) else { return nil }
        left = left.dropFirst(words.count)
      case (.words(let words), let name?):
        let isLast = position == parts.count - 1
        let end = left.dropLast(words.count).endIndex
        let range = isLast ? end..<left.endIndex : left.firstRange(of: words)
        guard let range, left[range] == words else { return nil }
        found[name] = String(left[..<range.lowerBound])
        left = left[range.upperBound...]
        open = nil
      }
    }
    if let open {
      found[open] = String(left)
      left = ""
    }
    return left.isEmpty ? found : nil
  }
}
