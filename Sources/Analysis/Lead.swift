import Scoring

/// Who stands first of a ranking, and by how much.
package struct Lead: Sendable {
  /// All who share the first place, in the order of the ranking.
  package let first: [Int]
  /// Their index.
  package let score: Double
  /// How many are ranked.
  package let count: Int
  /// Who comes next, and the difference of the figures as they are shown;
  /// `nil` where several share the first place or a reader sees none.
  package let next: (brand: Int, gap: Double)?

  package var isShared: Bool { first.count > 1 }

  /// `nil` where fewer than two are ranked.
  ///
  /// - Parameters:
  ///   - order: the ranked brands, best first.
  ///   - rank: of each of them.
  init?(_ card: Scorecard, _ order: [Int], rank: (Int) -> Int?) {
    guard order.count > 1, let score = card.index(order[0]) else { return nil }
    self.score = score
    count = order.count
    first = Array(order.prefix { rank($0) == 1 })
    let gap = card.index(order[1]).map { card.model.shownDifference(score, $0) } ?? 0
    next = first.count == 1 && gap >= card.model.visibleGap ? (order[1], gap) : nil
  }
}
