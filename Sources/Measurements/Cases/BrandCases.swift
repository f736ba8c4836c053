/// The cases of a brand in the period.
///
/// A unit is a ``DrawHash``: that of channel and author, or of the id of a message.
package struct BrandCases: Sendable {
  package var requests: [RequestCase] = []
  package var messages: [MessageCase] = []
  package var replies: [ReplyCase] = []
  package var posts: [PostCase] = []

  package init() {}
}
