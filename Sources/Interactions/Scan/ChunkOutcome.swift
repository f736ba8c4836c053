/// Likes, shares and comments of a brand's post.
struct PostCounts: BitwiseCopyable {
  var row: UInt32
  var likes: Int64
  var shares: Int64
  var comments: Int64
}

/// A further handle that a message's text mentions.
struct FurtherMention: BitwiseCopyable {
  var row: UInt32
  var mention: Mention
}

/// What one chunk gave besides the messages themselves.
struct ChunkOutcome: Sendable {
  /// Rows that are not blank.
  var rows = 0
  var messages = 0
  var rejected = [LineTally](repeating: LineTally(), count: Rejection.allCases.count)
  /// Words that the coded fields do not know, by field.
  var badWords = [LineTally](repeating: LineTally(), count: MessageField.allCases.count)
  /// Likes, shares or comments that are no number from 0.
  var badCounts = LineTally()
  /// Customers' messages without an author.
  var noAuthor = LineTally()
  var posts: [PostCounts] = []
  var mentions: [FurtherMention] = []
  var leastID = UInt64.max
  var greatestID: UInt64 = 0
  var first = Int64.max
  var last = Int64.min
  /// Fields that some row of an NDJSON file had, in bits.
  var seen: UInt32 = 0
  /// The line of a row whose quote is never closed.
  var unclosed: Int?

  mutating func merge(_ other: ChunkOutcome) {
    rows += other.rows
    messages += other.messages
    for index in rejected.indices { rejected[index].merge(other.rejected[index]) }
    for index in badWords.indices { badWords[index].merge(other.badWords[index]) }
    badCounts.merge(other.badCounts)
    noAuthor.merge(other.noAuthor)
    posts.append(contentsOf: other.posts)
    mentions.append(contentsOf: other.mentions)
    leastID = min(leastID, other.leastID)
    greatestID = max(greatestID, other.greatestID)
    first = min(first, other.first)
    last = max(last, other.last)
    seen |= other.seen
    unclosed = unclosed ?? other.unclosed
  }
}
