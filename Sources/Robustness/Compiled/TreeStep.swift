import MaturityModels

/// One node as the inner loop wants it. Columns are numbered: nodes first,
/// then indicators.
struct TreeStep: BitwiseCopyable {
  let node: Int
  let aggregation: Kind
  let policy: Policy
  let minimumCoverage: Double
  let low: Double
  let span: Double
  let tolerance: Double
  /// Where its children of positive weight stand in the list of children.
  let childStart: Int
  let childCount: Int

  enum Kind: UInt8 { case arithmetic, geometric, harmonic, median, minimum }
  enum Policy: UInt8 { case reweight, zero, exclude }

  /// Is it a mean of some kind, which the source `aggregation` varies?
  var isAveraging: Bool { aggregation.rawValue <= Kind.harmonic.rawValue }

  init(_ node: ModelNode, index: Int, childStart: Int, childCount: Int) {
    self.node = index
    aggregation =
      switch node.aggregation {
      case .arithmetic: .arithmetic
      case .geometric: .geometric
      case .harmonic: .harmonic
      case .median: .median
      case .minimum: .minimum
      }
    policy =
      switch node.missing.kind {
      case .reweight: .reweight
      case .zero: .zero
      case .exclude: .exclude
      }
    minimumCoverage = node.missing.minimumCoverage
    low = node.scale.low
    span = node.scale.span
    tolerance = node.scale.tolerance
    self.childStart = childStart
    self.childCount = childCount
  }
}

extension TreeStep.Kind {
  /// The model's word for it.
  var aggregation: Aggregation {
    switch self {
    case .arithmetic: .arithmetic
    case .geometric: .geometric
    case .harmonic: .harmonic
    case .median: .median
    case .minimum: .minimum
    }
  }
}
