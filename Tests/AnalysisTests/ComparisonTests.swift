import Analysis
import MaturityModels
import Scoring
import Testing

@Suite("A client against its peers")
struct ComparisonTests {
  /// An arithmetic root over a weighted mean and a geometric mean. By hand:
  /// the client has A = 40 (a2 is missing), B = √(25·100) = 50, index 45; the
  /// others have A 70, 40, 90, B 80, 36, 100, indices 75, 38, 95.
  static let study = SmallStudy(
    tree: """
      id: root
      name: Root
      children:
        - {id: A, name: A, children: [{indicator: a1}, {indicator: a2}]}
        - {id: B, name: B, aggregation: geometric, children: [{indicator: b1}, {indicator: b2}]}
      """,
    indicators: ["a1", "a2", "b1", "b2"],
    brands: ["client,s", "p1,s", "p2,s", "p3,s", "other,t", "unranked,s"],
    values: [
      "client,40,,25,100", "p1,60,80,64,100", "p2,20,60,36,36", "p3,90,90,100,100",
      "other,0,0,0,0", "unranked,,,,",
    ])

  @Test("Peers are the other ranked brands of the sector; the leader is the best of them")
  func peers() throws {
    let card = try Self.study.card()
    let sector = PeerGroup.sector(of: 0, in: card)
    #expect(sector.members == [3, 1, 2])
    #expect(PeerGroup.market(without: 0, in: card).members == [3, 1, 2, 4])
    #expect(PeerGroup.leader(for: 0, in: card)?.members == [3])
    // The leader is compared with the second.
    #expect(PeerGroup.leader(for: 3, in: card)?.members == [1])
    // Alone in its sector.
    #expect(PeerGroup.leader(for: 4, in: card) == nil)
    #expect(PeerGroup.brand(5, for: 0, in: card) == nil)
    #expect(PeerGroup.brand(0, for: 0, in: card) == nil)
    #expect(PeerGroup.brand(2, for: 0, in: card)?.members == [2])
  }

  @Test("Contributions equal the hand-worked ones and add up to the gap")
  func contributions() throws {
    let card = try Self.study.card()
    let comparison = Comparison(card, client: 0, against: .sector(of: 0, in: card))
    let third = 1.0 / 3
    expect(comparison.index.client, 45)
    expect(comparison.index.peers, 69 + third)
    expect(comparison.index.gap, -24 - third)
    #expect(
      comparison.contributions.map(\.subject) == [.indicator(0), .indicator(1), .node(2)])
    expect(comparison.contributions[0].points, 0.25 * (40 - 170 * third))
    expect(comparison.contributions[1].points, 0.25 * (40 - 230 * third))
    expect(comparison.contributions[2].points, -11)
    #expect(comparison.contributions.map(\.isFilled) == [false, true, false])
    // The node shown whole has its children's plain gaps beside it.
    let parts = comparison.contributions[2].parts
    #expect(parts.map(\.subject) == [.indicator(2), .indicator(3)])
    expect(parts[0].gap, 25 - 200 * third)
    expect(parts[1].gap, 100 - 236 * third)
    #expect(comparison.fromWorst.map(\.subject) == [.node(2), .indicator(1), .indicator(0)])
    #expect(comparison.largest.map(\.subject) == [.node(2), .indicator(1), .indicator(0)])
    // A plain gap fills nothing.
    #expect(comparison.indicators[1].client == nil)
    #expect(comparison.indicators[1].gap == nil)
    expect(comparison.indicators[1].peers, 230 * third)
    #expect(comparison.indicators[1].count == 3)
  }

  @Test("A brand without an index, and one without peers, has no contributions")
  func nothingToCompare() throws {
    let card = try Self.study.card()
    let unranked = Comparison(card, client: 5, against: .sector(of: 5, in: card))
    #expect(unranked.contributions.isEmpty)
    #expect(unranked.index.client == nil)
    #expect(unranked.index.gap == nil)
    let alone = Comparison(card, client: 4, against: .sector(of: 4, in: card))
    #expect(alone.contributions.isEmpty)
    #expect(alone.index.peers == nil)
    #expect(alone.index.count == 0)
  }

  @Test("A missing child counts as the low end where the model says so")
  func zeroPolicy() throws {
    let card = try SmallStudy(
      tree: """
        id: root
        name: Root
        missing: {policy: zero, minimum-coverage: 0}
        children: [{indicator: a}, {indicator: b}, {indicator: c, weight: 2}]
        """,
      indicators: ["a", "b", "c"], brands: ["x,s", "y,s", "z,s"],
      values: ["x,80,,NA", "y,60,20,40", "z,100,100,100"]
    ).card()
    // x: b counts 0, c does not apply: index 40.
    let comparison = Comparison(card, client: 0, against: .sector(of: 0, in: card))
    expect(comparison.index.client, 40)
    #expect(comparison.contributions.map(\.client) == [80, 0, 40])
    expect(comparison.contributions.reduce(0) { $0 + $1.points }, 40 - 70)
  }

  @Test("A root that is no weighted mean is shown whole")
  func geometricRoot() throws {
    let card = try SmallStudy(
      tree: """
        id: root
        name: Root
        aggregation: geometric
        children: [{indicator: a}, {indicator: b}]
        """,
      indicators: ["a", "b"], brands: ["x,s", "y,s"], values: ["x,25,100", "y,100,100"]
    ).card()
    let comparison = Comparison(card, client: 0, against: .market(without: 0, in: card))
    #expect(comparison.contributions.map(\.subject) == [.node(0)])
    expect(comparison.contributions[0].points, -50)
    #expect(comparison.contributions[0].parts.map(\.gap) == [-75, 0])
  }
}

/// Equal to 1e-12 of 100.
func expect(
  _ value: Double?, _ expected: Double, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  guard let value else {
    Issue.record("no value, expected \(expected)", sourceLocation: sourceLocation)
    return
  }
  #expect(abs(value - expected) <= 1e-10, "\(value) ≠ \(expected)", sourceLocation: sourceLocation)
}
