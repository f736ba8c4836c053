import MaturityModels
package import StudyData

/// What a page, sheet or file may show of brands beside the one it is about:
/// the one rule of disclosure (contract §5).
package enum Disclosure: Sendable, Equatable {
  /// The study's own pages name everybody.
  case open
  /// A client's file: statistics of fewer than three others are withheld, and
  /// no other brand is shown by name or alone.
  case aggregated
  /// A client's file of a study that names rivals: the same, but for brands
  /// shown by name.
  case named

  /// May other brands be shown by name, or alone?
  package var showsSingles: Bool { self != .aggregated }

  /// What the file of a client of a study may show.
  package static func client(of study: Study) -> Disclosure {
    study.disclosure == .named ? .named : .aggregated
  }

  /// How many brands with data a statistic in a client's file rests on at
  /// least: over fewer, it would give single brands away.
  package static let fewest = 3

  /// The nodes and indicators whose means over others are withheld: those that
  /// rest on too few with data. Imputed scores are no data; where nobody has a
  /// score there is nothing to give away.
  ///
  /// Beside one over too few, a sibling is withheld too (the one that weighs
  /// least), so that nothing follows by subtraction from their parent; and
  /// all that is below a withheld node.
  ///
  /// - Parameter count: how many others have a score on it, and how many of
  ///   them one that was observed.
  func withheld(
    _ model: MaturityModel, count: (ModelNode.Child) -> (scores: Int, observed: Int)
  ) -> Set<ModelNode.Child> {
    guard self != .open else { return [] }
    var withheld: Set<ModelNode.Child> = []
    // A node stands after its parent.
    for (position, node) in model.nodes.enumerated() {
      if withheld.contains(.node(position)) {
        withheld.formUnion(node.children)
        continue
      }
      let scored = node.children.filter { count($0).scores > 0 }
      let few = scored.filter { count($0).observed < Self.fewest }
      guard !few.isEmpty else { continue }
      withheld.formUnion(few)
      let siblings = scored.filter { !few.contains($0) && model.weight(of: $0) > 0 }
      if let sibling = siblings.min(by: { model.weight(of: $0) < model.weight(of: $1) }) {
        withheld.insert(sibling)
      }
    }
    return withheld
  }
}
