/// A row of data/activity.csv: what happened in the period.
package struct ActivityRow: Sendable, Hashable {
  /// The index of the brand in the study.
  package let brand: Int
  package let channel: String
  /// The brand's own messages and those of customers in its conversations.
  package let messages: Int
  package let posts: Int
  package let requests: Int
  package let answered: Int

  package init(
    brand: Int, channel: String, messages: Int, posts: Int, requests: Int, answered: Int
  ) {
    self.brand = brand
    self.channel = channel
    self.messages = messages
    self.posts = posts
    self.requests = requests
    self.answered = answered
  }
}
