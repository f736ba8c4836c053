/// A request of the period with what became of it.
package struct RequestCase: Sendable, BitwiseCopyable {
  /// Its author; without one, the request.
  package let unit: UInt64
  /// Microseconds to the first answer; negative if that is dated before.
  package let response: Int64
  package let channel: UInt16
  package let facts: RequestFacts
  /// Messages of its conversation, itself included; 0 if no measure asks.
  package let depth: UInt32
  /// Customer messages after the first answer that carry a sentiment.
  package let sentiments: UInt32
  /// Those that are positive.
  package let positive: UInt32

  package init(
    unit: UInt64, response: Int64, channel: UInt16, facts: RequestFacts, depth: UInt32,
    sentiments: UInt32, positive: UInt32
  ) {
    self.unit = unit
    self.response = response
    self.channel = channel
    self.facts = facts
    self.depth = depth
    self.sentiments = sentiments
    self.positive = positive
  }
}
