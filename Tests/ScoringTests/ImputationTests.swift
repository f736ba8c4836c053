import Scoring
import StudyData
import Testing
import ImacsTestSupport

/// Contract §4: impute → treat → normalise.
@Suite struct ImputationTests {
  /// Group 0: 10, 20, missing; group 1: 60, missing; group 2: missing, not
  /// applicable.
  private static let cells: [Cell] = [
    .observed(10), .observed(20), .missing, .observed(60), .missing, .missing, .notApplicable,
  ]
  private static let sectors = [0, 0, 0, 1, 1, 2, 2]

  private func trial(
    _ impute: LeafDraft.Imputation, _ method: LeafDraft.Method = .goalposts(worst: 0, best: 100)
  ) -> Trial {
    Trial(
      ModelDraft(
        NodeDraft("root", coverage: 0, [.leaf(LeafDraft("x", method, impute: impute))])),
      ["x": Self.cells], sectors: Self.sectors)
  }

  @Test(arguments: [
    (LeafDraft.Imputation.none, [Double?(10), 20, nil, 60, nil, nil, nil]),
    (.groupMean, [10, 20, 15, 60, 60, nil, nil]),
    (.groupMedian, [10, 20, 15, 60, 60, nil, nil]),
    (.marketMean, [10, 20, 30, 60, 30, 30, nil]),
    (.marketMedian, [10, 20, 20, 60, 20, 20, nil]),
    (.zero, [10, 20, 0, 60, 0, 0, nil]),
  ])
  func fills(_ impute: LeafDraft.Imputation, _ wanted: [Double?]) throws {
    let trial = trial(impute)
    try Agreement.expect(trial)
    let result = try trial.engine()
    #expect(result.scores("x") == wanted)
    #expect(result.mark("x", 6) == .notApplicable)
    let filled = wanted.indices.filter { Self.cells[$0] == .missing && wanted[$0] != nil }
    let cells = result.card.matrix.cells
    for brand in wanted.indices {
      let isFilled = filled.contains(brand)
      #expect((cells.status(brand, 0) == .imputed) == isFilled)
    }
    #expect(result.count(.cellsImputed) == (filled.isEmpty ? 0 : 1))
  }

  /// The mean of levels is taken on their points, and the market's mean is of
  /// observed values only, not of values already filled in.
  @Test func levels() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0,
        [.leaf(LeafDraft("x", .levels([0, 40, 100]), impute: .marketMean))]))
    let trial = Trial(
      draft,
      ["x": [.observed(0), .observed(40), .observed(100), .observed(100), .missing, .missing]])
    try Agreement.expect(trial)
    #expect(try trial.engine().scores("x") == [0, 40, 100, 100, 60, 60])
  }

  /// Raw 0, not the worst score: with lower goalposts it is the best.
  @Test func zeroIsRaw() throws {
    let trial = trial(.zero, .goalposts(worst: 100, best: 0))
    #expect(try trial.engine().scores("x") == [90, 80, 100, 40, 100, 100, nil])
  }

  /// min-max over 10, 20, 60 and an imputed 0: the imputed value is the minimum.
  @Test func statisticsUseImputedValues() throws {
    let trial = trial(.zero, .minMax())
    try Agreement.expect(trial)
    let scores = try trial.engine().scores("x")
    #expect(scores[2] == 0)
    #expect(scores[3] == 100)
    #expect(abs((scores[0] ?? -1) - 100.0 / 6) < 1e-12)
  }

  /// An imputed value is not an observed one.
  @Test func coverageOfImputedCellsIsZero() throws {
    for (minimum, isRanked) in [(0.5, true), (0.51, false)] {
      let draft = ModelDraft(
        NodeDraft(
          "root", coverage: minimum,
          [.leaf(LeafDraft("x", impute: .marketMean)), .leaf(LeafDraft("y"))]))
      let trial = Trial(
        draft, ["x": [.observed(40), .missing], "y": [.observed(20), .observed(60)]])
      try Agreement.expect(trial)
      let result = try trial.engine()
      #expect(result.card.matrix.coverage(node: 0, unit: 1) == 0.5)
      #expect(result.card.index(1) == (isRanked ? 50 : nil))
      if !isRanked {
        #expect(
          result.card.unrankedReason(1) == .coverage(node: 0, share: 0.5, minimum: 0.51))
      }
    }
  }

  /// Even a node whose leaves are all imputed has a score when no coverage is
  /// asked for; `exclude` sees nothing missing.
  @Test func allImputed() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", .arithmetic, .exclude, coverage: 0, [.leaf(LeafDraft("x", impute: .marketMedian))]))
    let trial = Trial(draft, ["x": [.observed(40), .missing]])
    try Agreement.expect(trial)
    #expect(try trial.engine().scores("root") == [40, 40])
  }

  @Test("Random columns under every imputation", arguments: LeafDraft.Imputation.allCases)
  func random(_ impute: LeafDraft.Imputation) throws {
    let methods: [LeafDraft.Method] = [
      .goalposts(worst: 0, best: 700), .levels([0, 10, 50, 100]), .minMax(),
      .percentileRank(lower: true),
      .distanceToBest(900), .curve([(0, 0), (500, 100)]), .logGoalposts(worst: 1, best: 900),
    ]
    for seed in 0..<40 {
      var drafts = RandomDrafts(seed: UInt64(seed) + 5000)
      let method = methods[seed % methods.count]
      let leaf = LeafDraft("x", method, impute: impute)
      let trial = Trial(
        ModelDraft(NodeDraft("root", coverage: 0, [.leaf(leaf)])),
        ["x": drafts.column(leaf, 30)], sectors: (0..<30).map { _ in drafts.random.int(0...8) })
      try Agreement.expect(trial)
    }
  }
}
