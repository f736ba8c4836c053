import Scoring
import Testing

/// Contract §4, worked by hand.
@Suite struct NormalisationTests {
  private func scores(
    _ method: LeafDraft.Method, _ values: [Double?], low: Double = 0, high: Double = 100
  ) throws -> [Double?] {
    let trial = Trial.column(LeafDraft("x", method), values, low: low, high: high)
    try Agreement.expect(trial)
    return try trial.engine().scores("x")
  }

  private func expect(
    _ found: [Double?], _ wanted: [Double?],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == wanted.count, sourceLocation: sourceLocation)
    for (found, wanted) in zip(found, wanted) {
      switch (found, wanted) {
      case (nil, nil): break
      case (let a?, let b?):
        #expect(isClose(a, b, span: 100), sourceLocation: sourceLocation)
      default:
        Issue.record("\(found as Any) instead of \(wanted as Any)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func goalposts() throws {
    expect(
      try scores(.goalposts(worst: 20, best: 60), [10, 20, 30, 60, 61, nil]),
      [0, 0, 25, 100, 100, nil])
    expect(
      try scores(.goalposts(worst: 60, best: 20), [70, 60, 50, 20, -5]),
      [0, 0, 25, 100, 100])
    expect(try scores(.goalposts(worst: 0, best: 4), [1, 3], low: 1, high: 5), [2, 4])
    expect(try scores(.goalposts(worst: 0, best: 4), [1, 4], low: -10, high: 10), [-5, 10])
  }

  /// ln 10 is half of ln 100; at or below 0 the nearer end counts.
  @Test func logarithmicGoalposts() throws {
    expect(
      try scores(.logGoalposts(worst: 1, best: 100), [0, -3, 0.5, 1, 10, 100, 1000]),
      [0, 0, 0, 0, 50, 100, 100])
    expect(
      try scores(.logGoalposts(worst: 1440, best: 15), [0, -1, 15, 1440, 9000]),
      [100, 100, 100, 0, 0])
    // √(1440·15) lies half-way on logarithms.
    expect(try scores(.logGoalposts(worst: 1440, best: 15), [Double(21_600).squareRoot()]), [50])
  }

  @Test func levelsAndCurve() throws {
    expect(try scores(.levels([0, 40, 100]), [40, 0, 100, nil]), [40, 0, 100, nil])
    let curve = LeafDraft.Method.curve([(0, 0), (60, 50), (90, 100)])
    expect(try scores(curve, [-1, 0, 30, 60, 75, 90, 91]), [0, 0, 25, 50, 75, 100, 100])
    // A curve may turn round.
    expect(try scores(.curve([(0, 20), (10, 80), (20, 40)]), [5, 10, 15, 30]), [50, 80, 60, 40])
  }

  @Test func minMax() throws {
    expect(try scores(.minMax(), [2, 4, 10, nil]), [0, 25, 100, nil])
    expect(try scores(.minMax(lower: true), [2, 4, 10]), [100, 75, 0])
    expect(try scores(.minMax(), [2, 4, 10], low: 1, high: 9), [1, 3, 9])
  }

  /// 2, 4, 6: mean 4, s = 2 with n − 1.
  @Test func zScore() throws {
    expect(try scores(.zScore(), [2, 4, 6, nil]), [-1, 0, 1, nil])
    expect(try scores(.zScore(mean: 50, sd: 10, lower: true), [2, 4, 6]), [60, 50, 40])
  }

  /// Ranks 1, 2.5, 2.5, 4, 5 of five.
  @Test func ranksWithTies() throws {
    let values: [Double?] = [1, 3, 3, 7, 9, nil]
    expect(try scores(.percentileRank(), values), [0, 37.5, 37.5, 75, 100, nil])
    expect(try scores(.percentileRank(lower: true), values), [100, 62.5, 62.5, 25, 0, nil])
    expect(try scores(.borda(), values), [0, 1.5, 1.5, 3, 4, nil])
    expect(try scores(.borda(lower: true), values), [4, 2.5, 2.5, 1, 0, nil])
    // The best has the highest rank also when it is alone.
    expect(try scores(.borda(), [5, nil]), [0, nil])
  }

  @Test func distanceToBest() throws {
    expect(try scores(.distanceToBest(10), [2, 4, 10, 12]), [0, 25, 100, 100])
    expect(try scores(.distanceToBest(2, lower: true), [10, 8, 2, 1]), [0, 25, 100, 100])
  }

  private static let relative: [LeafDraft.Method] = [
    .minMax(), .minMax(lower: true), .zScore(), .zScore(lower: true), .percentileRank(),
    .percentileRank(lower: true), .distanceToBest(100), .distanceToBest(-100, lower: true),
  ]

  /// A constant or a single value: not applicable to anyone, missing or not.
  @Test("Nothing to go by", arguments: relative.indices, [[5, 5, 5, nil], [5, nil, nil, nil]])
  func constant(_ method: Int, _ values: [Double?]) throws {
    let trial = Trial.column(LeafDraft("x", Self.relative[method]), values)
    try Agreement.expect(trial)
    let result = try trial.engine()
    for brand in values.indices { #expect(result.mark("x", brand) == .notApplicable) }
    #expect(result.count(.constantIndicator) == 1)
    #expect(result.card.market.order.isEmpty)
    #expect(result.card.unrankedReason(0) == .notApplicable)
  }

  @Test("Nobody observed leaves the column missing", arguments: relative.indices)
  func nobody(_ method: Int) throws {
    let result = try Trial.column(LeafDraft("x", Self.relative[method]), [nil, nil]).engine()
    #expect(result.mark("x", 0) == .missing)
    #expect(result.count(.constantIndicator) == 0)
  }

  /// best − min ≤ 0 (higher) or max − best ≤ 0 (lower).
  @Test func denominatorNotPositive() throws {
    for (method, values) in [
      (LeafDraft.Method.distanceToBest(2), [2.0, 4, 6]), (.distanceToBest(1), [2, 4, 6]),
      (.distanceToBest(6, lower: true), [2, 4, 6]), (.distanceToBest(9, lower: true), [2, 4, 6]),
    ] {
      let trial = Trial.column(LeafDraft("x", method), values.map { $0 })
      try Agreement.expect(trial)
      let result = try trial.engine()
      #expect(result.mark("x", 1) == .notApplicable)
      #expect(result.count(.bestNotBeyond) == 1)
    }
  }

  /// The columns of 0.1 and of its own mean are constant although three
  /// tenths do not add up in binary.
  @Test(arguments: [LeafDraft.Imputation.marketMean, .groupMean, .marketMedian])
  func aColumnFilledWithItsOwnMeanIsConstant(_ impute: LeafDraft.Imputation) throws {
    for count in 2...40 {
      let result = try Trial.column(
        LeafDraft("x", .minMax(), impute: impute), [Double?](repeating: 0.1, count: count) + [nil]
      ).engine()
      #expect(result.mark("x", count) == .notApplicable)
      #expect(result.mark("x", 0) == .notApplicable)
    }
  }

  /// A brand that is not ranked still shapes min, max, mean and ranks.
  @Test func unrankedBrandsCount() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0.9,
        [.leaf(LeafDraft("x", .minMax())), .leaf(LeafDraft("y", .percentileRank()))]))
    let trial = Trial(
      draft,
      [
        "x": [.observed(0), .observed(5), .observed(20)],
        "y": [.observed(1), .observed(2), .missing],
      ])
    try Agreement.expect(trial)
    let result = try trial.engine()
    #expect(result.scores("x") == [0, 25, 100])
    #expect(result.card.market.order == [1, 0])
    #expect(result.card.market.ranks == [2, 1, nil])
    #expect(result.count(.brandNotRanked) == 1)
  }

  @Test func beyondTheGoalpostsIsNoted() throws {
    let trial = Trial.column(LeafDraft("x", .goalposts(worst: 10, best: 0)), [-1, 0, 5, 10, 11])
    #expect(try trial.engine().count(.goalpostsExceeded) == 1)
  }
}
