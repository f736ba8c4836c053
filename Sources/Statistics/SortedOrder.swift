/// Orders of many numbers, in time that grows with their count.
package struct SortedOrder: Sendable {
  /// The indices of the values, in order; equal values keep theirs.
  package let indices: [UInt32]
  /// The values, in order.
  package let values: [Double]

  /// The indices of `values` from the lowest to the highest; equal values
  /// keep their order. Every value must be finite.
  package static func ascending(_ values: [Double]) -> [UInt32] {
    SortedOrder(values, sign: 1).indices
  }

  /// The indices of `values` from the highest to the lowest; equal values
  /// keep their order. Every value must be finite.
  package static func descending(_ values: [Double]) -> [UInt32] {
    SortedOrder(values, sign: -1).indices
  }

  /// From the highest value to the lowest.
  package init(descending values: [Double]) { self.init(values, sign: -1) }

  private struct Item {
    var key: Double
    var index: UInt32

    @inline(__always)
    func precedes(_ other: Item) -> Bool {
      key == other.key ? index < other.index : key < other.key
    }
  }

  /// Spreads the keys `sign · value` over a quarter as many buckets as there
  /// are values by a linear (hence order-preserving) map, then sorts inside each
  /// bucket: two passes for evenly spread scores, n log n at worst.
  private init(_ values: [Double], sign: Double) {
    let count = values.count
    if Self.isInOrder(values, sign) {
      indices = UninitialisedArray.array(count) { UInt32($0) }
      self.values = values
      return
    }
    var items: [Item] = UninitialisedArray.array(count)
    var indices: [UInt32] = UninitialisedArray.array(count)
    var sorted: [Double] = UninitialisedArray.array(count)
    values.withUnsafeBufferPointer { values in
      items.withUnsafeMutableBufferPointer { items in
        Self.fill(items, values, sign)
        indices.withUnsafeMutableBufferPointer { indices in
          sorted.withUnsafeMutableBufferPointer { sorted in
            for position in 0..<count {
              indices[position] = items[position].index
              sorted[position] = sign * items[position].key
            }
          }
        }
      }
    }
    self.indices = indices
    self.values = sorted
  }

  private static func isInOrder(_ values: [Double], _ sign: Double) -> Bool {
    values.withUnsafeBufferPointer { values in
      for position in 1..<max(1, values.count)
      where sign * values[position - 1] > sign * values[position] { return false }
      return true
    }
  }

  private static func fill(
    _ items: UnsafeMutableBufferPointer<Item>, _ values: UnsafeBufferPointer<Double>, _ sign: Double
  ) {
    let count = values.count
    var low = Double.infinity
    var high = -Double.infinity
    for value in values {
      let key = sign * value
      low = key < low ? key : low
      high = key > high ? key : high
    }
    let last = count / 4
    let scale = Double(last) / (high - low)
    guard count > 32, low < high, scale.isFinite, scale > 0 else {
      for index in 0..<count {
        items[index] = Item(key: sign * values[index], index: UInt32(index))
      }
      sort(items, 0, count)
      return
    }
    // Where each bucket's next item goes; its end once all are placed.
    var next = [UInt32](repeating: 0, count: last + 2)
    next.withUnsafeMutableBufferPointer { next in
      for value in values { next[bucket(sign * value, low, scale, last) + 1] += 1 }
      for bucket in 1...last + 1 { next[bucket] += next[bucket - 1] }
      for index in 0..<count {
        let key = sign * values[index]
        let bucket = bucket(key, low, scale, last)
        items[Int(next[bucket])] = Item(key: key, index: UInt32(index))
        next[bucket] += 1
      }
      var start = 0
      for bucket in 0...last {
        let end = Int(next[bucket])
        sort(items, start, end)
        start = end
      }
    }
  }

  @inline(__always)
  private static func bucket(_ key: Double, _ low: Double, _ scale: Double, _ last: Int) -> Int {
    min(last, max(0, Int((key - low) * scale)))
  }

  private static func sort(
    _ items: UnsafeMutableBufferPointer<Item>, _ start: Int, _ end: Int
  ) {
    guard end - start <= 24 else {
      var part = UnsafeMutableBufferPointer(rebasing: items[start..<end])
      part.sort { $0.precedes($1) }
      return
    }
    guard end - start > 1 else { return }
    for position in start + 1..<end {
      let item = items[position]
      var hole = position
      while hole > start, items[hole - 1].key > item.key {
        items[hole] = items[hole - 1]
        hole -= 1
      }
      items[hole] = item
    }
  }
}
