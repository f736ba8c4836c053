import Measurements

/// The units that cases are drawn by: hashes that no thread's order and no
/// numbering of texts moves.
struct CaseUnits: Sendable {
  private let store: MessageStore
  private let words: Vocabulary
  /// Of each channel's name, by its number.
  private let channels: [UInt16: DrawHash]

  init(store: MessageStore, words: Vocabulary) {
    self.store = store
    self.words = words
    channels = Dictionary(
      words.channels.all.map {
        (UInt16(truncatingIfNeeded: $0.number), DrawHash().adding($0.text))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Of a message by itself.
  func message(_ row: UInt32) -> UInt64 { DrawHash().adding(words.text(of: store.ids[row])).value }

  /// Of a customer's message by who wrote it; without an author, by itself.
  func author(_ row: UInt32, channel: UInt16) -> UInt64 {
    let author = store.authors?[row] ?? MessageID.none
    guard author != MessageID.none else { return message(row) }
    let text =
      MessageID.isText(author)
      ? words.authors.text(UInt32(truncatingIfNeeded: author)) : String(author)
    return (channels[channel] ?? DrawHash()).adding(text).value
  }
}
