import Analysis
import MaturityModels
import Scoring
import Testing

@Suite("Contributions of random trees add up")
struct ContributionSumTests {
  @Test("to the gap of the index, whatever is missing", arguments: 0..<60)
  func sums(seed: Int) throws {
    var random = SmallRandom(state: UInt64(seed) &* 7919 &+ 1)
    var indicators: [String] = []
    var nodes = 0
    func tree(_ depth: Int, _ random: inout SmallRandom) -> [String] {
      nodes += 1
      let policy = ["reweight", "zero", "exclude"][random.below(depth == 0 ? 2 : 3)]
      let coverage = [0, 0.3, 0.6][random.below(3)]
      var lines = [
        "id: n\(nodes)", "name: n\(nodes)", "weight: \(random.below(3) + 1)",
        "aggregation: \(depth > 0 && random.below(5) == 0 ? "minimum" : "arithmetic")",
        "missing: {policy: \(policy), minimum-coverage: \(depth == 0 ? 0 : coverage)}",
        "children:",
      ]
      for _ in 0..<(2 + random.below(2)) {
        if depth < 2, random.below(2) == 0 {
          let inner = tree(depth + 1, &random)
          lines += inner.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
        } else {
          indicators.append("i\(indicators.count + 1)")
          lines.append("  - {indicator: i\(indicators.count), weight: \(1 + random.below(3))}")
        }
      }
      return lines
    }
    let text = tree(0, &random).filter { !$0.isEmpty }
    var top = text
    top.removeAll { $0.hasPrefix("weight:") }
    let brands = (0..<12).map { "b\($0),s\($0 % 2)" }
    let values = (0..<12).map { brand in
      (["b\(brand)"]
        + indicators.map { _ in
          switch random.below(6) {
          case 0: ""
          case 1: random.below(3) == 0 ? "NA" : "n/d"
          default: "\(random.below(101))"
          }
        }).joined(separator: ",")
    }
    let card = try SmallStudy(
      tree: top.joined(separator: "\n"), indicators: indicators, brands: brands, values: values
    ).card()
    let ranked = card.market.order
    try #require(ranked.count >= 2)
    for client in ranked {
      for group in [PeerGroup.sector(of: client, in: card), .market(without: client, in: card)]
      where !group.members.isEmpty {
        let comparison = Comparison(card, client: client, against: group)
        let total = comparison.contributions.reduce(0) { $0 + $1.points }
        expect(total, try #require(comparison.index.gap))
      }
    }
  }
}

/// A small generator of known state (SplitMix64).
struct SmallRandom {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(count))
  }
}
