import ImacsTestSupport
import Interactions
import MaturityModels
import Measurements
import StudyData
import Testing

/// The cases that draws are made of are those that measures are taken over.
struct CasesTests {
  /// What a measure would be over these cases; `nil` of none.
  private func value(_ measure: Measure, _ channel: String?, _ cases: BrandCases, _ names: [String])
    -> Double??
  {
    func isMeant(_ number: UInt16) -> Bool { channel == nil || names[Int(number)] == channel }
    func share(_ part: Int, _ whole: Int) -> Double? {
      whole > 0 ? 100 * Double(part) / Double(whole) : nil
    }
    let requests = cases.requests.filter { isMeant($0.channel) }
    switch measure {
    case .requests: return Double(requests.count)
    case .threadDepth:
      let answered = requests.filter { $0.facts.contains(.answered) }
      return answered.isEmpty
        ? .some(nil) : Double(answered.reduce(0) { $0 + Int($1.depth) }) / Double(answered.count)
    case .proactiveShare:
      let replies = cases.replies.filter { isMeant($0.channel) }
      return share(replies.count { $0.isProactive }, replies.count)
    case .recurrentCustomers:
      let own = cases.messages.filter { isMeant($0.channel) && $0.hasAuthor }
      let days = Dictionary(grouping: own, by: \.unit).mapValues { Set($0.map(\.day)).count }
      return share(days.values.count { $0 > 1 }, days.count)
    case .positiveAfterCare:
      return share(
        requests.reduce(0) { $0 + Int($1.positive) },
        requests.reduce(0) { $0 + Int($1.sentiments) })
    default:
      let counted = requests.map { measure.counts($0.facts, response: $0.response) }
      guard counted.contains(where: { $0 != nil }) else { return nil }
      return share(counted.count { $0 == true }, counted.count { $0 != nil })
    }
  }

  @Test(arguments: 1...40) func measuresAreThoseOfTheCases(_ seed: Int) throws {
    let trial = try InteractionsTrial(RandomInteractions(seed: UInt64(seed)))
    guard let found = trial.withCases(), let cases = found.cases else { return }
    for measured in found.values where measured.note.isEmpty {
      let indicator = trial.study.model.indicators[measured.indicator]
      guard let measure = indicator.measure.flatMap({ Measure(rawValue: $0) }),
        let expected = value(
          measure, indicator.channel, cases.brands[measured.brand], cases.channels)
      else { continue }
      #expect(measured.value == expected, "\(seed) \(measure)")
    }
  }

  /// Neither values nor draws depend on threads, chunks or on being kept.
  @Test(arguments: 1...12) func drawsDoNotDependOnThreads(_ seed: Int) throws {
    let trial = try InteractionsTrial(RandomInteractions(seed: UInt64(seed)))
    guard let one = trial.withCases(), let other = trial.withCases(chunkSize: 700, threads: 3)
    else { return }
    #expect(trial.engine() == EngineObservations(one))
    let draws = [one, other].compactMap { result in
      result.cases.map { MeasureDraws($0, study: trial.study, seed: 9) }
    }
    try #require(draws.count == 2)
    for brand in trial.study.brands.indices {
      for indicator in draws[0].indicators {
        for draw in [0, 7, 255] {
          let values = draws.map { $0.value(brand: brand, draw: draw, indicator: indicator) }
          #expect(values[0]?.bitPattern == values[1]?.bitPattern, "\(seed) \(brand) \(indicator)")
        }
      }
    }
  }
}
