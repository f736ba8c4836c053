/// A brand's post of the period.
package struct PostCase: Sendable, BitwiseCopyable {
  /// The post itself.
  package let unit: UInt64
  package let channel: UInt16
  package let likes: Double
  package let shares: Double
  package let comments: Double

  package init(unit: UInt64, channel: UInt16, likes: Double, shares: Double, comments: Double) {
    self.unit = unit
    self.channel = channel
    self.likes = likes
    self.shares = shares
    self.comments = comments
  }
}
