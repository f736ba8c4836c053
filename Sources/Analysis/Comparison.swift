package import MaturityModels
package import Scoring

/// A client against its peers: the gap of the index, and where it comes from.
package struct Comparison: Sendable {
  package let client: Int
  package let group: PeerGroup
  /// The client's index and the mean index of the peers.
  package let index: ScoreGap
  /// Of every node, in the order of the model.
  package let nodes: [ScoreGap]
  /// Of every indicator, in the order of the model.
  package let indicators: [ScoreGap]
  /// What the gap of the index is made of, in the order of the tree; their
  /// points add up to it. Empty if the client has no index or nobody is
  /// there to compare it with.
  package let contributions: [Contribution]

  package init(_ card: Scorecard, client: Int, against group: PeerGroup) {
    self.client = client
    self.group = group
    let model = card.model
    let gaps = GapTable(card, client: client, members: group.members)
    nodes = model.nodes.indices.map { gaps.gap(.node($0)) }
    indicators = model.indicators.indices.map { gaps.gap(.indicator($0)) }
    index = nodes[0]
    contributions = Comparison.contributions(card, client, group.members, gaps)
  }

  /// Contributions from the one that costs the client most to the one that
  /// gains it most; equal ones in the order of the tree.
  package var fromWorst: [Contribution] {
    contributions.enumerated().sorted {
      $0.element.points == $1.element.points
        ? $0.offset < $1.offset : $0.element.points < $1.element.points
    }.map(\.element)
  }

  /// Contributions by size, whatever their sign.
  package var largest: [Contribution] {
    contributions.enumerated().sorted {
      let (one, other) = (abs($0.element.points), abs($1.element.points))
      return one == other ? $0.offset < $1.offset : one > other
    }.map(\.element)
  }

  private static func contributions(
    _ card: Scorecard, _ client: Int, _ members: [Int], _ gaps: GapTable
  ) -> [Contribution] {
    let own = FilledScores(card, brand: client)
    guard own.nodes[0] != nil, !members.isEmpty else { return [] }
    let model = card.model
    let subjects = self.subjects(model)
    let shares = WeightShares(model)
    var sums = Array(repeating: 0.0, count: subjects.count)
    for member in members {
      let filled = FilledScores(card, brand: member)
      for (position, subject) in subjects.enumerated() {
        sums[position] += filled.score(subject) ?? 0
      }
    }
    return subjects.enumerated().map { position, subject in
      var parts: [ScoreGap] = []
      if case .node(let node) = subject {
        parts = model.nodes[node].children.map { gaps.gap($0) }
      }
      return Contribution(
        subject: subject, effectiveWeight: shares.effective(of: subject),
        client: own.score(subject) ?? 0,
        peers: sums[position] / Double(members.count), isFilled: gaps.gap(subject).client == nil,
        parts: parts)
    }
  }

  /// Indicators, and nodes that are no weighted mean, whose parts make the
  /// index by addition.
  package static func subjects(_ model: MaturityModel) -> [ModelNode.Child] {
    func below(_ child: ModelNode.Child) -> [ModelNode.Child] {
      guard case .node(let node) = child, model.nodes[node].aggregation == .arithmetic else {
        return [child]
      }
      return model.nodes[node].children.flatMap(below)
    }
    return below(.node(0))
  }
}
