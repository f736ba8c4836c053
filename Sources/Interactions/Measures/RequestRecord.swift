/// One request of the period with what became of it: what most measures, and
/// later the draws of their sampling uncertainty, need to know.
package struct RequestRecord: Sendable, BitwiseCopyable {
  /// Microseconds to the first answer; negative if that is dated before.
  package let response: Int64
  /// The index of its brand in the study.
  package let brand: Int32
  /// The number of its channel in ``RequestTable/channels``.
  package let channel: UInt16
  package let facts: RequestFacts
}

/// What measures of whole conversations need to know of a request besides.
package struct RequestDetail: Sendable, BitwiseCopyable {
  /// Messages of its conversation, itself included.
  package let depth: UInt32
  /// Customer messages after the first answer that carry a sentiment.
  package let sentiments: UInt32
  /// Those that are positive.
  package let positive: UInt32
}

/// What is true of a request, in bits.
package struct RequestFacts: OptionSet, Sendable, BitwiseCopyable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The brand wrote in its conversation.
  package static let answered = RequestFacts(rawValue: 1)
  /// Sent between 20:00 and 8:00, or on a Saturday or Sunday.
  package static let offHours = RequestFacts(rawValue: 1 << 1)
  package static let resolved = RequestFacts(rawValue: 1 << 2)
  package static let unresolved = RequestFacts(rawValue: 1 << 3)
  package static let complex = RequestFacts(rawValue: 1 << 4)
  /// The brand answered, the customer wrote back, the brand wrote again.
  package static let conversation = RequestFacts(rawValue: 1 << 5)
  /// The brand sent the customer to another channel.
  package static let transferred = RequestFacts(rawValue: 1 << 6)
  /// Another customer wrote in its conversation.
  package static let peerAnswered = RequestFacts(rawValue: 1 << 7)
  /// A customer gave thanks after the first answer.
  package static let thanked = RequestFacts(rawValue: 1 << 8)
}
