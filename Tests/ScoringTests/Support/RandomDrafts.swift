import ImacsTestSupport

/// Models and observations made from a seed; every model is a legal one.
struct RandomDrafts {
  var random: SeededGenerator
  private var nodeCount = 0
  private var leafCount = 0

  init(seed: UInt64) { random = SeededGenerator(seed) }

  /// A trial of up to `brands` brands in up to five sectors.
  mutating func trial(brands: Int) -> Trial {
    let draft = draft()
    let count = random.int(1...brands)
    let sectors = (0..<count).map { _ in random.int(0...4) }
    var cells: [String: [Cell]] = [:]
    for leaf in draft.leaves { cells[leaf.id] = column(leaf, count) }
    return Trial(
      draft, cells, sectors: sectors,
      ids: (0..<count).map { "b\(900 - $0)" }.shuffled(using: &random),
      sizes: (0..<count).map { _ in random.chance(0.7) ? Double(random.int(0...50)) : nil })
  }

  // MARK: Models

  private enum Family { case bounded, zScore, borda }

  mutating func draft() -> ModelDraft {
    let family = random.chance(0.8) ? Family.bounded : random.pick([.zScore, .borda])
    let scales: [(Double, Double)] = [(0, 100), (1, 101), (0, 10), (0.5, 1), (-50, 50)]
    let (low, high) = random.pick(scales)
    (nodeCount, leafCount) = (0, 0)
    let root = node(family, low: low, high: high, depth: 0)
    var draft = ModelDraft(low: low, high: high, root)
    if random.chance(0.8) { draft.maturity = maturity(draft, family) }
    return draft
  }

  private mutating func node(
    _ family: Family, low: Double, high: Double, depth: Int
  ) -> NodeDraft {
    nodeCount += 1
    let id = "n\(nodeCount)"
    var kinds: [NodeDraft.Kind] = [.arithmetic, .median, .minimum]
    if family == .bounded, low >= 0 { kinds += [.geometric, .harmonic] }
    let kind = random.pick(kinds)
    let isProduct = kind == .geometric || kind == .harmonic
    var children: [ChildDraft] = []
    for _ in 0..<random.int(1...4) {
      if depth < 3, !(isProduct && low == 0), random.chance(0.45) {
        var inner = node(family, low: low, high: high, depth: depth + 1)
        inner.weight = weight()
        children.append(.node(inner))
      } else {
        children.append(
          .leaf(leaf(family, low: low, high: high, noCertainLow: isProduct && low == 0)))
      }
    }
    if children.allSatisfy({ $0.weight == 0 }) {
      switch children[0] {
      case .leaf(var leaf):
        leaf.weight = 1
        children[0] = .leaf(leaf)
      case .node(var inner):
        inner.weight = 1
        children[0] = .node(inner)
      }
    }
    let policies = family == .bounded ? NodeDraft.Policy.allCases : [.reweight, .exclude]
    return NodeDraft(
      id, kind, random.pick(policies), coverage: random.pick([0, 0, 0.25, 1.0 / 3, 0.5, 0.6, 1]),
      children)
  }

  private mutating func weight() -> Double {
    random.pick([0, 0.1, 1.0 / 3, 0.5, 1, 1, 1, 2, 3, 7])
  }

  private mutating func leaf(
    _ family: Family, low: Double, high: Double, noCertainLow: Bool
  ) -> LeafDraft {
    leafCount += 1
    let span = high - low
    let lower = random.chance(0.5)
    var methods: [LeafDraft.Method]
    switch family {
    case .zScore:
      methods = [.zScore(mean: 50, sd: 10, lower: false), .zScore(mean: 50, sd: 10, lower: true)]
    case .borda: methods = [.borda(lower: lower)]
    case .bounded:
      methods = [
        .goalposts(worst: 10, best: 900), .goalposts(worst: 800, best: 100),
        .logGoalposts(worst: 1, best: 500), .logGoalposts(worst: 700, best: 2),
        .levels([low, low + span / 4, low + span / 3, high]),
        .curve([(100, low), (300, high), (500, low + span / 2)]),
      ]
      if !noCertainLow {
        methods += [
          .minMax(lower: lower), .percentileRank(lower: lower),
          .distanceToBest(lower ? 5 : 600, lower: lower), .distanceToBest(300, lower: lower),
        ]
      }
    }
    let method = random.pick(methods)
    // Only methods that compare brands allow it.
    let winsorise =
      switch method {
      case .goalposts, .logGoalposts, .levels, .curve: false
      default: random.chance(0.4)
      }
    return LeafDraft(
      "x\(leafCount)", weight: weight(), method,
      impute: random.chance(0.4) ? random.pick(LeafDraft.Imputation.allCases) : .none,
      winsorise: winsorise)
  }

  private mutating func maturity(_ draft: ModelDraft, _ family: Family) -> MaturityDraft {
    let ids = draft.leaves.map(\.id)
    let (low, span) = (draft.low, draft.high - draft.low)
    if family != .bounded || random.chance(0.4) {
      let stages = (1...3).map { position in
        MaturityDraft.Stage(
          id: "stage\(position)", criteria: ids.filter { _ in random.chance(0.4) } + [ids[0]],
          share: random.chance(0.6) ? random.pick([0.25, 0.5, 2.0 / 3, 1]) : nil,
          metAt: random.chance(0.6) ? low + span * random.pick([0.1, 0.25, 0.5]) : nil)
      }
      return MaturityDraft(
        of: draft.root.id,
        rule: .staged(stages, metAt: random.chance(0.5) ? low + span * 0.3 : nil))
    }
    let from = [0, 0.25, 0.5, 0.75].map { low + span * $0 }
    let states = from.enumerated().map { position, from in
      MaturityDraft.Threshold(
        id: "state\(position)", from: from,
        requires: position > 0 && random.chance(0.5)
          ? [(random.pick(ids), low + span * random.pick([0.1, 0.25, 0.5]))] : [])
    }
    return MaturityDraft(of: random.pick(draft.nodes.map(\.id)), rule: .thresholds(states))
  }

  // MARK: Values

  /// A column with ties, outliers, gaps and cells that do not apply.
  mutating func column(_ leaf: LeafDraft, _ count: Int) -> [Cell] {
    let missing = random.pick([0, 0.1, 0.3, 0.9])
    let absent = random.pick([0, 0, 0.1, 0.4])
    let style = random.int(0...4)
    return (0..<count).map { _ in
      if random.chance(missing) { return .missing }
      if random.chance(absent) { return .notApplicable }
      if case .levels(let points) = leaf.method { return .observed(random.pick(points)) }
      switch style {
      case 0: return .observed(7)
      case 1: return .observed(Double(random.int(0...5)) * 125)
      case 2:
        return .observed(
          random.chance(0.05) ? random.eighths(5000...90_000) : random.eighths(90...110))
      case 3:
        return .observed(
          random.chance(0.05) ? random.eighths(-900 ... -90) : random.eighths(490...510))
      default: return .observed(random.eighths(-20...1000))
      }
    }
  }
}
