/// What one brand has on one channel besides its requests.
struct BrandTally: Sendable {
  /// The brand's own messages of the period, and its customers'.
  var messages = 0
  var posts = 0
  /// Of the posts.
  var likes = 0.0
  var shares = 0.0
  var comments = 0.0
  /// Customers' messages that are no requests.
  var customerMessages = 0
  /// The brand's replies to customers, and those to customers who had not
  /// addressed it.
  var replies = 0
  var proactive = 0

  mutating func merge(_ other: BrandTally) {
    messages += other.messages
    posts += other.posts
    likes += other.likes
    shares += other.shares
    comments += other.comments
    customerMessages += other.customerMessages
    replies += other.replies
    proactive += other.proactive
  }
}

/// Where a tally belongs.
struct BrandChannel: Hashable, Sendable {
  let brand: Int32
  let channel: UInt16
}
