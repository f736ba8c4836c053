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

  /// - Parameter disclosure: what may be shown of the peers; brands shown by
  ///   name are no statistic.
  package init(
    _ card: Scorecard, client: Int, against group: PeerGroup, _ disclosure: Disclosure = .open
  ) {
    self.client = client
    self.group = group
    let model = card.model
    let others = Others(
      card, brand: client, of: GroupMeans(card, members: group.members), isMember: false,
      group.isSingle ? .open : disclosure)
    func gap(_ subject: ModelNode.Child) -> ScoreGap {
      let item = others.item(subject)
      return ScoreGap(
        subject: subject, client: subject.score(card.matrix, client), peers: item.mean,
        count: item.count)
    }
    nodes = model.nodes.indices.map { gap(.node($0)) }
    indicators = model.indicators.indices.map { gap(.indicator($0)) }
    index = nodes[0]
    let own = FilledScores(card, brand: client)
    guard own.nodes[0] != nil, !group.members.isEmpty else {
      contributions = []
      return
    }
    let filled = group.members.map { FilledScores(card, brand: $0) }
    let shares = WeightShares(model)
    func contribution(_ subject: ModelNode.Child) -> Contribution {
      var parts: [ScoreGap] = []
      if case .node(let node) = subject, model.nodes[node].aggregation != .arithmetic {
        parts = model.nodes[node].children.map(gap)
      }
      let sum = filled.reduce(0) { $0 + ($1.score(subject) ?? 0) }
      return Contribution(
        subject: subject, effectiveWeight: shares.effective(of: subject),
        client: own.score(subject) ?? 0, peers: sum / Double(filled.count), plain: gap(subject),
        parts: parts, isImputed: !subject.isObserved(card.matrix, client))
    }
    func below(_ subject: ModelNode.Child) -> [Contribution] {
      guard case .node(let node) = subject, model.nodes[node].aggregation == .arithmetic else {
        return [contribution(subject)]
      }
      let children = model.nodes[node].children
      let withheld = children.filter(others.isWithheld)
      let shown = children.filter { !withheld.contains($0) }.flatMap(below)
      if withheld.isEmpty { return shown }
      let whole = contribution(subject)
      return shown.isEmpty ? [whole] : shown + [whole.merging(withheld, withheld.map(contribution))]
    }
    contributions = below(.node(0))
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
