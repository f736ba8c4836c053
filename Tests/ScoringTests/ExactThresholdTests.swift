import ImacsTestSupport
import Scoring
import Testing

/// Indices that are 25, 50 or 75 in exact arithmetic, though neither weights
/// nor scores are so in binary, get the state of that threshold; 1e-6 less
/// does not.
@Suite struct ExactThresholdTests {
  private static let states = [0.0, 25, 50, 75].enumerated().map {
    MaturityDraft.Threshold(id: "s\($0)", from: $1)
  }

  /// One exact case: weights and scores with small denominators, the last
  /// score made so that the mean is `target` exactly.
  private struct Case {
    var weights: [Rational] = []
    var scores: [Rational] = []

    init?(target: Int, _ random: inout SeededGenerator) {
      func fraction(_ top: Int) -> Rational {
        let under = random.pick([1, 2, 3, 6, 7, 9, 11])
        return Rational(random.int(1...top * under), under)
      }
      let count = random.int(2...4)
      weights = (0..<count).map { _ in fraction(3) }
      let goal = Rational(target)
      scores = (1..<count).map { _ in
        min(Rational(100), max(Rational(0), goal + fraction(20) - fraction(20)))
      }
      // Σwx = target·Σw, solved for the last x.
      var rest = goal * weights.reduce(Rational(0), +)
      for (weight, score) in zip(weights, scores) { rest = rest - weight * score }
      let last = rest / weights[count - 1]
      guard last >= Rational(0), last <= Rational(100) else { return nil }
      scores.append(last)
    }

    var mean: Rational {
      zip(weights, scores).map { $0 * $1 }.reduce(Rational(0), +)
        / weights.reduce(Rational(0), +)
    }
  }

  /// A model each, with one brand at the threshold and one below it.
  @Test("Indices exactly at a threshold", arguments: [25, 50, 75])
  func leaves(_ target: Int) throws {
    var random = SeededGenerator(UInt64(target))
    var checked = 0
    while checked < 800 {
      guard let found = Case(target: target, &random) else { continue }
      #expect(found.mean == Rational(target))
      let children = found.weights.enumerated().map {
        ChildDraft.plain("x\($0)", weight: $1.double)
      }
      let exact = found.scores.map(\.double)
      // The second brand falls short by 1e-6 of the index.
      let total = found.weights.reduce(Rational(0), +)
      let share = (found.weights[0] / total).double
      let short = 1e-6 / share
      guard exact[0] > short else { continue }
      try expectStates(
        ModelDraft(NodeDraft("root", coverage: 0.5, children), maturity: Self.scheme),
        exact.enumerated().map { [$1, $0 == 0 ? $1 - short : $1] }, target)
      checked += 1
    }
  }

  /// The same through normalisation: raw values whose goalpost score is a
  /// third or a seventh, in a tree of two levels.
  @Test("Indices exactly at a threshold, from raw values", arguments: [25, 50, 75])
  func goalposts(_ target: Int) throws {
    var random = SeededGenerator(UInt64(target) + 1000)
    var checked = 0
    while checked < 400 {
      guard let found = Case(target: target, &random), found.weights.count > 2 else { continue }
      // Raw value x on goalposts worst…best scores (x − worst)/(best − worst)·100.
      let worst = random.int(-5...5)
      let best = worst + random.pick([-13, -7, -3, 3, 7, 13, 900])
      let range = Rational(best - worst, 100)
      let raw = found.scores.map { Rational(worst) + $0 * range }
      let leaves = found.weights.enumerated().map { index, weight in
        ChildDraft.leaf(
          LeafDraft(
            "x\(index)", weight: weight.double,
            .goalposts(worst: Double(worst), best: Double(best))))
      }
      // Weights of a node and its children multiply to the flat ones.
      let inner = (found.weights[0] + found.weights[1]).double
      let root = NodeDraft(
        "root", coverage: 0.5,
        [.node(NodeDraft("a", weight: inner, coverage: 0.5, Array(leaves[..<2])))] + leaves[2...])
      let total = found.weights.reduce(Rational(0), +)
      let short = 1e-6 / (found.weights[0] / total).double
      guard found.scores[0].double > short else { continue }
      try expectStates(
        ModelDraft(root, maturity: Self.scheme),
        raw.enumerated().map {
          [$1.double, $0 == 0 ? $1.double - short * range.double : $1.double]
        }, target)
      checked += 1
    }
  }

  private static let scheme = MaturityDraft(of: "root", rule: .thresholds(states))

  private func expectStates(
    _ draft: ModelDraft, _ columns: [[Double]], _ target: Int
  ) throws {
    let cells = Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { ("x\($0)", $1.map { Cell.observed($0) }) })
    let card = try Trial(draft, cells).engine().card
    let wanted = target / 25
    if card.states != [wanted, wanted - 1] {
      Issue.record(
        "index \(card.index(0) ?? -1), \(card.index(1) ?? -1): states \(card.states)\n\(draft.yaml)"
      )
    }
  }
}
