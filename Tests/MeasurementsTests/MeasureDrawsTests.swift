import ImacsTestSupport
import Measurements
import StudyData
import Testing

/// Draws of measures against the plain way: every case as often as its unit weighs.
struct MeasureDrawsTests {
  private static let measures = [
    "requests", "response-rate", "first-response-mean", "first-response-median",
    "first-response-p90", "within-1h", "thread-depth", "proactive-share", "applause-per-post",
    "customer-messages", "active-customers", "recurrent-customers", "positive-after-care",
  ]

  private func study() throws -> Study {
    let indicators = Self.measures.map {
      StudyText.indicator($0, source: "interactions, measure: \($0)")
    }
    let files = [
      "model.yaml": StudyText.model(
        tree: StudyText.tree(of: Self.measures), indicators: indicators),
      "study.yaml": StudyText.study(observations: nil),
      "brands.csv": "brand,name,sector,followers_start,followers_end\nalfa,Alfa,s,1000,3000\n",
    ]
    return try ReadStudy(files: files).loaded.study
  }

  /// Cases of `count` units, drawn by chance.
  private func cases(_ count: Int, _ seed: UInt64) -> BrandCases {
    var random = SeededGenerator(seed)
    var cases = BrandCases()
    for _ in 0..<4 * count {
      let unit = UInt64(random.int(1...count))
      let isAnswered = random.chance(0.7)
      cases.requests.append(
        RequestCase(
          unit: unit, response: isAnswered ? Int64(random.int(-1...200)) * 60_000_000 : 0,
          channel: 0, facts: isAnswered ? .answered : [], depth: UInt32(random.int(1...9)),
          sentiments: 2, positive: UInt32(random.int(0...2))))
      cases.messages.append(
        MessageCase(
          unit: unit, channel: 0, day: Int32(random.int(1...3)), isRequest: random.chance(0.5),
          hasAuthor: true))
      cases.replies.append(ReplyCase(unit: unit, channel: 0, isProactive: random.chance(0.3)))
      cases.posts.append(
        PostCase(
          unit: random.next(), channel: 0, likes: Double(random.int(0...50)), shares: 0, comments: 0
        ))
    }
    return cases
  }

  /// Type 7, of values that are there.
  private func quantile(_ values: [Double], _ p: Double) -> Double? {
    let sorted = values.sorted()
    guard let last = sorted.last else { return nil }
    let position = Double(sorted.count - 1) * p
    let below = Int(position)
    let next = below + 1 < sorted.count ? sorted[below + 1] : last
    return sorted[below] + (position - Double(below)) * (next - sorted[below])
  }

  private func share(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? 100 * Double(part) / Double(whole) : nil
  }

  @Test(arguments: [3, 40])
  func casesCountAsOftenAsTheirUnitsWeigh(_ count: Int) throws {
    let study = try study()
    let own = cases(count, UInt64(count))
    let draws = MeasureDraws(
      MeasuredCases(channels: ["twitter"], brands: [own]), study: study, seed: 11, threads: 1)
    for draw in [0, 1, 100, 255] {
      let hash = DrawHash(seed: 11, brand: "alfa").adding(UInt64(draw))
      func repeated<Case>(_ items: [Case], _ unit: KeyPath<Case, UInt64>) -> [Case] {
        items.flatMap { item in
          [Case](repeating: item, count: Int(hash.adding(item[keyPath: unit]).poisson))
        }
      }
      let requests = repeated(own.requests, \.unit)
      let answered = requests.filter { $0.facts.contains(.answered) }
      let times = answered.filter { $0.response >= 0 }.map { Double($0.response) / 60_000_000 }
      let timed = requests.filter { !$0.facts.contains(.answered) || $0.response >= 0 }
      let replies = repeated(own.replies, \.unit)
      let posts = repeated(own.posts, \.unit)
      let messages = repeated(own.messages, \.unit).filter { !$0.isRequest }
      let days = Dictionary(grouping: own.messages, by: \.unit).mapValues {
        Set($0.map(\.day)).count
      }
      let units = days.keys.flatMap { [UInt64](repeating: $0, count: Int(hash.adding($0).poisson)) }
      let perMonth = 2 * study.months
      func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
      }
      func some(_ count: Int, _ scale: Double = 1) -> Double? {
        count > 0 ? Double(count) / scale : nil
      }
      let expected: [Double?] = [
        some(requests.count), share(answered.count, requests.count), mean(times),
        quantile(times, 0.5), quantile(times, 0.9),
        share(times.count { $0 <= 60 }, timed.count), mean(answered.map { Double($0.depth) }),
        share(replies.count { $0.isProactive }, replies.count),
        mean(posts.map(\.likes)).map { $0 / 2 }, some(messages.count, perMonth),
        some(units.count, perMonth), share(units.count { (days[$0] ?? 0) > 1 }, units.count),
        share(
          requests.reduce(0) { $0 + Int($1.positive) },
          requests.reduce(0) { $0 + Int($1.sentiments) }),
      ]
      for (indicator, expected) in expected.enumerated() {
        let found = draws.value(brand: 0, draw: draw, indicator: indicator)
        #expect((found == nil) == (expected == nil), "\(Self.measures[indicator]) \(draw)")
        // Shares of none and of all are drawn otherwise and have a test of their own.
        guard let found, let expected, expected != 0, expected != 100 else { continue }
        let isSame = abs(found - expected) <= 1e-9 * max(1, abs(expected))
        #expect(isSame, "\(Self.measures[indicator]) \(draw): \(found), \(expected)")
      }
    }
  }

  /// All answered: a share of 100 % is not sure. Beta(n + ½, ½) of n = 30 has the mean 30.5/31.
  @Test func aShareOfAllIsDrawnFromABetaDistribution() throws {
    var own = BrandCases()
    own.requests = (0..<30).map {
      RequestCase(
        unit: $0, response: 0, channel: 0, facts: .answered, depth: 0, sentiments: 0, positive: 0)
    }
    let draws = MeasureDraws(
      MeasuredCases(channels: ["twitter"], brands: [own]), study: try study(), seed: 5)
    let shares = (0..<256).compactMap { draws.value(brand: 0, draw: $0, indicator: 1) }
    #expect(shares.count == 256)
    #expect(shares.allSatisfy { $0 > 0 && $0 < 100 })
    let mean: Double = shares.reduce(0, +) / 256
    let expected: Double = 100 * 30.5 / 31
    #expect(abs(mean - expected) < 0.5)
  }

  /// With more units than groups a total varies as if each had a weight of its own: by √n.
  @Test func totalsOfManyUnitsVaryAsTheyWouldAlone() throws {
    var own = BrandCases()
    own.requests = (0..<40_000 as Range<UInt64>).map {
      RequestCase(
        unit: DrawHash().adding($0).value, response: 0, channel: 0, facts: [], depth: 0,
        sentiments: 0, positive: 0)
    }
    let draws = MeasureDraws(
      MeasuredCases(channels: ["twitter"], brands: [own]), study: try study(), seed: 5)
    let counts = (0..<256).compactMap { draws.value(brand: 0, draw: $0, indicator: 0) }
    #expect(counts.count == 256)
    let mean: Double = counts.reduce(0, +) / 256
    let squares: Double = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / 255).squareRoot()
    #expect(abs(mean - 40_000) < 60)
    #expect(abs(deviation - 200) < 40)
  }
}
