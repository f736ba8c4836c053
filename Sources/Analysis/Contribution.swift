package import MaturityModels

/// What one indicator, or one node that is not a weighted mean, adds to the
/// gap between a client and its peers (contract §5).
package struct Contribution: Sendable, Equatable {
  /// An indicator; or a node whose aggregation is not arithmetic, shown
  /// whole because its children's parts do not add up.
  package let subject: ModelNode.Child
  /// The product of the nominal weight shares from the root, 0…1.
  package let effectiveWeight: Double
  /// The client's score, filled from its nearest ancestor where it has none.
  package let client: Double
  /// The mean of the peers' scores, filled likewise.
  package let peers: Double
  /// Has the client itself no score here?
  package let isFilled: Bool
  /// Beside a node shown whole: its children's plain score gaps.
  package let parts: [ScoreGap]

  /// In points of the index, effective weight × (client − peers); negative
  /// where the client is behind.
  package var points: Double { effectiveWeight * (client - peers) }
}

/// The scores of a client and its peers on one node or indicator, as they
/// are: nothing is filled.
package struct ScoreGap: Sendable, Equatable {
  package let subject: ModelNode.Child
  /// `nil` if the client has no score here.
  package let client: Double?
  /// The mean over the peers that have a score; `nil` if none has.
  package let peers: Double?
  /// How many peers have a score.
  package let count: Int

  /// Client − peers, in points of the score.
  package var gap: Double? {
    guard let client, let peers else { return nil }
    return client - peers
  }
}
