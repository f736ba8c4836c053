import Wording

/// The words a coded field may hold, and what they mean, blind to case and
/// accents.
final class FieldCodes: @unchecked Sendable {
  /// A word of up to eight bytes in one number.
  private struct Short {
    var key: UInt64
    var count: Int
    var flags: MessageFlags
  }

  private var long: [(word: [UInt8], flags: MessageFlags)] = []
  /// The layout's own words, for texts with other letters than those of ASCII.
  private var own: [String: MessageFlags] = [:]
  private let short: UnsafeMutablePointer<Short>
  private let shortCount: Int

  /// The words of `field`: the layout's own (folded), then the canonical ones.
  init(_ field: MessageField, values: [String: String]) {
    var entries: [(word: [UInt8], flags: MessageFlags)] = []
    for (word, meaning) in values.sorted(by: { $0.key < $1.key }) {
      if let flags = Self.meaning(field, meaning.lowercased()) {
        entries.append((Array(word.utf8), flags))
        own[word] = flags
      }
    }
    let known = field == .topic ? ["thanks", "transfer"] : field.words
    for word in known where values[word] == nil {
      if let flags = Self.meaning(field, word) { entries.append((Array(word.utf8), flags)) }
    }
    long = entries.filter { $0.word.count > 8 }
    let brief = entries.filter { $0.word.count <= 8 }
    shortCount = brief.count
    short = .allocate(capacity: max(1, brief.count))
    for (index, entry) in brief.enumerated() {
      let key = entry.word.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      (short + index).initialize(
        to: Short(key: key, count: entry.word.count, flags: entry.flags))
    }
  }

  deinit { short.deallocate() }

  private static func meaning(_ field: MessageField, _ word: String) -> MessageFlags? {
    switch (field, word) {
    case (.role, "brand"): .brand
    case (.role, "customer"): []
    case (.kind, "post"): .post
    case (.kind, "comment"): .comment
    case (.kind, "mention"), (.kind, "reply"), (.kind, "dm"): []
    case (.topic, "thanks"): .thanks
    case (.topic, "transfer"): .transfer
    case (.complexity, "simple"): []
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
    let count = bytes.count
    guard count <= 8, let base = bytes.baseAddress else { return longCode(bytes) }
    let key = Bytes.lower(word: Bytes.word(base, count))
    for place in 0..<shortCount {
      let entry = short + place
      if entry.pointee.key == key, entry.pointee.count == count { return entry.pointee.flags }
    }
    return key & 0x8080_8080_8080_8080 == 0 ? nil : foldedCode(bytes)
  }

  @inline(never)
  private func foldedCode(_ bytes: UnsafeBufferPointer<UInt8>) -> MessageFlags? {
    guard !own.isEmpty, bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    return own[Spelling.folded(String(decoding: bytes, as: UTF8.self))]
  }

  private func longCode(_ bytes: UnsafeBufferPointer<UInt8>) -> MessageFlags? {
    long.first { entry in
      entry.word.count == bytes.count
        && bytes.indices.allSatisfy { Bytes.lower(bytes[$0]) == entry.word[$0] }
    }?.flags ?? foldedCode(bytes)
  }

  func code(_ text: String) -> MessageFlags? {
    var text = text
    return text.withUTF8 { code($0) }
  }
}
