/// What a row of interactions may say of a message (contract §7).
package enum MessageField: String, CaseIterable, Sendable {
  case message, brand, channel, author, role
  case sentAt = "sent_at"
  case parent, thread, kind, likes, shares, comments, topic, complexity, resolved, sentiment, text

  /// Its place among all fields: a constant wherever the field is one.
  @inline(__always)
  var index: Int {
    switch self {
    case .message: 0
    case .brand: 1
    case .channel: 2
    case .author: 3
    case .role: 4
    case .sentAt: 5
    case .parent: 6
    case .thread: 7
    case .kind: 8
    case .likes: 9
    case .shares: 10
    case .comments: 11
    case .topic: 12
    case .complexity: 13
    case .resolved: 14
    case .sentiment: 15
    case .text: 16
    }
  }

  /// The words a coded field may hold; empty for others.
  package var words: [String] {
    switch self {
    case .role: ["brand", "customer"]
    case .kind: ["post", "comment", "mention", "reply", "dm"]
    case .complexity: ["simple", "complex"]
    case .resolved: ["yes", "no"]
    case .sentiment: ["negative", "neutral", "positive"]
    default: []
    }
  }
}
