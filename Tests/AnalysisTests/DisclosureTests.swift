import Analysis
import MaturityModels
import Scoring
import Testing

/// What a client's file may show of others: one n per item, one rule.
struct DisclosureTests {
  /// The client has no `a2`; of its three peers two have one, so that a mean
  /// of `a2` would tell on two brands, and that of a sibling would let it be
  /// worked out.
  private static let study = SmallStudy(
    tree: """
      id: root
      name: Root
      children:
        - {id: A, name: A, children: [{indicator: a1}, {indicator: a2}, {indicator: a3, weight: 2}]}
        - {id: B, name: B, children: [{indicator: b1}, {indicator: b2}]}
      """,
    indicators: ["a1", "a2", "a3", "b1", "b2"],
    brands: ["client,s", "p1,s", "p2,s", "p3,s"],
    values: [
      "client,40,,60,25,50.2", "p1,60,100,70,64,50", "p2,20,100,60,36,50", "p3,90,,80,100,50",
    ])

  @Test func `a mean over too few with data is withheld, and a sibling with it`() throws {
    let card = try Self.study.card()
    let means = GroupMeans(card, members: card.market.order)
    let peers = Peers(card, brand: 0, sector: means, market: means, .aggregated)
    #expect(peers.sector.count == 3 && !peers.sector.isWithheld)
    #expect(peers.sector.item(.indicator(1)) == ItemMean(mean: nil, count: 2))
    #expect(peers.sector.item(.indicator(0)) == ItemMean(mean: nil, count: 3))
    expect(peers.sector.mean(indicator: 2), 70)
    expect(peers.sector.mean(node: 1), (75 + 60 + 250.0 / 3) / 3)
    // The study's own pages name everybody.
    let open = Peers(card, brand: 0, sector: means, market: means, .open)
    #expect(open.sector.item(.indicator(1)) == ItemMean(mean: 100, count: 2))
  }

  @Test func `withheld parts of a gap are one part with their siblings`() throws {
    let card = try Self.study.card()
    let group = PeerGroup.sector(of: 0, in: card)
    let comparison = Comparison(card, client: 0, against: group, .aggregated)
    let merged = comparison.contributions.filter { !$0.merged.isEmpty }
    #expect(merged.map(\.merged) == [[.indicator(0), .indicator(1)]])
    #expect(merged.map(\.subject) == [.node(1)])
    expect(
      comparison.contributions.reduce(0) { $0 + $1.points }, try #require(comparison.index.gap))
    let open = Comparison(card, client: 0, against: group)
    expect(
      merged.first?.points, open.contributions[0].points + open.contributions[1].points)
    #expect(comparison.indicators[1].peers == nil && comparison.indicators[1].count == 2)
  }

  /// The figure beside a contribution is the mean of those with data, the
  /// same one that every table shows.
  @Test func `a contribution shows the scores as they are`() throws {
    let card = try Self.study.card()
    let open = Comparison(card, client: 0, against: .sector(of: 0, in: card))
    let part = open.contributions[1]
    #expect(part.isFilled && part.plain.client == nil)
    #expect(part.plain.peers == 100 && part.plain.count == 2)
    #expect(part.peers != 100)
  }

  @Test func `a node with too few is withheld with all below it`() throws {
    let card = try SmallStudy(
      tree: """
        id: root
        name: Root
        missing: {policy: reweight, minimum-coverage: 0}
        children:
          - {id: A, name: A, children: [{indicator: a1}]}
          - {id: B, name: B, children: [{indicator: b1}]}
        """,
      indicators: ["a1", "b1"], brands: ["c,s", "p1,s", "p2,s", "p3,s"],
      values: ["c,40,50", "p1,60,", "p2,20,", "p3,90,10"]
    ).card()
    let comparison = Comparison(
      card, client: 0, against: .sector(of: 0, in: card), .aggregated)
    #expect(comparison.nodes.map(\.peers).dropFirst().allSatisfy { $0 == nil })
    #expect(comparison.indicators.allSatisfy { $0.peers == nil })
    #expect(comparison.contributions.map(\.subject) == [.node(0)])
    expect(comparison.contributions.first?.points, try #require(comparison.index.gap))
  }

  @Test func `fewer than three others give no statistic`() throws {
    let card = try SmallStudy(
      tree: "id: root\nname: Root\nchildren: [{indicator: a}]", indicators: ["a"],
      brands: ["c,s", "p1,s", "p2,s", "q,t"], values: ["c,40", "p1,60", "p2,20", "q,1"]
    ).card()
    let sector = GroupMeans(card, members: card.members(0))
    let market = GroupMeans(card, members: card.market.order)
    let peers = Peers(card, brand: 0, sector: sector, market: market, .aggregated)
    #expect(peers.sector.isWithheld && peers.sector.mean(node: 0) == nil)
    expect(peers.market.mean(node: 0), 27)
    let insights = BrandInsights(card, peers)
    #expect(insights.sectorGap == nil)
    expect(insights.marketGap?.gap, 13)
  }

  /// Two tenths of a point are no strength; a point is one.
  @Test func `a strength is a point of a hundred at least`() throws {
    let card = try Self.study.card()
    let own = [0: 50.2, 1: 51, 2: 49.8, 3: 48.9]
    let found = Standouts(
      card.model, score: { own[$0] }, against: { _ in ItemMean(mean: 50, count: 3) })
    #expect(found.strengths.map(\.indicator) == [1])
    #expect(found.weaknesses.map(\.indicator) == [3])
  }

  @Test func `a lead is that of the figures shown`() throws {
    func lead(_ scores: [Double]) throws -> Lead? {
      let card = try SmallStudy(
        tree: "id: root\nname: Root\nchildren: [{indicator: a}]", indicators: ["a"],
        brands: scores.indices.map { "b\($0),s" },
        values: scores.enumerated().map { "b\($0),\($1)" }
      ).card()
      return StudyInsights(card, means: GroupMeans(card, members: card.market.order)).lead
    }
    #expect(try lead([50]) == nil)
    #expect(try lead([79.17, 78.84])?.next?.gap == 0.4)
    #expect(try lead([50.01, 50])?.next == nil)
    #expect(try lead([50, 50, 10])?.isShared == true)
  }
}
