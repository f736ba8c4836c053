import Findings
package import Wording

/// `{include: …, node: …}` of a model file.
package struct Inclusion: Hashable, Sendable {
  /// As written: a bundled id or the path of a file.
  package let model: String
  /// The node that was asked for; `nil` for the whole tree.
  package let node: String?
}

/// A node of the tree: the index, an axis, a dimension.
package struct ModelNode: Sendable {
  /// Something that is aggregated into a node.
  package enum Child: Hashable, Sendable {
    case node(Int)
    case indicator(Int)
  }

  package var id: String
  package var name: LocalizedText
  package var description: LocalizedText?
  /// The index of its parent; `nil` for the root.
  package var parent: Int?
  /// Its weight in its parent (≥ 0).
  package var weight: Double
  package var aggregation: Aggregation
  package var missing: MissingPolicy
  /// The scale its scores lie on: its model's own, also where included.
  package var scale: ScoreScale
  package var children: [Child] = []
  /// What this node was included from, if it was.
  package var included: Inclusion?
}
