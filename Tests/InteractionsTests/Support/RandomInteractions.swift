import ImacsTestSupport

/// A file of messages and the study it belongs to, at random: everything that
/// the contract names, and what real exports do to it.
struct RandomInteractions {
  let seed: UInt64
  var random: SeededGenerator
  let layout: NaiveReading.Layout
  var study: NaiveStudy
  /// As the file has them, before they are written.
  var messages: [NaiveMessage] = []
  /// One file, now and then two.
  var files: [[UInt8]] = []

  // How this file is
  let brandIDs = ["alfa", "beta_2", "Gamma"]
  let handles = ["AlfaAyuda", "beta_help", "GammaEs"]
  /// How many rows; large files may hold unreadable ones.
  let count: Int
  let idStyle: Int
  /// 0: `brand` given, 1: empty, 2: either.
  let brandStyle: Int
  /// 0: parents, 1: threads only, 2: either.
  let threadStyle: Int
  let isSpring: Bool
  /// By message id: the brand that spoke last above, and who asked.
  var lastBrand: [String: Int] = [:]
  var asker: [String: String] = [:]

  init(
    seed: UInt64, layout: NaiveReading.Layout? = nil, rows: Int? = nil, mayBeSplit: Bool = true
  ) {
    self.seed = seed
    random = SeededGenerator(seed)
    let layouts: [NaiveReading.Layout] = [.canonical, .canonical, .canonicalJSON, .twcs, .twcs]
    let drawnLayout = random.pick(layouts)
    self.layout = layout ?? drawnLayout
    let drawn = random.chance(0.04) ? random.int(150...320) : random.int(0...70)
    count = rows ?? drawn
    idStyle = random.int(0...3)
    brandStyle = random.int(0...2)
    let drawnThreads = random.pick([0, 0, 1, 2])
    threadStyle = self.layout == .twcs ? 0 : drawnThreads
    isSpring = random.chance(0.4)
    study = NaiveStudy(
      brands: [], accounts: nil, from: .init(year: 2017, month: 10, day: 26),
      to: .init(year: 2017, month: 10, day: 31), timeZone: "Europe/Madrid", minimumN: 1,
      indicators: [])
    makeStudy()
    makeMessages()
    makeFiles(mayBeSplit: mayBeSplit)
  }

  private mutating func makeStudy() {
    if isSpring {
      study.from = .init(year: 2017, month: 3, day: 23)
      study.to = .init(year: 2017, month: 3, day: 29)
    }
    study.timeZone = random.pick(["Europe/Madrid", "Europe/Madrid", "UTC", "Asia/Kolkata"])
    study.minimumN = random.pick([1, 1, 1, 2, 3])
    study.brands = brandIDs.map { id in
      let isKnown = random.chance(0.7)
      return NaiveStudy.Brand(
        id: id, start: isKnown ? Double(random.int(500...9000)) : nil,
        end: isKnown ? Double(random.int(500...9000)) : nil)
    }
    if random.chance(0.7) {
      var accounts: [NaiveStudy.Account] = []
      for (brand, handle) in zip(brandIDs, handles) {
        for (channel, ending) in [("twitter", ""), ("facebook", "FB"), ("twitter", "2")]
        where channel == "twitter" && ending.isEmpty || random.chance(0.6) {
          let isKnown = random.chance(0.5)
          accounts.append(
            NaiveStudy.Account(
              handle: handle + ending, channel: channel, brand: brand,
              start: isKnown ? Double(random.int(100...5000)) : nil,
              end: isKnown ? Double(random.int(100...5000)) : nil))
        }
      }
      study.accounts = accounts
    }
    for measure in Self.measures {
      for channel in [nil, "twitter", "facebook"] where channel == nil || random.chance(0.25) {
        study.indicators.append(
          NaiveStudy.Indicator(
            id: "\(measure)-\(channel ?? "all")", measure: measure, channel: channel,
            worst: random.chance(0.5) ? Double(random.int(100...2000)) : nil))
      }
    }
  }

  static let measures = [
    "requests", "response-rate", "first-response-mean", "first-response-median",
    "first-response-p90", "within-1h", "off-hours-response-rate", "conversation-rate",
    "thread-depth", "proactive-share", "resolution-rate", "complex-resolution-rate",
    "transfer-rate", "engagement-per-post", "applause-per-post", "amplification-per-post",
    "comments-per-post", "customer-messages", "active-customers", "recurrent-customers",
    "peer-contribution", "recognition-rate", "positive-after-care",
  ]
}
