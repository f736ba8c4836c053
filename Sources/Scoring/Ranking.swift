import Statistics

/// The ranked units, best first, and their places.
package struct Ranking: Sendable {
  /// Ranked units from the best down; ties (within the tolerance) by id.
  package let order: [Int]
  /// 1 + how many ranked units exceed it by more than the tolerance; `nil`
  /// for unranked units. One per unit.
  package let ranks: [Int?]

  /// Do several units have this rank?
  package func isShared(_ rank: Int) -> Bool {
    // Ranked from the best down, the one after the first of a rank tells.
    rank < order.count && ranks[order[rank]] == rank
  }

  /// Ranks the units that have a score.
  ///
  /// - Parameters:
  ///   - units: the units to rank, in ascending order of index.
  ///   - scores: their scores, in the same order.
  ///   - classes: their classes, in the same order, where a higher class comes
  ///     before any score.
  ///   - precedes: which of two tied units is listed first.
  package init(
    units: [Int], scores: [Double], classes: [Int]? = nil, unitCount: Int, tolerance: Double,
    precedes: (Int, Int) -> Bool
  ) {
    let places = Standing(scores, classes: classes, tolerance: tolerance)
    var ranks: [Int?] = UninitialisedArray.array(repeating: nil, count: unitCount)
    var order: [Int] = UninitialisedArray.array(units.count)
    order.withUnsafeMutableBufferPointer { order in
      ranks.withUnsafeMutableBufferPointer { ranks in
        for position in order.indices {
          let unit = units[Int(places.order[position])]
          order[position] = unit
          ranks[unit] = Int(places.ranks[position])
        }
      }
    }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, places.ranks[end] == places.ranks[start] { end += 1 }
      if end - start > 1 { order[start..<end].sort(by: precedes) }
      start = end
    }
    self.order = order
    self.ranks = ranks
  }
}
