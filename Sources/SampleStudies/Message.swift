/// One row of interactions.csv.
struct Message {
  enum Channel: String { case twitter, facebook }
  enum Kind: String { case post, comment, mention, reply, dm }
  enum Sentiment: String { case negative, neutral, positive }

  let channel: Channel
  let kind: Kind
  let isBrand: Bool
  let author: String
  var sentAt: Moment
  /// The position of the parent among the brand's messages.
  var parent: Int?
  /// The `brand` column: whom it is addressed to, or who speaks.
  var brand: String
  var text: String
  var topic = ""
  var complexity = ""
  var resolved = ""
  var sentiment: Sentiment?
  /// Likes, shares and comments, of posts.
  var reactions: (likes: Int, shares: Int, comments: Int)?
}
