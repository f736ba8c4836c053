import Statistics

/// Quantiles of ranks and of figures over replications.
package enum ReplicationQuantiles {
  /// The smallest r with P(rank ≤ r) ≥ q, for each of `shares`; `nil` if no
  /// replication gave a rank. Zeros are no ranks.
  static func ranks(
    _ column: some Sequence<UInt32>, most: Int, _ shares: [Double]
  ) -> [Int]? {
    var counts = [Int](repeating: 0, count: most + 1)
    var total = 0
    for rank in column where rank > 0 && Int(rank) <= most {
      counts[Int(rank)] += 1
      total += 1
    }
    guard total > 0 else { return nil }
    return shares.map { share in
      // Counts are whole: a share of them is not to be missed by rounding.
      let needed = share * Double(total) - 1e-9
      var reached = 0
      for rank in 1...most {
        reached += counts[rank]
        if Double(reached) >= needed { return rank }
      }
      return most
    }
  }

  /// Type 7, for each of `shares`; `nil` of nothing.
  static func type7(_ values: [Double], _ shares: [Double]) -> [Double]? {
    let sorted = SortedOrder(descending: values).values
    guard !sorted.isEmpty else { return nil }
    let ascending = Array(sorted.reversed())
    return shares.compactMap { Quantiles.type7(ascending, $0) }
  }
}
