import Measurements

/// The cases that are no requests, as they are met.
struct CaseNotes: Sendable {
  /// A brand's post before its reactions are known.
  struct Post: Sendable {
    let row: UInt32
    let channel: UInt16
  }

  var messages: [(brand: Int32, item: MessageCase)] = []
  var replies: [(brand: Int32, item: ReplyCase)] = []
  var posts: [(brand: Int32, item: Post)] = []

  mutating func merge(_ other: CaseNotes) {
    messages.append(contentsOf: other.messages)
    replies.append(contentsOf: other.replies)
    posts.append(contentsOf: other.posts)
  }
}
