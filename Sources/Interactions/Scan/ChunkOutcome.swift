import Tables

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
  /// Words that the coded fields do not know, and times that are none, by
  /// field.
  var badWords = [TextTally](repeating: TextTally(), count: MessageField.allCases.count)
  /// The columns of likes, shares and comments.
  var counts = [CountColumn](repeating: CountColumn(), count: CountReader.fields.count)
  /// Customers' messages without an author.
  var noAuthor = LineTally()
  var posts: [PostCounts] = []
  /// Of posts with ambiguous numbers, likewise in the order of the rows.
  var commaCounts: [CommaCounts] = []
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
    for index in counts.indices { counts[index].merge(other.counts[index]) }
    noAuthor.merge(other.noAuthor)
    posts.append(contentsOf: other.posts)
    commaCounts.append(contentsOf: other.commaCounts)
    mentions.append(contentsOf: other.mentions)
    leastID = min(leastID, other.leastID)
    greatestID = max(greatestID, other.greatestID)
    first = min(first, other.first)
    last = max(last, other.last)
    seen |= other.seen
    unclosed = unclosed ?? other.unclosed
  }

  /// Settles the numbers of posts, once a whole file is read, by the decimal
  /// marks of its columns.
  mutating func settleCounts() {
    guard !commaCounts.isEmpty else { return }
    var isComma = SIMDMask<SIMD4<Double.SIMDMaskScalar>>(repeating: false)
    for (place, column) in counts.enumerated() {
      if case .mark(.comma) = column.settlement { isComma[place] = true }
    }
    var post = 0
    for other in commaCounts {
      while post < posts.count, posts[post].row < other.row { post += 1 }
      guard post < posts.count, posts[post].row == other.row else { continue }
      posts[post].counts.replace(with: other.counts, where: isComma)
    }
    commaCounts = []
  }
}
