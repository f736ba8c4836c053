import Statistics

/// The ranked units, best first, and their places.
package struct Ranking: Sendable {
  /// Ranked units from the best down; ties (within the tolerance) by id.
  package let order: [Int]
  /// 1 + how many ranked units exceed it by more than the tolerance; `nil`
  /// for unranked units. One per unit.
  package let ranks: [Int?]

  /// Ranks the units that have a score.
  ///
  /// - Parameters:
  ///   - units: the units to rank, in ascending order of index.
  ///   - scores: their scores, in the same order.
  ///   - precedes: which of two tied units is listed first.
  init(
    units: [Int], scores: [Double], unitCount: Int, tolerance: Double,
    precedes: (Int, Int) -> Bool
  ) {
    let sorted = SortedOrder.descending(scores)
    let found = Ranks.competition(scores, order: sorted, tolerance: tolerance)
    var ranks = [Int?](repeating: nil, count: unitCount)
    for (position, unit) in units.enumerated() { ranks[unit] = found[position] }
    var order = sorted.map { units[Int($0)] }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, ranks[order[end]] == ranks[order[start]] { end += 1 }
      if end - start > 1 { order[start..<end].sort(by: precedes) }
      start = end
    }
    self.order = order
    self.ranks = ranks
  }
}
