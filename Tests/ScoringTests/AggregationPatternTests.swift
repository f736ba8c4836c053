import ImacsTestSupport
import Testing

/// Every pattern of {observed, missing, not applicable} over up to four
/// children, under each aggregation and policy.
@Suite struct AggregationPatternTests {
  private static let values: [Double] = [80, 20, 50, 36]
  private static let weights: [[Double]] = [[1, 1, 1, 1], [3, 0, 0.5, 2]]

  /// All columns of `count` cells that spell out every pattern.
  private static func patterns(_ count: Int) -> [[Cell]] {
    var total = 1
    for _ in 0..<count { total *= 3 }
    return (0..<count).map { child in
      var step = 1
      for _ in 0..<child { step *= 3 }
      return (0..<total).map { pattern in
        switch pattern / step % 3 {
        case 0: .observed(values[child])
        case 1: .missing
        default: .notApplicable
        }
      }
    }
  }

  @Test("All patterns of leaves", arguments: NodeDraft.Kind.allCases, NodeDraft.Policy.allCases)
  func leaves(_ kind: NodeDraft.Kind, _ policy: NodeDraft.Policy) throws {
    for count in 1...4 {
      for weights in Self.weights {
        for coverage in [0, 0.25, 1.0 / 3, 0.5, 2.0 / 3, 0.75, 1] {
          let children = (0..<count).map { ChildDraft.plain("x\($0)", weight: weights[$0]) }
          let draft = ModelDraft(NodeDraft("root", kind, policy, coverage: coverage, children))
          let columns = Self.patterns(count)
          let cells = Dictionary(
            uniqueKeysWithValues: columns.enumerated().map { ("x\($0)", $1) })
          try Agreement.expect(Trial(draft, cells))
        }
      }
    }
  }

  /// The same patterns one level down, where a node may itself be missing, not
  /// applicable or thinly covered.
  @Test("All patterns of nodes", arguments: NodeDraft.Kind.allCases, NodeDraft.Policy.allCases)
  func nodes(_ kind: NodeDraft.Kind, _ policy: NodeDraft.Policy) throws {
    for coverage in [0, 0.5, 1] {
      let children = [
        ChildDraft.node(
          NodeDraft("a", weight: 2, coverage: 0.5, [.plain("x0"), .plain("x1", weight: 3)])),
        .node(NodeDraft("b", .median, .exclude, coverage: 0, [.plain("x2")])),
        .plain("x3", weight: 0.5),
      ]
      let draft = ModelDraft(NodeDraft("root", kind, policy, coverage: coverage, children))
      let cells = Dictionary(
        uniqueKeysWithValues: Self.patterns(4).enumerated().map { ("x\($0)", $1) })
      try Agreement.expect(Trial(draft, cells))
    }
  }

  /// A node that holds in one block of units and not in the next: markets that
  /// span several of the engine's blocks, with single gaps in few of them.
  @Test("Gaps in some blocks only", arguments: NodeDraft.Kind.allCases)
  func blocks(_ kind: NodeDraft.Kind) throws {
    let count = 2_100
    let draft = ModelDraft(
      NodeDraft(
        "root", coverage: 0,
        [
          .node(NodeDraft("a", kind, coverage: 0.5, [.plain("x0"), .plain("x1", weight: 3)])),
          .node(NodeDraft("b", kind, .zero, coverage: 0.5, [.plain("x2"), .plain("x3")])),
        ]))
    var random = SeededGenerator(5)
    var cells: [String: [Cell]] = [:]
    for id in ["x0", "x1", "x2", "x3"] {
      cells[id] = (0..<count).map { _ in .observed(random.eighths(1...99)) }
    }
    cells["x1"]?[1030] = .missing
    cells["x2"]?[2099] = .notApplicable
    cells["x3"]?[2099] = .notApplicable
    let trial = Trial(draft, cells)
    let naive = trial.naive
    for threads in [1, 3] {
      let engine = try trial.engine(threads: threads)
      for id in ["a", "b", "root"] {
        for (brand, score) in engine.scores(id).enumerated() {
          guard case .score(let wanted)? = naive.marks[id]?[brand] else {
            #expect(score == nil)
            continue
          }
          #expect(abs(wanted - (score ?? -1)) < 1e-10)
        }
      }
    }
  }
}
