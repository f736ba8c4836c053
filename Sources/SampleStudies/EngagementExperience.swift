/// The nine observed indicators of *Vinculación y experiencia* for one brand;
/// the tenth, VE10, follows from the followers in brands.csv.
struct EngagementExperience {
  let observations: [Observation]

  init(_ profile: BrandProfile, _ strategy: PresenceStrategy) {
    let noPage = profile.habits.contains(.noFacebook)
    let answers = !profile.habits.answersNobody
    func score(_ indicator: String, _ bias: Double, _ spread: Double = 12) -> Double {
      profile.score(indicator, \.engagement, bias: bias - 4, spread: spread)
    }
    /// A count per post or per thousand followers; never quite nothing.
    func rate(_ indicator: String, _ bias: Double, half: Double, full: Double) -> Double {
      RawValue.curve(max(3, score(indicator, bias)), [(0, 0), (half, 50), (full, 100)])
    }
    func share(_ indicator: String, _ bias: Double, best: Double) -> Double {
      RawValue.goalposts(max(2, score(indicator, bias)), worst: 0, best: best)
    }
    func row(_ indicator: String, _ value: Double, _ places: Int) -> Observation {
      Observation(
        indicator: indicator, value: Decimals.text(value, places), source: Observation.measured)
    }
    func onPage(_ indicator: String, _ value: Double, _ places: Int) -> Observation {
      guard noPage else { return row(indicator, value, places) }
      return Observation(
        indicator: indicator, value: Observation.notApplicable, source: Observation.measured,
        note: "sin página en Facebook")
    }
    func afterAnswer(_ indicator: String, _ value: Double, worst: Double) -> Observation {
      answers
        ? row(indicator, value, 1)
        : Observation(
          indicator: indicator, value: Decimals.text(worst, 1), source: Observation.measured,
          note: Observation.nothingAnswered)
    }

    let messages = rate("VE04", -2, half: 2, full: 8)
    let people = min(rate("VE05", 0, half: 1, full: 4), 0.9 * messages)
    // A community of one's own shows in customers who help each other
    let helpers =
      share("VE07", -10, best: 20) * [0.7, 0.9, 1.2, 1.4][strategy.community]

    observations = [
      onPage("VE01", rate("VE01", 2, half: 0.05, full: 0.2), 3),
      onPage("VE02", rate("VE02", -1, half: 0.15, full: 0.5), 3),
      onPage("VE03", rate("VE03", 5, half: 0.7, full: 2), 2),
      row("VE04", messages, 2),
      row("VE05", people, 2),
      row("VE06", share("VE06", 2, best: 30), 1),
      row("VE07", helpers, 1),
      afterAnswer("VE08", share("VE08", -2, best: 40), worst: 0),
      afterAnswer("VE09", RawValue.goalposts(score("VE09", 6), worst: 20, best: 80), worst: 20),
    ]
  }
}
