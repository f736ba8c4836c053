/// What a row of interactions may say of a message (contract §7).
package enum MessageField: String, CaseIterable, Sendable {
  case message, brand, channel, author, role
  case sentAt = "sent_at"
  case parent, thread, kind, likes, shares, comments, topic, complexity, resolved, sentiment, text

  /// Its place among all fields.
  var index: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: MessageField.allCases.enumerated().map { ($1, $0) })

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
