/// What is true of a request, in bits.
package struct RequestFacts: OptionSet, Sendable, BitwiseCopyable {
  package let rawValue: UInt16
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The brand wrote in its conversation.
  @inlinable package static var answered: RequestFacts { RequestFacts(rawValue: 1) }
  /// Sent between 20:00 and 8:00, or on a Saturday or Sunday.
  @inlinable package static var offHours: RequestFacts { RequestFacts(rawValue: 1 << 1) }
  @inlinable package static var resolved: RequestFacts { RequestFacts(rawValue: 1 << 2) }
  @inlinable package static var unresolved: RequestFacts { RequestFacts(rawValue: 1 << 3) }
  @inlinable package static var complex: RequestFacts { RequestFacts(rawValue: 1 << 4) }
  /// The brand answered, the customer wrote back, the brand wrote again.
  @inlinable package static var conversation: RequestFacts { RequestFacts(rawValue: 1 << 5) }
  /// The brand sent the customer to another channel.
  @inlinable package static var transferred: RequestFacts { RequestFacts(rawValue: 1 << 6) }
  /// Another customer wrote in its conversation.
  @inlinable package static var peerAnswered: RequestFacts { RequestFacts(rawValue: 1 << 7) }
  /// A customer gave thanks after the first answer.
  @inlinable package static var thanked: RequestFacts { RequestFacts(rawValue: 1 << 8) }
}
