/// What a brand does or does not do, set by hand for the story of the study.
struct Habits: OptionSet {
  let rawValue: Int

  /// Answers nobody on Twitter.
  static let silentOnTwitter = Habits(rawValue: 1)
  /// Answers nobody on Facebook.
  static let silentOnFacebook = Habits(rawValue: 2)
  /// Has no page on Facebook.
  static let noFacebook = Habits(rawValue: 4)
  /// Answers, but never writes a second time.
  static let oneReplyOnly = Habits(rawValue: 8)
  /// Hardly coded on presence strategy.
  static let sparseStrategy = Habits(rawValue: 16)
  /// Hardly anybody writes to it.
  static let hardlyAsked = Habits(rawValue: 32)
  /// Its followers were not noted.
  static let followersUnknown = Habits(rawValue: 64)
  /// Looked at with care: no cell is missing.
  static let fullyObserved = Habits(rawValue: 128)

  /// Answers nobody anywhere.
  var answersNobody: Bool {
    contains(.silentOnTwitter) && !isDisjoint(with: [.silentOnFacebook, .noFacebook])
  }
}
