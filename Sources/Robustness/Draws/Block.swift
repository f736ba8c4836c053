package import StudyData

/// A run of replications and the sources it draws (contract §6).
package enum Block: UInt64, Sendable, CaseIterable {
  /// Every source.
  case all = 1
  /// Weights, judgement, sampling and coders, with the model's own methods.
  case fixed
  /// Sampling and coders.
  case errors
  /// The two independent samples of the sensitivity analysis.
  case sobolA
  case sobolB

  /// Those of `sources` that the block draws.
  package func drawn(of sources: [RobustnessSettings.Source]) -> [RobustnessSettings.Source] {
    switch self {
    case .all, .sobolA, .sobolB: sources
    case .fixed:
      sources.filter { [.weights, .judgement, .sampling, .coders].contains($0) }
    case .errors: sources.filter { [.sampling, .coders].contains($0) }
    }
  }

  /// The key of one source in one replication: no other block, replication or
  /// source shares it.
  @inline(__always)
  package func key(
    _ root: DrawKey, replication: Int, source: RobustnessSettings.Source
  ) -> DrawKey {
    root.child(rawValue).child(UInt64(replication)).child(source.number)
  }
}

extension RobustnessSettings.Source {
  /// A number that never changes, for keys.
  @inline(__always)
  var number: UInt64 {
    switch self {
    case .weights: 1
    case .aggregation: 2
    case .normalisation: 3
    case .missing: 4
    case .leaveOneOut: 5
    case .judgement: 6
    case .sampling: 7
    case .coders: 8
    }
  }
}
