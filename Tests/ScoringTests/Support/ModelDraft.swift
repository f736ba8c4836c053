/// A model as a test writes it down: the engine gets it as YAML, the naive
/// scorer reads it as it is.
struct ModelDraft: Sendable {
  var low = 0.0
  var high = 100.0
  var root: NodeDraft
  var maturity: MaturityDraft?

  init(low: Double = 0, high: Double = 100, _ root: NodeDraft, maturity: MaturityDraft? = nil) {
    self.low = low
    self.high = high
    self.root = root
    self.maturity = maturity
  }

  /// All leaves, in the tree's order.
  var leaves: [LeafDraft] { root.leaves }
  /// All nodes, each after its parent.
  var nodes: [NodeDraft] { root.nodes }
}

struct NodeDraft: Sendable {
  var id: String
  var weight = 1.0
  var aggregation = Kind.arithmetic
  var policy = Policy.reweight
  var coverage = 0.5
  var children: [ChildDraft]

  enum Kind: String, CaseIterable, Sendable {
    case arithmetic, geometric, harmonic, median, minimum
  }
  enum Policy: String, CaseIterable, Sendable { case reweight, zero, exclude }

  init(
    _ id: String, weight: Double = 1, _ aggregation: Kind = .arithmetic,
    _ policy: Policy = .reweight, coverage: Double = 0.5, _ children: [ChildDraft]
  ) {
    self.id = id
    self.weight = weight
    self.aggregation = aggregation
    self.policy = policy
    self.coverage = coverage
    self.children = children
  }

  var leaves: [LeafDraft] {
    children.flatMap { child in
      switch child {
      case .leaf(let leaf): [leaf]
      case .node(let node): node.leaves
      }
    }
  }

  var nodes: [NodeDraft] {
    [self]
      + children.flatMap { child -> [NodeDraft] in
        if case .node(let node) = child { node.nodes } else { [] }
      }
  }
}

indirect enum ChildDraft: Sendable {
  case leaf(LeafDraft)
  case node(NodeDraft)

  var weight: Double {
    switch self {
    case .leaf(let leaf): leaf.weight
    case .node(let node): node.weight
    }
  }
}

struct LeafDraft: Sendable {
  var id: String
  var weight = 1.0
  var method: Method
  var impute = Imputation.none
  var winsorise = false

  enum Imputation: String, CaseIterable, Sendable {
    case none
    case groupMean = "group-mean"
    case groupMedian = "group-median"
    case marketMean = "market-mean"
    case marketMedian = "market-median"
    case zero
  }

  enum Method: Sendable {
    case goalposts(worst: Double, best: Double)
    case logGoalposts(worst: Double, best: Double)
    case levels([Double])
    case curve([(x: Double, y: Double)])
    case minMax(lower: Bool = false)
    case zScore(mean: Double = 0, sd: Double = 1, lower: Bool = false)
    case percentileRank(lower: Bool = false)
    case borda(lower: Bool = false)
    case distanceToBest(Double, lower: Bool = false)
  }

  init(
    _ id: String, weight: Double = 1, _ method: Method = .goalposts(worst: 0, best: 100),
    impute: Imputation = .none, winsorise: Bool = false
  ) {
    self.id = id
    self.weight = weight
    self.method = method
    self.impute = impute
    self.winsorise = winsorise
  }
}

struct MaturityDraft: Sendable {
  /// A score's lower bound, and least scores of indicators.
  struct Threshold: Sendable {
    var id: String
    var from: Double
    var requires: [(indicator: String, atLeast: Double)] = []
  }

  struct Stage: Sendable {
    var id: String
    var criteria: [String]
    var share: Double?
    var metAt: Double?
  }

  enum Rule: Sendable {
    case thresholds([Threshold])
    case staged([Stage], metAt: Double?)
  }

  /// The node that decides.
  var of: String
  var rule: Rule
}

extension ChildDraft {
  /// A leaf whose raw values are its scores (scale 0…100).
  static func plain(_ id: String, weight: Double = 1) -> ChildDraft {
    .leaf(LeafDraft(id, weight: weight))
  }
}
