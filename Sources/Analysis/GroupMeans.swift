package import MaturityModels
package import Scoring

/// The mean score of brands on one node or indicator.
package struct ItemMean: Sendable, Equatable {
  /// `nil` where none has a score, or where it is withheld.
  package let mean: Double?
  /// How many brands have a score there.
  package let count: Int

  package init(mean: Double?, count: Int) {
    self.mean = mean
    self.count = count
  }
}

/// Sums of a group's scores, so that the mean of the others is there for each
/// member without going through the group again.
package struct GroupMeans: Sendable {
  private struct Sum: Sendable {
    var total = 0.0
    var count = 0
    var observed = 0
  }

  private let nodes: [Sum]
  private let indicators: [Sum]
  /// The ranked brands of the group.
  package let count: Int

  package init(_ card: Scorecard, members: [Int]) {
    func sum(_ subject: ModelNode.Child) -> Sum {
      members.reduce(into: Sum()) { sum, brand in
        guard let score = subject.score(card.matrix, brand) else { return }
        sum.total += score
        sum.count += 1
        if subject.isObserved(card.matrix, brand) { sum.observed += 1 }
      }
    }
    nodes = card.model.nodes.indices.map { sum(.node($0)) }
    indicators = card.model.indicators.indices.map { sum(.indicator($0)) }
    count = members.count
  }

  /// The mean, and its n; without a member that has `score`, if one is given.
  package func item(_ subject: ModelNode.Child, without score: Double? = nil) -> ItemMean {
    let sum = self.sum(subject)
    let count = sum.count - (score == nil ? 0 : 1)
    return ItemMean(
      mean: count > 0 ? (sum.total - (score ?? 0)) / Double(count) : nil, count: count)
  }

  /// How many have a score that was observed there, not filled in.
  func observed(_ subject: ModelNode.Child) -> Int { sum(subject).observed }

  private func sum(_ subject: ModelNode.Child) -> Sum {
    switch subject {
    case .node(let node): nodes[node]
    case .indicator(let indicator): indicators[indicator]
    }
  }

  /// The mean score on a node; `nil` where none has one.
  package func mean(node: Int) -> Double? { item(.node(node)).mean }
  /// The mean score on an indicator.
  package func mean(indicator: Int) -> Double? { item(.indicator(indicator)).mean }
}
