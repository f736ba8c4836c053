/// All handles a message mentions, in the order of its text.
struct MentionBook: Sendable {
  /// By row, then by order.
  private let further: [FurtherMention]

  init(_ further: [FurtherMention]) { self.further = further }

  /// The first mention the body does not pass over.
  func first<Found>(of row: UInt32, _ message: Message, _ body: (Mention) -> Found?) -> Found? {
    guard !message.mention.isNone else { return nil }
    if let found = body(message.mention) { return found }
    guard message.flags.contains(.moreMentions) else { return nil }
    var low = 0
    var high = further.count
    while low < high {
      let middle = (low + high) / 2
      if further[middle].row < row { low = middle + 1 } else { high = middle }
    }
    while low < further.count, further[low].row == row {
      if let found = body(further[low].mention) { return found }
      low += 1
    }
    return nil
  }
}
