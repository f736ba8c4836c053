/// The words a coded field may hold, and what they mean. ASCII case does not
/// matter.
struct FieldCodes: Sendable {
  private var entries: [(word: [UInt8], flags: MessageFlags)] = []

  init() {}

  /// The words of `field`: the layout's own, then the canonical ones.
  init(_ field: MessageField, values: [String: String]) {
    for (word, meaning) in values.sorted(by: { $0.key < $1.key }) {
      if let flags = Self.meaning(field, meaning.lowercased()) {
        entries.append((Array(word.lowercased().utf8), flags))
      }
    }
    let known = field == .topic ? ["thanks", "transfer"] : field.words
    for word in known where values[word] == nil {
      if let flags = Self.meaning(field, word) { entries.append((Array(word.utf8), flags)) }
    }
  }

  private static func meaning(_ field: MessageField, _ word: String) -> MessageFlags? {
    switch (field, word) {
    case (.role, "brand"): .brand
    case (.role, "customer"): []
    case (.kind, "post"): .post
    case (.kind, "comment"): .comment
    case (.kind, "mention"), (.kind, "reply"), (.kind, "dm"): []
    case (.topic, "thanks"): .thanks
    case (.topic, "transfer"): .transfer
    case (.complexity, "simple"): .simple
    case (.complexity, "complex"): .complex
    case (.resolved, "yes"): .resolved
    case (.resolved, "no"): .unresolved
    case (.sentiment, "negative"): .negative
    case (.sentiment, "neutral"): .neutral
    case (.sentiment, "positive"): .positive
    default: nil
    }
  }

  @inline(__always)
  func code(_ bytes: UnsafeBufferPointer<UInt8>) -> MessageFlags? {
    for entry in entries where entry.word.count == bytes.count {
      var index = 0
      while index < bytes.count, Bytes.lower(bytes[index]) == entry.word[index] { index += 1 }
      if index == bytes.count { return entry.flags }
    }
    return nil
  }

  func code(_ text: String) -> MessageFlags? {
    var text = text
    return text.withUTF8 { code($0) }
  }
}
