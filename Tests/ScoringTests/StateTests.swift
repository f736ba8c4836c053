import Findings
import MaturityModels
import Scoring
import Testing
import Wording

/// Maturity states (contract §5).
@Suite struct StateTests {
  private typealias Threshold = MaturityDraft.Threshold

  private func positions(
    _ states: [MaturityDraft.Threshold], _ cells: [String: [Cell]]
  ) throws -> [Int?] {
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0, [.plain("x"), .plain("y", weight: 0), .plain("z", weight: 0)]),
      maturity: MaturityDraft(of: "root", rule: .thresholds(states)))
    let trial = Trial(draft, cells)
    try Agreement.expect(trial)
    return try trial.engine().card.states
  }

  private static let four = [
    Threshold(id: "none", from: 0), Threshold(id: "basic", from: 30),
    Threshold(id: "solid", from: 50), Threshold(id: "best", from: 75),
  ]

  @Test func thresholds() throws {
    let scores = [0, 29.99, 30, 30 - 0.9e-7, 30 - 1.1e-7, 49, 50, 74, 75, 100]
    #expect(
      try positions(Self.four, ["x": scores.map { .observed($0) } + [.missing]])
        == [0, 0, 1, 1, 0, 1, 2, 2, 3, 3, nil])
  }

  /// A first state may start below the scale.
  @Test func firstState() throws {
    let states = [Threshold(id: "a", from: -20), Threshold(id: "b", from: 10)]
    #expect(try positions(states, ["x": [.observed(0), .observed(10)]]) == [0, 1])
  }

  /// Missing fails, not applicable passes, at the bound (− tol) passes.
  @Test func requirement() throws {
    var states = Self.four
    states[3].requires = [("y", 40)]
    let cells: [Cell] = [
      .observed(40), .observed(40 - 0.9e-7), .observed(40 - 1.1e-7), .missing, .notApplicable,
    ]
    #expect(
      try positions(states, ["x": cells.map { _ in .observed(80) }, "y": cells])
        == [3, 3, 2, 2, 3])
  }

  /// Failing drops by one, and the state below is tested in its turn.
  @Test func chains() throws {
    var states = Self.four
    states[3].requires = [("y", 40)]
    states[2].requires = [("y", 20), ("z", 10)]
    states[1].requires = [("z", 5)]
    let cells: [String: [Cell]] = [
      "x": [Cell](repeating: .observed(90), count: 7),
      "y": [40, 20, 20, 10, 40, 0, 50].map { .observed($0) },
      "z": [0, 10, 9, 90, 0, 0, 4].map { .observed($0) },
    ]
    // The best state asks nothing of z, so it holds whatever the lower ones say.
    #expect(try positions(states, cells) == [3, 2, 1, 1, 3, 0, 3])
  }

  /// The scale decides what `requires` means: a score, not a raw value.
  @Test func requirementIsOnTheScore() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0,
        [.plain("x"), .leaf(LeafDraft("t", weight: 0, .goalposts(worst: 1000, best: 0)))]),
      maturity: MaturityDraft(
        of: "root",
        rule: .thresholds([
          Threshold(id: "a", from: 0), Threshold(id: "b", from: 50, requires: [("t", 60)]),
        ])))
    let trial = Trial(
      draft, ["x": [.observed(70), .observed(70)], "t": [.observed(400), .observed(401)]])
    try Agreement.expect(trial)
    #expect(try trial.engine().card.states == [1, 0])
  }

  /// `of` another node: its score decides; a ranked brand without one has no
  /// state.
  @Test func ofAnotherNode() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0,
        [
          .plain("x"), .node(NodeDraft("a", coverage: 0, [.plain("y")])),
        ]),
      maturity: MaturityDraft(of: "a", rule: .thresholds(Self.four)))
    let trial = Trial(
      draft,
      [
        "x": [.observed(100), .observed(0), .observed(90), .observed(90)],
        "y": [.observed(10), .observed(80), .missing, .notApplicable],
      ])
    try Agreement.expect(trial)
    let card = try trial.engine().card
    #expect(card.states == [0, 3, nil, nil])
    #expect(card.sectors[0].stateCounts == [1, 0, 0, 1])
    #expect(card.sectors[0].share(ofState: 3) == 0.25)
    // The mean of a is 45.
    #expect(card.sectors[0].stateOfMean == 1)
  }

  // MARK: Staged

  private func staged(
    _ stages: [MaturityDraft.Stage], metAt: Double? = nil, _ cells: [String: [Cell]]
  ) throws -> EngineResult {
    let ids = cells.keys.sorted()
    let draft = ModelDraft(
      NodeDraft("root", coverage: 0, ids.map { .plain($0) }),
      maturity: MaturityDraft(of: "root", rule: .staged(stages, metAt: metAt)))
    let trial = Trial(draft, cells)
    try Agreement.expect(trial)
    return try trial.engine()
  }

  private static func row(_ values: [Double?]) -> [Cell] {
    values.map { $0.map { .observed($0) } ?? .missing }
  }

  /// A state holds only on top of all lower ones; met means the scale's top.
  @Test func stagesBuildOnOneAnother() throws {
    let stages = [
      MaturityDraft.Stage(id: "one", criteria: ["p", "q"]),
      MaturityDraft.Stage(id: "two", criteria: ["r"]),
    ]
    let result = try staged(
      stages,
      [
        "p": Self.row([100, 100, 100, 99, 0]), "q": Self.row([100, 100, nil, 100, 100]),
        "r": Self.row([100, 50, 100, 100, 100]),
      ])
    #expect(result.card.states == [2, 1, 0, 0, 0])
    #expect(result.card.model.maturity?.states[0].name.en == "Below")
    #expect(result.card.sectors[0].stateOfMean == nil)
  }

  /// Two of three suffice at share 2/3; what does not apply leaves the count,
  /// what is missing does not; each state may have its own met-at.
  @Test func shareAndMetAt() throws {
    let stages = [
      MaturityDraft.Stage(id: "one", criteria: ["p", "q", "r"], share: 2.0 / 3, metAt: 50),
      MaturityDraft.Stage(id: "two", criteria: ["p", "q", "r"], share: 1, metAt: 80),
    ]
    let result = try staged(
      stages,
      [
        "p": [.observed(50), .observed(50), .observed(80), .observed(90), .notApplicable],
        "q": [.observed(60), .missing, .notApplicable, .notApplicable, .notApplicable],
        "r": [.observed(0), .observed(49), .observed(80), .observed(79), .observed(50 - 0.9e-7)],
      ])
    #expect(result.card.states == [1, 0, 2, 1, 1])
  }

  /// Staged brands rank by state, then by index; sub-indices by score.
  @Test func stagedRanking() throws {
    let stages = [MaturityDraft.Stage(id: "one", criteria: ["p"], metAt: 50)]
    let result = try staged(
      stages, ["p": Self.row([49, 50, 60, 40, 50]), "q": Self.row([100, 0, 10, 90, 0])])
    // Indices 74.5, 25, 35, 65, 25; states 0, 1, 1, 0, 1.
    #expect(result.card.states == [0, 1, 1, 0, 1])
    #expect(result.card.market.ranks == [4, 2, 1, 5, 2])
    #expect(result.card.sectorRanks == [4, 2, 1, 5, 2])
    #expect(result.card.market.order == [2, 1, 4, 0, 3])
    #expect(result.card.sectors[0].leader == 2)
    #expect(result.card.sectors[0].maximum == 74.5)
  }
}
