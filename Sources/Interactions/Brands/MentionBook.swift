/// All handles a message mentions, in the order of its text.
struct MentionBook: Sendable {
  /// By row, then by order.
  private let further: [FurtherMention]

  init(_ further: [FurtherMention]) { self.further = further }

  /// The first mention the body does not pass over.
  func first<Found>(of row: UInt32, _ message: Message, _ body: (UInt32) -> Found?) -> Found? {
    guard message.mention != 0 else { return nil }
    if let found = body(message.mention - 1) { return found }
    guard message.flags.contains(.moreMentions) else { return nil }
    var low = 0
    var high = further.count
    while low < high {
      let middle = (low + high) / 2
      if further[middle].row < row { low = middle + 1 } else { high = middle }
    }
    while low < further.count, further[low].row == row {
      if let found = body(further[low].handle) { return found }
      low += 1
    }
    return nil
  }
}
