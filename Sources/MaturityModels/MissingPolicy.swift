/// What a node does with children that have no score.
package struct MissingPolicy: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The children present share the weight.
    case reweight
    /// A missing child counts as the scale's low end.
    case zero
    /// Any missing child makes the node missing.
    case exclude
  }

  package var kind: Kind
  /// The least weighted share (0…1) of observed indicators below the node.
  package var minimumCoverage: Double

  package init(kind: Kind, minimumCoverage: Double) {
    self.kind = kind
    self.minimumCoverage = minimumCoverage
  }

  /// What a model means that says nothing.
  package static let standard = MissingPolicy(kind: .reweight, minimumCoverage: 0.5)
}
