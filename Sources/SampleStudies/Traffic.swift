/// The conversations of one brand, made so that what is measured on them comes
/// near what its profile says: counts are set by quota, only who fills them is
/// left to chance.
struct Traffic {
  let profile: BrandProfile
  let service: OperationalEffectiveness
  let community: EngagementExperience
  /// Hours of service published, per week.
  let weeklyHours: Double
  /// In thousands, the mean of both ends.
  let followers: Double
  var conversations: [Conversation] = []
  /// How many customers took part.
  var customers = 0

  /// Months of the period, as the measures count them.
  static let months = Double(Moment.days) / 30.4375

  init(_ profile: BrandProfile) {
    self.profile = profile
    let strategy = PresenceStrategy(profile)
    service = OperationalEffectiveness(profile, strategy)
    community = EngagementExperience(profile, strategy)
    weeklyHours = strategy.weeklyHours
    let counted = Followers(profile)
    followers = Double(counted.first + counted.last) / 2_000
    makeRequests()
    answer()
    markCases()
    talk()
    nameCustomers()
  }

  /// The stream of one step's draws.
  func draws(_ step: String) -> Draws {
    Draws(profile.edition.stream, profile.brand.id, "traffic", step)
  }

  var positions: [Int] { Array(conversations.indices) }

  /// `share` percent of `count`, rounded.
  func quota(_ share: Double, of count: Int) -> Int {
    min(count, Int((share / 100 * Double(count)).rounded()))
  }

  // MARK: Requests

  /// When people write, hour by hour.
  private static let hours: [Double] = [
    1, 0.5, 0.3, 0.2, 0.2, 0.3, 0.8, 2, 4, 6, 7, 7, 6.5, 5.5, 5, 5, 5.5, 6, 6, 6, 6, 6, 5, 3,
  ]
  /// From Monday to Sunday.
  private static let weekdays: [Double] = [1.12, 1.05, 1.02, 1, 1.03, 0.72, 0.62]

  private mutating func makeRequests() {
    var draws = draws("requests")
    let recurrent = community.recurrent / 100
    let people = community.people * followers * Self.months
    // Who asks once, those who come back, less those who only help
    let wanted =
      Int((people * (1 + 1.6 * recurrent) / (1 + 0.6 * community.helped / 100)).rounded())
    let count =
      profile.habits.contains(.hardlyAsked) ? 8 : max(wanted, 34 + draws.index(9))
    let twitterShare = draws.uniform(0.5...0.68)
    var onTwitter = max(14, Int((Double(count) * twitterShare).rounded()))
    if profile.habits.contains(.noFacebook) { onTwitter = count }
    if profile.habits.contains(.hardlyAsked) { onTwitter = 5 }
    for index in 0..<count {
      var day = draws.index(Moment.days)
      while draws.unit() * 1.12 > Self.weekdays[(day + 4) % 7] { day = draws.index(Moment.days) }
      let hour = draws.weighted(Self.hours)
      conversations.append(
        Conversation(
          channel: index < onTwitter ? .twitter : .facebook,
          sentAt: Moment(day: day, second: hour * 3_600 + draws.index(3_600))))
    }
    conversations.sort { $0.sentAt < $1.sentAt }
  }
}
