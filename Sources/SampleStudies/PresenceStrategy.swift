/// The eleven coded indicators of *Estrategia de presencia* for one brand.
struct PresenceStrategy {
  /// Hours of service published, per week.
  let weeklyHours: Double
  /// 0 marketing, 1 reactive, 2 proactive.
  let approach: Int
  /// Whether customers can tell who answers them.
  let isIdentified: Bool
  /// 0 none … 3 contributory.
  let community: Int
  let observations: [Observation]

  /// Weekly timetables that brands publish: 40 is 9–17 on working days, 84
  /// 9–21 every day, 168 round the clock.
  static let timetables: [Double] = [0, 40, 45, 50, 60, 70, 84, 98, 112, 126, 168]
  private static let timetableScores: [Double] = [
    0, 50, 52.8, 55.7, 61.4, 67, 75, 79.2, 83.3, 87.5, 100,
  ]

  init(_ profile: BrandProfile) {
    let silent = profile.habits.answersNobody
    func score(_ indicator: String, _ bias: Double, spread: Double = 13) -> Double {
      profile.score(indicator, \.strategy, bias: bias + 1, spread: spread)
    }
    func level(_ indicator: String, _ bias: Double, _ points: [Double]) -> Int {
      RawValue.level(score(indicator, bias), points)
    }
    let three: [Double] = [0, 50, 100]

    // What depends on there being a service at all
    let channels =
      silent ? 0 : max(1, min(8, Int((score("EP01", 4) * 0.6 / 12.5).rounded())))
    let service = silent ? 0 : level("EP02", 10, three)
    isIdentified = service == 2
    let declared = service > 0 && score("EP03", 8) >= 50
    let published = declared || service == 2
    weeklyHours =
      published ? Self.timetables[RawValue.level(score("EP04", -2), Self.timetableScores)] : 0
    let commitment = declared ? level("EP05", -10, three) : 0
    let scope = silent ? 0 : max(1, level("EP06", 6, [0, 25, 50, 75, 100]))
    approach = silent ? 0 : level("EP07", 4, three)

    // What a brand may have without it
    let website = level("EP08", -3, three)
    let elsewhere = RawValue.level(score("EP09", -6), [0, 25, 50, 75, 100])
    let selfService = level("EP10", 4, three)
    community = level("EP11", -26, [0, 35, 70, 100])

    let values = [
      ("EP01", Decimals.text(Double(channels) * 12.5, 1)),
      ("EP02", ["none", "unsigned", "identified"][service]),
      ("EP03", declared ? "sí" : "no"),
      ("EP04", Decimals.text(weeklyHours, 0)),
      ("EP05", ["none", "generic", "quantified"][commitment]),
      ("EP06", ["none", "information", "simple", "complex", "value-chain"][scope]),
      ("EP07", ["marketing", "reactive", "proactive"][approach]),
      ("EP08", ["none", "linked", "service-page"][website]),
      ("EP09", String(elsewhere)),
      ("EP10", ["none", "faq", "multimedia"][selfService]),
      ("EP11", ["none", "comments", "forum", "contributory"][community]),
    ]
    observations = values.map {
      Observation(indicator: $0.0, value: $0.1, source: Observation.coded)
    }
  }
}
