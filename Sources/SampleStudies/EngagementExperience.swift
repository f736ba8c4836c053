/// What nine indicators of *Vinculación y experiencia* should come to for one
/// brand; the tenth, VE10, follows from the followers in brands.csv.
struct EngagementExperience {
  /// Per post on Facebook and 1,000 followers.
  let comments: Double
  let shares: Double
  let likes: Double
  /// Per 1,000 followers and month.
  let messages: Double
  let people: Double
  /// In %.
  let recurrent: Double
  let helped: Double
  let thanked: Double
  let positive: Double

  init(_ profile: BrandProfile, _ strategy: PresenceStrategy) {
    func score(_ indicator: String, _ bias: Double, _ spread: Double = 12) -> Double {
      profile.score(indicator, \.engagement, bias: bias - 5, spread: spread)
    }
    /// A count per post or per thousand followers; never quite nothing.
    func rate(_ indicator: String, _ bias: Double, half: Double, full: Double) -> Double {
      RawValue.curve(max(3, score(indicator, bias)), [(0, 0), (half, 50), (full, 100)])
    }
    func share(_ indicator: String, _ bias: Double, best: Double) -> Double {
      RawValue.goalposts(max(2, score(indicator, bias)), worst: 0, best: best)
    }
    messages = rate("VE04", -12, half: 2, full: 8)
    people = rate("VE05", 10, half: 1, full: 4)
    // A community of one's own shows in customers who help each other
    helped = share("VE07", -10, best: 20) * [0.7, 0.9, 1.2, 1.4][strategy.community]
    comments = rate("VE01", 2, half: 0.05, full: 0.2)
    shares = rate("VE02", -1, half: 0.15, full: 0.5)
    likes = rate("VE03", 5, half: 0.7, full: 2)
    recurrent = share("VE06", 2, best: 30)
    thanked = share("VE08", -2, best: 40)
    positive = RawValue.goalposts(score("VE09", 6), worst: 20, best: 80)
  }
}
