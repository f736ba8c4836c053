import Analysis
import MaturityModels
import Testing

@Suite("How far the next state is")
struct NextStateTests {
  static let tree = """
    id: root
    name: Root
    children: [{indicator: a}, {indicator: b}]
    """

  @Test("Points, and requirements that fail")
  func thresholds() throws {
    let card = try SmallStudy(
      tree: Self.tree, indicators: ["a", "b"],
      maturity: """
        maturity:
          rule: thresholds
          of: root
          states:
            - {id: low, name: Low, from: 0}
            - {id: middle, name: Middle, from: 30, requires: [{indicator: b, at-least: 10}]}
            - {id: high, name: High, from: 70}
        """,
      brands: ["near,s", "blocked,s", "top,s", "unranked,s"],
      values: ["near,50,30", "blocked,90,5", "top,100,100", "unranked,,"]
    ).card()
    let near = try #require(NextState(card, brand: 0))
    #expect(near.position == 2)
    expect(near.points, 30)
    #expect(near.unmet.isEmpty)
    let blocked = try #require(NextState(card, brand: 1))
    #expect(blocked.position == 1)
    #expect(blocked.points == 0)
    #expect(blocked.unmet.map(\.indicator) == [1])
    #expect(NextState(card, brand: 2) == nil)
    #expect(NextState(card, brand: 3) == nil)
  }

  @Test("Criteria that are short")
  func staged() throws {
    let card = try SmallStudy(
      tree: Self.tree, indicators: ["a", "b"],
      maturity: """
        maturity:
          rule: staged
          of: root
          below: Nothing
          states:
            - {id: one, name: One, criteria: [a, b], share: 0.5, met-at: 50}
            - {id: two, name: Two, criteria: [a, b], met-at: 80}
        """,
      brands: ["none,s", "first,s", "all,s"], values: ["none,10,20", "first,90,10", "all,90,90"]
    ).card()
    let none = try #require(NextState(card, brand: 0))
    #expect(none.position == 1)
    #expect(none.criteriaShort == 1)
    #expect(none.unmetCriteria == [0, 1])
    let first = try #require(NextState(card, brand: 1))
    #expect(first.position == 2)
    #expect(first.criteriaShort == 1)
    #expect(first.unmetCriteria == [1])
    #expect(NextState(card, brand: 2) == nil)
  }
}
