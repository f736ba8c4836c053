/// The twelve indicators of *Efectividad operacional* for one brand, as they
/// would be measured on its interactions.
struct OperationalEffectiveness {
  let observations: [Observation]

  init(_ profile: BrandProfile, _ strategy: PresenceStrategy) {
    let habits = profile.habits
    let noPage = habits.contains(.noFacebook)
    let onTwitter = !habits.contains(.silentOnTwitter)
    let onFacebook = !noPage && !habits.contains(.silentOnFacebook)
    let answers = !habits.answersNobody
    func score(_ indicator: String, _ bias: Double, _ spread: Double) -> Double {
      profile.score(indicator, \.effectiveness, bias: bias, spread: spread)
    }
    func share(_ indicator: String, _ bias: Double, _ spread: Double, best: Double) -> Double {
      RawValue.goalposts(score(indicator, bias, spread), worst: 0, best: best)
    }

    // Answering; everything else hangs on it
    let twitter = onTwitter ? RawValue.clamp(score("EO01", 12, 9), 2.5...98.4) : 0
    let facebook = onFacebook ? RawValue.clamp(score("EO02", 6, 12), 1.8...97.6) : 0
    let answered = noPage ? twitter : 0.6 * twitter + 0.4 * facebook
    let twitterTime = RawValue.responseTime(score("EO03", 2, 10), worst: 1440)
    let facebookTime = RawValue.responseTime(score("EO04", 1, 11), worst: 2880)
    let withinHour = min(share("EO05", -4, 9, best: 90), 0.9 * answered)
    let roundTheClock: Double = strategy.weeklyHours >= 98 ? 10 : 0
    let offHours = min(share("EO12", -7 + roundTheClock, 11, best: 60), 0.92 * answered)

    // Talking: weak brands write once, if at all
    var talk = Draws("imacs-2016", profile.brand.id, "EO06-seldom")
    let dialogue =
      profile.converses ? max(7.4, share("EO06", 3, 12, best: 60)) : talk.uniform(0.6...5.3)
    let depth = RawValue.curve(
      profile.converses ? max(8, score("EO07", 0, 12)) : min(14, max(2, score("EO07", 0, 12))),
      [(2, 0), (4, 60), (6, 100)])

    // Proactive brands are seen to be so, and marketing ones are not
    let reach = share("EO08", -12, 13, best: 20)
    let proactive = [min(reach, 1.6), min(reach, 9.5), max(reach, 4.2)][strategy.approach]

    // Solving
    let solved = share("EO09", 4, 9, best: 80)
    let complexSolved = min(share("EO11", -6, 11, best: 60), 0.94 * solved)
    let transferred = RawValue.goalposts(score("EO10", 6, 12), worst: 60, best: 5)

    func row(
      _ indicator: String, _ value: Double, _ places: Int = 1, given: Bool, otherwise: Double
    ) -> Observation {
      Observation(
        indicator: indicator, value: Decimals.text(given ? value : otherwise, places),
        source: Observation.measured, note: given ? "" : Observation.nothingAnswered)
    }
    func onPage(_ row: Observation) -> Observation {
      guard noPage else { return row }
      return Observation(
        indicator: row.indicator, value: Observation.notApplicable, source: row.source,
        note: "sin página en Facebook")
    }
    observations = [
      Observation(
        indicator: "EO01", value: Decimals.text(twitter, 1), source: Observation.measured),
      onPage(
        Observation(
          indicator: "EO02", value: Decimals.text(facebook, 1), source: Observation.measured)),
      row("EO03", twitterTime, 0, given: onTwitter, otherwise: 1440),
      onPage(row("EO04", facebookTime, 0, given: onFacebook, otherwise: 2880)),
      Observation(
        indicator: "EO05", value: Decimals.text(answers ? withinHour : 0, 1),
        source: Observation.measured),
      row("EO06", dialogue, given: answers, otherwise: 0),
      row("EO07", depth, 2, given: answers, otherwise: 2),
      answers
        ? row("EO08", proactive, given: true, otherwise: 0)
        : Observation(
          indicator: "EO08", value: Observation.empty, source: Observation.measured,
          note: "no contesta a nadie: sin valor"),
      row("EO09", solved, given: answers, otherwise: 0),
      row("EO10", transferred, given: answers, otherwise: 60),
      row("EO11", complexSolved, given: answers, otherwise: 0),
      row("EO12", offHours, given: answers, otherwise: 0),
    ]
  }
}
