/// What the twelve indicators of *Efectividad operacional* should come to for
/// one brand: its interactions are made for that. Shares in %, times in
/// minutes.
struct OperationalEffectiveness {
  let twitterRate: Double
  let facebookRate: Double
  let twitterTime: Double
  let facebookTime: Double
  let withinHour: Double
  let dialogue: Double
  /// Messages per answered conversation.
  let depth: Double
  let proactive: Double
  let solved: Double
  let transferred: Double
  let complexSolved: Double
  let offHours: Double

  init(_ profile: BrandProfile, _ strategy: PresenceStrategy) {
    let habits = profile.habits
    let noPage = habits.contains(.noFacebook)
    let onTwitter = !habits.contains(.silentOnTwitter)
    let onFacebook = !noPage && !habits.contains(.silentOnFacebook)
    func score(_ indicator: String, _ bias: Double, _ spread: Double) -> Double {
      profile.score(indicator, \.effectiveness, bias: bias, spread: spread)
    }
    func share(_ indicator: String, _ bias: Double, _ spread: Double, best: Double) -> Double {
      RawValue.goalposts(score(indicator, bias, spread), worst: 0, best: best)
    }

    // Answering; everything else hangs on it
    let reluctance = profile.edition.reluctance
    var limits = Draws(profile.edition.stream, profile.brand.id, "limits")
    let most = limits.uniform(95.2...98.9)
    let twitter = onTwitter ? RawValue.clamp(score("EO01", 12 - reluctance, 9), 2.5...most) : 0
    let facebook =
      onFacebook ? RawValue.clamp(score("EO02", 6 - reluctance, 12), 1.8...(most - 1.1)) : 0
    let answered = noPage ? twitter : 0.6 * twitter + 0.4 * facebook
    twitterTime = RawValue.responseTime(score("EO03", 2, 10), worst: 1440)
    facebookTime = RawValue.responseTime(score("EO04", 1, 11), worst: 2880)
    withinHour = min(share("EO05", -4, 9, best: 90), 0.9 * answered)
    let roundTheClock: Double = strategy.weeklyHours >= 98 ? 10 : 0
    offHours = min(share("EO12", -7 + roundTheClock, 11, best: 60), 0.92 * answered)

    // Talking: weak brands write once, if at all
    var talk = Draws(profile.edition.stream, profile.brand.id, "EO06-seldom")
    dialogue =
      profile.converses ? max(7.4, share("EO06", 3, 12, best: 60)) : talk.uniform(0.6...5.3)
    let monologue = limits.uniform(5...14)
    depth = RawValue.curve(
      profile.converses
        ? max(8, score("EO07", 0, 12)) : min(monologue, max(2, score("EO07", 0, 12))),
      [(2, 0), (4, 60), (6, 100)])

    // Proactive brands are seen to be so, and marketing ones are not
    let reach = share("EO08", -12, 13, best: 20)
    let chance = limits.uniform(0.6...1.05)
    proactive =
      [min(reach, 1.7 * chance), min(reach, 9.5 * chance), max(reach, 4.2)][strategy.approach]

    // Solving
    let onTheSpot = share("EO09", 4, 9, best: 80)
    complexSolved = min(share("EO11", -6, 11, best: 60), 0.94 * onTheSpot)
    solved = onTheSpot
    transferred = RawValue.goalposts(score("EO10", 6, 12), worst: 60, best: 5)

    twitterRate = twitter
    facebookRate = facebook
  }
}
