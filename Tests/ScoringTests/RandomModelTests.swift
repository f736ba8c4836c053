import Testing

/// The engine against the naive scorer on models of every kind.
@Suite struct RandomModelTests {
  @Test("Random models, small markets", arguments: 0..<40)
  func small(_ block: Int) throws {
    for seed in 0..<25 {
      var drafts = RandomDrafts(seed: UInt64(block * 1000 + seed))
      try Agreement.expect(drafts.trial(brands: 14))
    }
  }

  @Test("Random models, markets large enough for every sorting path", arguments: 0..<20)
  func large(_ seed: Int) throws {
    var drafts = RandomDrafts(seed: UInt64(900_000 + seed))
    try Agreement.expect(drafts.trial(brands: 220), threads: 2)
  }

  /// All bounded methods under each aggregation × policy × coverage, with
  /// weights that include 0.
  @Test("Every method under every node rule", arguments: 0..<3)
  func grid(_ seed: Int) throws {
    var drafts = RandomDrafts(seed: UInt64(seed + 31))
    var nodes: [ChildDraft] = []
    for kind in NodeDraft.Kind.allCases {
      for policy in NodeDraft.Policy.allCases {
        for coverage in [0, 1.0 / 3, 0.5, 1] {
          let methods: [LeafDraft.Method] = [
            .goalposts(worst: 0, best: 800), .goalposts(worst: 900, best: 50),
            .logGoalposts(worst: 2, best: 700), .levels([1, 26, 51, 101]),
            .curve([(0, 1), (400, 81), (800, 101)]), .minMax(), .minMax(lower: true),
            .percentileRank(), .percentileRank(lower: true), .distanceToBest(700),
            .distanceToBest(100, lower: true),
          ]
          let weights: [Double] = [1, 0, 2.5, 1.0 / 3, 0, 1, 7, 0.125, 1, 0, 4].shuffled(
            using: &drafts.random)
          let leaves = methods.indices.map { index in
            ChildDraft.leaf(
              LeafDraft("x\(nodes.count)-\(index)", weight: weights[index], methods[index]))
          }
          nodes.append(
            .node(NodeDraft("n\(nodes.count)", kind, policy, coverage: coverage, leaves)))
        }
      }
    }
    try check(ModelDraft(low: 1, high: 101, NodeDraft("root", coverage: 0, nodes)), &drafts)
  }

  /// The unbounded methods under the node rules open to them.
  @Test("z-score and borda under every node rule", arguments: [true, false])
  func unbounded(_ isBorda: Bool) throws {
    var drafts = RandomDrafts(seed: 77)
    var nodes: [ChildDraft] = []
    for kind in [NodeDraft.Kind.arithmetic, .median, .minimum] {
      for policy in [NodeDraft.Policy.reweight, .exclude] {
        for coverage in [0, 1.0 / 3, 0.5, 1] {
          let leaves = [1, 0, 2.5, 1.0 / 3].enumerated().map { index, weight in
            let lower = index % 2 == 1
            return ChildDraft.leaf(
              LeafDraft(
                "x\(nodes.count)-\(index)", weight: weight,
                isBorda ? .borda(lower: lower) : .zScore(mean: 100, sd: 15, lower: lower)))
          }
          nodes.append(
            .node(NodeDraft("n\(nodes.count)", kind, policy, coverage: coverage, leaves)))
        }
      }
    }
    try check(ModelDraft(NodeDraft("root", coverage: 0, nodes)), &drafts)
  }

  private func check(_ draft: ModelDraft, _ drafts: inout RandomDrafts) throws {
    var cells: [String: [Cell]] = [:]
    for leaf in draft.leaves { cells[leaf.id] = drafts.column(leaf, 40) }
    try Agreement.expect(Trial(draft, cells, sectors: (0..<40).map { $0 % 6 }))
  }
}
