import Scoring
import Testing

/// Contract §5, worked by hand.
@Suite struct AggregationTests {
  private func root(
    _ kind: NodeDraft.Kind, _ policy: NodeDraft.Policy = .reweight, coverage: Double = 0,
    weights: [Double], _ cells: [Cell]
  ) throws -> EngineResult {
    let children = weights.enumerated().map { ChildDraft.plain("x\($0)", weight: $1) }
    let trial = Trial(
      ModelDraft(NodeDraft("root", kind, policy, coverage: coverage, children)),
      Dictionary(uniqueKeysWithValues: cells.enumerated().map { ("x\($0)", [$1]) }))
    try Agreement.expect(trial)
    return try trial.engine()
  }

  private static let four: [Cell] = [.observed(10), .observed(40), .observed(90), .observed(20)]

  /// Weights 1, 2, 3, 0 over 10, 40, 90, 20.
  @Test(arguments: [
    (NodeDraft.Kind.arithmetic, 60.0),  // (10 + 80 + 270) / 6
    (.geometric, 47.622_031_559_045_98),  // ⁶√(10 · 40² · 90³)
    (.harmonic, 32.727_272_727_272_73),  // 6 / (1/10 + 2/40 + 3/90)
    (.median, 40.0), (.minimum, 10.0),
  ])
  func kinds(_ kind: NodeDraft.Kind, _ wanted: Double) throws {
    let score = try root(kind, weights: [1, 2, 3, 0], Self.four).scores("root")[0]
    #expect(isClose(score ?? -1, wanted, span: 100))
  }

  @Test func medianOfAnEvenCount() throws {
    #expect(try root(.median, weights: [1, 9, 1, 1], Self.four).scores("root") == [30])
  }

  /// 80 with weight 3, a gap with weight 1.
  @Test(arguments: [
    (NodeDraft.Policy.reweight, Double?.some(80)), (.zero, 60), (.exclude, nil),
  ])
  func policies(_ policy: NodeDraft.Policy, _ wanted: Double?) throws {
    let result = try root(.arithmetic, policy, weights: [3, 1], [.observed(80), .missing])
    #expect(result.scores("root") == [wanted])
    #expect(result.card.matrix.coverage(node: 0, unit: 0) == 0.75)
  }

  /// What does not apply takes no part, under any policy.
  @Test(arguments: NodeDraft.Policy.allCases)
  func notApplicable(_ policy: NodeDraft.Policy) throws {
    let result = try root(
      .arithmetic, policy, coverage: 1, weights: [3, 1], [.observed(80), .notApplicable])
    #expect(result.scores("root") == [80])
    #expect(result.card.matrix.coverage(node: 0, unit: 0) == 1)
  }

  /// A child of weight 0 neither counts nor keeps the node from being missing.
  @Test func weightZero() throws {
    #expect(
      try root(.minimum, weights: [1, 0], [.observed(80), .observed(5)]).scores("root") == [80])
    #expect(
      try root(.median, .zero, weights: [1, 0], [.missing, .observed(5)]).mark("root", 0)
        == .missing)
    #expect(
      try root(.median, weights: [1, 0], [.notApplicable, .observed(5)]).mark("root", 0)
        == .notApplicable)
    #expect(
      try root(.arithmetic, .exclude, coverage: 1, weights: [1, 0], [.observed(50), .missing])
        .scores("root") == [50])
  }

  /// `zero` means the scale's low end, which need not be 0.
  @Test func zeroPolicyOnAnotherScale() throws {
    let draft = ModelDraft(
      low: 20, high: 60,
      NodeDraft(
        "root", .arithmetic, .zero, coverage: 0,
        [
          .leaf(LeafDraft("x", .goalposts(worst: 0, best: 1))),
          .leaf(LeafDraft("y", .goalposts(worst: 0, best: 1))),
        ]))
    let trial = Trial(draft, ["x": [.observed(1)], "y": [.missing]])
    try Agreement.expect(trial)
    #expect(try trial.engine().scores("root") == [40])
  }

  /// Geometric and harmonic: a child at 0 makes the node 0, with a warning.
  @Test(arguments: [NodeDraft.Kind.geometric, .harmonic])
  func zeroes(_ kind: NodeDraft.Kind) throws {
    let result = try root(kind, weights: [1, 1], [.observed(0), .observed(90)])
    #expect(result.scores("root") == [0])
    #expect(result.count(.zeroInProduct) == 1)
    let gap = try root(kind, .zero, weights: [1, 1], [.missing, .observed(90)])
    #expect(gap.scores("root") == [0])
    #expect(gap.count(.zeroInProduct) == 1)
    let whole = try root(kind, weights: [1, 0], [.observed(90), .observed(0)])
    #expect(whole.count(.zeroInProduct) == 0)
    #expect(isClose(whole.scores("root")[0] ?? -1, 90, span: 100))
  }

  /// Thirty levels of one child each; the weight of an only child is nothing.
  @Test func deepTree() throws {
    var node = NodeDraft("n30", .harmonic, coverage: 1, [.plain("x", weight: 0.25)])
    for level in stride(from: 29, through: 1, by: -1) {
      let kind = NodeDraft.Kind.allCases[level % 5]
      node = NodeDraft("n\(level)", kind, .exclude, coverage: 1, [.node(node)])
    }
    let trial = Trial(
      ModelDraft(node), ["x": [.observed(64), .missing, .notApplicable]])
    try Agreement.expect(trial)
    let result = try trial.engine()
    #expect(isClose(result.scores("n1")[0] ?? -1, 64, span: 100))
    #expect(result.mark("n1", 1) == .missing)
    #expect(result.mark("n1", 2) == .notApplicable)
  }

  /// Not applicable propagates up as far as everything below is; a missing
  /// node counts 0 to its parent's coverage, not what it had itself.
  @Test func propagation() throws {
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0,
        [
          .node(NodeDraft("a", coverage: 0.6, [.plain("x"), .plain("y")])),
          .node(NodeDraft("b", weight: 3, coverage: 0, [.plain("z")])),
        ]))
    let trial = Trial(
      draft,
      [
        "x": [.observed(50), .notApplicable, .notApplicable, .notApplicable],
        "y": [.missing, .notApplicable, .observed(20), .notApplicable],
        "z": [.observed(90), .observed(30), .notApplicable, .notApplicable],
      ])
    try Agreement.expect(trial)
    let result = try trial.engine()
    let matrix = result.card.matrix
    // Coverage of a is 0.5 < 0.6: missing, so the root has 3/4, not 7/8.
    #expect(result.mark("a", 0) == .missing)
    #expect(matrix.coverage(node: 1, unit: 0) == 0.5)
    #expect(matrix.coverage(node: 0, unit: 0) == 0.75)
    #expect(result.scores("root") == [90, 30, 20, nil])
    #expect(result.mark("a", 1) == .notApplicable)
    #expect(matrix.coverage(node: 0, unit: 1) == 1)
    #expect(result.mark("root", 3) == .notApplicable)
  }

  /// Shares such as 1/3 and 7/10 in binary: at the minimum, not below it.
  @Test func coverageAtTheBoundary() throws {
    for parts in 2...60 {
      for covered in 1...parts {
        let weight = 0.1
        let minimum = Double(covered) / Double(parts)
        let children = (0..<parts).map { ChildDraft.plain("x\($0)", weight: weight) }
        let cells = (0..<parts).map { $0 < covered ? [Cell.observed(50)] : [.missing] }
        let trial = Trial(
          ModelDraft(NodeDraft("root", coverage: minimum, children)),
          Dictionary(uniqueKeysWithValues: cells.enumerated().map { ("x\($0)", $1) }))
        guard parts % 7 == 3 || parts < 8 else { continue }
        let index = try trial.engine().card.index(0)
        #expect(index != nil, "\(covered) of \(parts)")
      }
    }
    for (minimum, isRanked) in [(0.5 + 9e-13, true), (0.5 + 2e-12, false)] {
      let result = try root(
        .arithmetic, coverage: minimum, weights: [1, 1], [.observed(50), .missing])
      #expect((result.card.index(0) != nil) == isRanked)
    }
  }
}
