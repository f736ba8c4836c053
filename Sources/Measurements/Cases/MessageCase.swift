/// A customer's message of the period in a brand's conversations.
package struct MessageCase: Sendable, BitwiseCopyable {
  /// Its author; without one, the message.
  package let unit: UInt64
  package let channel: UInt16
  /// The day in the study's time zone, from 1970-01-01.
  package let day: Int32
  package let isRequest: Bool
  package let hasAuthor: Bool

  package init(unit: UInt64, channel: UInt16, day: Int32, isRequest: Bool, hasAuthor: Bool) {
    self.unit = unit
    self.channel = channel
    self.day = day
    self.isRequest = isRequest
    self.hasAuthor = hasAuthor
  }
}
