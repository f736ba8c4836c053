/// Orders of many numbers, in time that grows with their count.
package enum SortedOrder {
  /// The indices of `values` from the lowest to the highest; equal values
  /// keep their order. Every value must be finite.
  package static func ascending(_ values: [Double]) -> [UInt32] {
    order(values) { $0 }
  }

  /// The indices of `values` from the highest to the lowest; equal values
  /// keep their order. Every value must be finite.
  package static func descending(_ values: [Double]) -> [UInt32] {
    order(values) { -$0 }
  }

  /// Spreads the keys over as many buckets as there are values by a linear
  /// (hence order-preserving) map, then sorts inside each bucket: two passes
  /// for evenly spread scores, n log n at worst.
  @inline(__always)
  private static func order(_ values: [Double], _ key: (Double) -> Double) -> [UInt32] {
    let count = values.count
    guard count > 1 else { return values.indices.map(UInt32.init) }
    var low = Double.infinity
    var high = -Double.infinity
    for value in values {
      let k = key(value)
      low = min(low, k)
      high = max(high, k)
    }
    let buckets = count
    let scale = Double(buckets - 1) / (high - low)
    guard count > 32, low < high, scale.isFinite, scale > 0 else {
      return stable(Array(0..<UInt32(count)), values, key)
    }
    var starts = [UInt32](repeating: 0, count: buckets + 1)
    var placed = [UInt32](repeating: 0, count: count)
    for value in values {
      let bucket = min(buckets - 1, max(0, Int((key(value) - low) * scale)))
      starts[bucket + 1] += 1
    }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    for index in 0..<count {
      let bucket = min(buckets - 1, max(0, Int((key(values[index]) - low) * scale)))
      placed[Int(next[bucket])] = UInt32(index)
      next[bucket] += 1
    }
    for bucket in 0..<buckets {
      let start = Int(starts[bucket])
      let end = Int(starts[bucket + 1])
      if end - start < 2 { continue }
      if end - start <= 24 {
        // Insertion sort; stable because only strictly larger keys move.
        for i in (start + 1)..<end {
          let item = placed[i]
          let itemKey = key(values[Int(item)])
          var j = i
          while j > start, key(values[Int(placed[j - 1])]) > itemKey {
            placed[j] = placed[j - 1]
            j -= 1
          }
          placed[j] = item
        }
      } else {
        let part = stable(Array(placed[start..<end]), values, key)
        placed.replaceSubrange(start..<end, with: part)
      }
    }
    return placed
  }

  private static func stable(
    _ indices: [UInt32], _ values: [Double], _ key: (Double) -> Double
  ) -> [UInt32] {
    indices.sorted { one, other in
      let a = key(values[Int(one)])
      let b = key(values[Int(other)])
      return a == b ? one < other : a < b
    }
  }
}
