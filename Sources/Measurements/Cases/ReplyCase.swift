/// A brand's answer to a customer's message.
package struct ReplyCase: Sendable, BitwiseCopyable {
  /// The author of the message replied to; without one, that message.
  package let unit: UInt64
  package let channel: UInt16
  /// Had the customer not addressed the brand?
  package let isProactive: Bool

  package init(unit: UInt64, channel: UInt16, isProactive: Bool) {
    self.unit = unit
    self.channel = channel
    self.isProactive = isProactive
  }
}
