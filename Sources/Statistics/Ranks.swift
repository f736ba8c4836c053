/// Positions of values among one another.
package enum Ranks {
  /// The average rank of each value, ascending from 1; equal values share
  /// the mean of their positions.
  package static func average(_ values: [Double]) -> [Double] {
    let order = SortedOrder.ascending(values)
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[Int(order[end])] == values[Int(order[start])] { end += 1 }
      // Positions start+1 … end share their mean.
      let rank = Double(start + 1 + end) / 2
      for position in start..<end { ranks[Int(order[position])] = rank }
      start = end
    }
    return ranks
  }

  /// Competition ranks from the best (highest) down: 1 + how many values
  /// exceed it by more than `tolerance`.
  ///
  /// `order` lists the indices of `values` from the highest down.
  package static func competition(
    _ values: [Double], order: [UInt32], tolerance: Double
  ) -> [Int] {
    var ranks = [Int](repeating: 0, count: values.count)
    var ahead = 0
    for position in order.indices {
      let limit = values[Int(order[position])] + tolerance
      while ahead < position, values[Int(order[ahead])] > limit { ahead += 1 }
      ranks[Int(order[position])] = ahead + 1
    }
    return ranks
  }
}
