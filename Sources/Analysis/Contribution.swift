package import MaturityModels

/// What one indicator, or one node that is not a weighted mean, adds to the
/// gap between a client and its peers (contract §5); or several children of a
/// node together, where one alone would give other brands away.
package struct Contribution: Sendable, Equatable {
  /// An indicator; or a node whose aggregation is not arithmetic, shown
  /// whole because its children's parts do not add up, or because what is
  /// below it is withheld.
  package let subject: ModelNode.Child
  /// The product of the nominal weight shares from the root, 0…1.
  package let effectiveWeight: Double
  /// The client's score, filled from its nearest ancestor where it has none.
  package let client: Double
  /// The mean of the peers' scores, filled likewise.
  package let peers: Double
  /// The scores as they are, nothing filled: what readers are shown.
  package let plain: ScoreGap
  /// Beside a node shown whole: its children's plain score gaps.
  package let parts: [ScoreGap]
  /// Was the client's score filled in by imputation?
  package var isImputed = false
  /// The children of `subject` put together here; empty for all of it.
  package var merged: [ModelNode.Child] = []

  /// Has the client itself no score here?
  package var isFilled: Bool { plain.client == nil && merged.isEmpty }
  /// In points of the index, effective weight × (client − peers); negative
  /// where the client is behind.
  package var points: Double { effectiveWeight * (client - peers) }

  /// That of some of this node's children as one.
  func merging(_ children: [ModelNode.Child], _ parts: [Contribution]) -> Contribution {
    let weight = parts.reduce(0) { $0 + $1.effectiveWeight }
    func mean(_ score: (Contribution) -> Double) -> Double {
      weight > 0 ? parts.reduce(0) { $0 + $1.effectiveWeight * score($1) } / weight : 0
    }
    return Contribution(
      subject: subject, effectiveWeight: weight, client: mean(\.client), peers: mean(\.peers),
      plain: ScoreGap(subject: subject, client: nil, peers: nil, count: 0), parts: [],
      merged: children)
  }
}

/// The scores of a client and its peers on one node or indicator, as they
/// are: nothing is filled.
package struct ScoreGap: Sendable, Equatable {
  package let subject: ModelNode.Child
  /// `nil` if the client has no score here.
  package let client: Double?
  /// The mean over the peers that have a score; `nil` if none has, or if it
  /// is withheld.
  package let peers: Double?
  /// How many peers have a score.
  package let count: Int

  /// Client − peers, in points of the score.
  package var gap: Double? {
    guard let client, let peers else { return nil }
    return client - peers
  }
}
