import Statistics

/// Who comes where among a group of scores.
struct Standing {
  /// Positions in the group from the best down.
  let order: [UInt32]
  /// 1 + how many are ahead, in that order.
  let ranks: [UInt32]

  /// - Parameter classes: their classes, where a higher class comes before
  ///   any score.
  init(_ scores: [Double], classes: [Int]?, tolerance: Double) {
    guard let classes else {
      let sorted = SortedOrder(descending: scores)
      order = sorted.indices
      ranks = Ranks.competition(descending: sorted.values, tolerance: tolerance)
      return
    }
    var order: [UInt32] = []
    var ranks: [UInt32] = []
    for level in Set(classes).sorted(by: >) {
      let members = classes.indices.filter { classes[$0] == level }
      let inner = Standing(members.map { scores[$0] }, classes: nil, tolerance: tolerance)
      let ahead = UInt32(order.count)
      ranks += inner.ranks.map { $0 + ahead }
      order += inner.order.map { UInt32(members[Int($0)]) }
    }
    self.order = order
    self.ranks = ranks
  }
}
