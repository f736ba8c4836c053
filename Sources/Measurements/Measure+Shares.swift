extension Measure {
  /// Does a request count as part of a share of requests? `nil` if it is not among the whole, or
  /// the measure is no such share.
  @inlinable package func counts(_ facts: RequestFacts, response: Int64) -> Bool? {
    let isAnswered = facts.contains(.answered)
    switch self {
    case .responseRate: return isAnswered
    case .withinHour, .offHoursResponseRate:
      guard !isAnswered || response >= 0, self == .withinHour || facts.contains(.offHours) else {
        return nil
      }
      return isAnswered && response <= (self == .withinHour ? 60 : 120) * 60_000_000
    case .conversationRate: return isAnswered ? facts.contains(.conversation) : nil
    case .transferRate: return isAnswered ? facts.contains(.transferred) : nil
    case .recognitionRate: return isAnswered ? facts.contains(.thanked) : nil
    case .peerContribution: return facts.contains(.peerAnswered)
    case .resolutionRate, .complexResolutionRate:
      guard !facts.isDisjoint(with: [.resolved, .unresolved]),
        self == .resolutionRate || facts.contains(.complex)
      else { return nil }
      return facts.contains(.resolved)
    default: return nil
    }
  }
}
