import ImacsTestSupport
import Scoring
import Statistics
import Testing

/// Ranks, ties, sectors, leaders (contract §5).
@Suite struct RankingTests {
  private func market(
    _ scores: [Double?], sectors: [Int]? = nil, ids: [String]? = nil, sizes: [Double?]? = nil
  ) throws -> EngineResult {
    let trial = Trial(
      ModelDraft(NodeDraft("root", coverage: 0.5, [.plain("x")])),
      ["x": scores.map { $0.map { .observed($0) } ?? .missing }], sectors: sectors, ids: ids,
      sizes: sizes)
    try Agreement.expect(trial)
    return try trial.engine()
  }

  @Test func competition() throws {
    let result = try market([50, 70, 50, nil, 90, 10], ids: ["e", "d", "c", "b", "a", "f"])
    #expect(result.card.market.ranks == [3, 2, 3, nil, 1, 5])
    // Ties by id; the unranked last in the listing.
    #expect(result.card.market.order == [4, 1, 2, 0, 5])
    #expect(result.card.listing == [4, 1, 2, 0, 5, 3])
  }

  /// tol = 1e-7 on 0…100: nearer than that is a tie, further is not. Three
  /// scores 0.6e-7 apart tie with their neighbours only.
  @Test func tolerance() throws {
    let result = try market(
      [50, 50 + 0.9e-7, 50 + 3e-7, 20, 20 + 0.6e-7, 20 + 1.2e-7],
      ids: ["a", "b", "c", "d", "e", "f"])
    #expect(result.card.market.ranks == [2, 2, 1, 5, 4, 4])
    #expect(result.card.market.order == [2, 0, 1, 4, 5, 3])
  }

  /// Sums that differ in the last bit are ties.
  @Test func equalSumsInAnotherOrder() throws {
    let draft = ModelDraft(
      NodeDraft("root", coverage: 0.5, [.plain("x"), .plain("y"), .plain("z")]))
    let trial = Trial(
      draft,
      [
        "x": [.observed(0.1), .observed(0.3)], "y": [.observed(0.2), .observed(0.2)],
        "z": [.observed(0.3), .observed(0.1)],
      ])
    try Agreement.expect(trial)
    #expect(try trial.engine().card.market.ranks == [1, 1])
  }

  @Test func sectorsAndMarket() throws {
    let result = try market(
      [80, 40, 60, 30, nil, 30, 90], sectors: [0, 0, 0, 1, 1, 1, 3],
      sizes: [1, 2, nil, 0, 5, 0, 10])
    let card = result.card
    #expect(card.sectorRanks == [1, 3, 2, 1, nil, 1, 1])
    let first = card.sectors[0]
    #expect(first.mean == 60 && first.median == 60 && first.minimum == 40 && first.maximum == 80)
    #expect(first.count == 3 && first.leader == 0 && first.rank == 2)
    // (80·1 + 40·2) / 3: brands without a size are left out.
    #expect(isClose(first.weightedMean ?? 0, 160.0 / 3, span: 100))
    let second = card.sectors[1]
    #expect(second.count == 2 && second.mean == 30 && second.leader == 3 && second.rank == 3)
    #expect(second.weightedMean == nil)
    // Nobody: no statistics, no rank, no leader; last.
    #expect(card.sectors[2].count == 0 && card.sectors[2].mean == nil)
    #expect(card.sectors[2].rank == nil && card.sectors[2].leader == nil)
    #expect(card.sectors[3].rank == 1)
    #expect(card.sectorOrder == [3, 0, 1, 2])
    let market = card.marketResult
    #expect(market.count == 6 && market.mean == 55 && market.median == 50)
    #expect(market.leader == 6 && market.rank == nil)
    #expect(isClose(market.weightedMean ?? 0, (80 + 80 + 900) / 13, span: 100))
  }

  /// Only ranked brands count, also in the statistics of a sub-index.
  @Test func subIndices() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", .arithmetic, .exclude, coverage: 0,
        [
          .node(NodeDraft("a", coverage: 0, [.plain("x")])),
          .node(NodeDraft("b", weight: 0, coverage: 0, [.plain("y")])),
          .node(NodeDraft("c", coverage: 0, [.plain("z")])),
        ]))
    let trial = Trial(
      draft,
      [
        "x": [.observed(99), .observed(50), .observed(50), .observed(60)],
        "y": [.observed(1), .missing, .observed(50), .observed(50)],
        "z": [.missing, .observed(10), .observed(20), .observed(30)],
      ])
    try Agreement.expect(trial)
    let card = try trial.engine().card
    #expect(card.market.ranks == [nil, 3, 2, 1])
    // The unranked first brand has the best `a` and does not count.
    #expect(card.topRankings[0].ranks == [nil, 2, 2, 1])
    #expect(card.topRankings[1].ranks == [nil, nil, 1, 1])
    let statistics = card.statistics(node: 2, of: card.market.order)
    #expect(statistics.count == 2 && statistics.mean == 50)
    #expect(card.statistics(indicator: 0, of: card.market.order).mean.map { $0.rounded() } == 53)
    #expect(card.statistics(indicator: 0, of: []).mean == nil)
  }

  @Test func nobody() throws {
    let result = try market([nil, nil])
    #expect(result.card.market.order.isEmpty)
    #expect(result.card.marketResult.mean == nil)
    #expect(result.card.marketResult.leader == nil)
    // Without any value there is one thing to say.
    #expect(result.count(.studyWithoutValues) == 1)
    #expect(result.count(.brandNotRanked) == 0)
    #expect(result.count(.indicatorWithoutValues) == 0)
  }

  /// Orders and ranks of many values by counting, over every shape the bucket
  /// sort meets: ties, clusters, one far value, signs.
  @Test("Orders of many values", arguments: 0..<40)
  func orders(_ seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let count = random.int(0...400)
    let values = (0..<count).map { _ -> Double in
      switch seed % 5 {
      case 0: Double(random.int(0...9))
      case 1: random.eighths(-1000...1000)
      case 2: random.chance(0.02) ? 1e15 : random.eighths(0...3)
      case 3: 42
      default: 1 / (Double(random.int(-500...500)) + 0.5)
      }
    }
    let indices = values.indices.map(UInt32.init)
    let up = indices.sorted { (values[Int($0)], $0) < (values[Int($1)], $1) }
    let down = indices.sorted { (-values[Int($0)], $0) < (-values[Int($1)], $1) }
    #expect(SortedOrder.ascending(values) == up)
    #expect(SortedOrder.descending(values) == down)
    let tolerance = seed % 2 == 0 ? 0 : 0.2
    let ranks = values.map { own in 1 + values.count { $0 > own + tolerance } }
    #expect(Ranks.competition(values, order: down, tolerance: tolerance) == ranks)
    let sorted = values.sorted()
    #expect(Ranks.average(values) == values.map { averageRank($0, sorted, false) })
  }
}
