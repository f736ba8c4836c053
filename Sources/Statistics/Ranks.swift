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
    let found = competition(descending: order.map { values[Int($0)] }, tolerance: tolerance)
    var ranks = [Int](repeating: 0, count: values.count)
    for (position, index) in order.enumerated() { ranks[Int(index)] = Int(found[position]) }
    return ranks
  }

  /// The same for values already in order.
  package static func competition(descending values: [Double], tolerance: Double) -> [UInt32] {
    var ranks: [UInt32] = UninitialisedArray.array(values.count)
    values.withUnsafeBufferPointer { values in
      ranks.withUnsafeMutableBufferPointer { ranks in
        var ahead = 0
        for position in 0..<values.count {
          let limit = values[position] + tolerance
          while ahead < position, values[ahead] > limit { ahead += 1 }
          ranks[position] = UInt32(ahead + 1)
        }
      }
    }
    return ranks
  }
}
