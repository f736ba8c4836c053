/// Ranks of up to a given number of values without a comparison sort and
/// without allocating: values go into buckets by a linear map, buckets are
/// walked in order, the few values of a bucket put in order by insertion.
final class RankScratch {
  private struct Item: BitwiseCopyable {
    var key: Double
    var unit: UInt32
  }

  private let items: Slab<Item>
  private let starts: Slab<UInt32>
  private let buckets: Slab<UInt32>
  /// Which units take part, and their keys.
  private let members: Slab<Item>

  init(_ capacity: Int) {
    items = Slab(capacity, Item(key: 0, unit: 0))
    members = Slab(capacity, Item(key: 0, unit: 0))
    starts = Slab(capacity + 2, 0)
    buckets = Slab(capacity, 0)
  }

  /// Competition ranks from the highest score down: 1 + how many present
  /// scores exceed it by more than `tolerance`; 0 for those that are absent.
  func competition(
    _ scores: UnsafeMutablePointer<Double>, _ present: UnsafeMutablePointer<Double>?, _ count: Int,
    tolerance: Double, into ranks: UnsafeMutablePointer<UInt32>
  ) {
    let number = gather(scores, present, count, sign: -1)
    order(number)
    if present != nil { for unit in 0..<count { ranks[unit] = 0 } }
    let sorted = items.cells
    var ahead = 0
    for position in 0..<number {
      // Keys are negated scores.
      let limit = sorted[position].key - tolerance
      while ahead < position, sorted[ahead].key < limit { ahead += 1 }
      ranks[Int(sorted[position].unit)] = UInt32(truncatingIfNeeded: ahead + 1)
    }
  }

  /// Average ranks from the worst value up, from 1; 0 for those absent. Gives
  /// how many are present.
  func averageRanks(
    _ values: UnsafeMutablePointer<Double>, _ present: UnsafeMutablePointer<Double>, _ count: Int,
    isLower: Bool, into ranks: UnsafeMutablePointer<Double>
  ) -> Int {
    let number = gather(values, present, count, sign: isLower ? -1 : 1)
    order(number)
    for unit in 0..<count { ranks[unit] = 0 }
    let sorted = items.cells
    var start = 0
    while start < number {
      var end = start + 1
      while end < number, sorted[end].key == sorted[start].key { end += 1 }
      let rank = Double(start + 1 + end) / 2
      for position in start..<end { ranks[Int(sorted[position].unit)] = rank }
      start = end
    }
    return number
  }

  /// The median of the values present among `units`; `nil` of none.
  func median(_ values: UnsafeMutablePointer<Double>, of units: UnsafeBufferPointer<UInt32>)
    -> Double?
  {
    let number = units.count
    guard number > 0 else { return nil }
    let members = members.cells
    for position in 0..<number {
      members[position] = Item(key: values[Int(units[position])], unit: units[position])
    }
    order(number)
    let sorted = items.cells
    let middle = number / 2
    return number % 2 == 1
      ? sorted[middle].key : (sorted[middle - 1].key + sorted[middle].key) / 2
  }

  private func gather(
    _ values: UnsafeMutablePointer<Double>, _ present: UnsafeMutablePointer<Double>?, _ count: Int,
    sign: Double
  ) -> Int {
    let members = members.cells
    guard let present else {
      for unit in 0..<count {
        members[unit] = Item(key: sign * values[unit], unit: UInt32(truncatingIfNeeded: unit))
      }
      return count
    }
    var number = 0
    for unit in 0..<count {
      members[number] = Item(key: sign * values[unit], unit: UInt32(truncatingIfNeeded: unit))
      number += present[unit] > 0 ? 1 : 0
    }
    return number
  }

  /// Puts the first `count` members in ascending order of key into `items`.
  private func order(_ count: Int) {
    let members = members.cells
    let items = items.cells
    guard count > 12 else {
      for position in 0..<count { items[position] = members[position] }
      settle(0, count)
      return
    }
    var low = Double.infinity
    var high = -Double.infinity
    for position in 0..<count {
      let key = members[position].key
      low = key < low ? key : low
      high = key > high ? key : high
    }
    let last = count - 1
    let scale = Double(last) / (high - low)
    guard low < high, scale.isFinite, scale > 0 else {
      for position in 0..<count { items[position] = members[position] }
      settle(0, count)
      return
    }
    let starts = starts.cells
    let buckets = buckets.cells
    for bucket in 0..<count + 1 { starts[bucket] = 0 }
    for position in 0..<count {
      let bucket = min(last, Int((members[position].key - low) * scale))
      buckets[position] = UInt32(truncatingIfNeeded: bucket)
      starts[bucket + 1] += 1
    }
    for bucket in 1..<count + 1 { starts[bucket] += starts[bucket - 1] }
    for position in 0..<count {
      let bucket = Int(buckets[position])
      items[Int(starts[bucket])] = members[position]
      starts[bucket] += 1
    }
    var start = 0
    for bucket in 0..<count {
      let end = Int(starts[bucket])
      if end - start > 1 { settle(start, end) }
      start = end
    }
  }

  /// Puts a bucket in order.
  private func settle(_ start: Int, _ end: Int) {
    let items = items.cells
    guard end - start <= 48 else {
      sink(start, end)
      return
    }
    var position = start + 1
    while position < end {
      let item = items[position]
      var hole = position
      while hole > start, items[hole - 1].key > item.key {
        items[hole] = items[hole - 1]
        hole -= 1
      }
      items[hole] = item
      position += 1
    }
  }

  /// Heapsort, for scores that crowd into one bucket.
  private func sink(_ start: Int, _ end: Int) {
    let heap = UnsafeMutableBufferPointer(rebasing: items.cells[start..<end])
    func down(_ root: Int, _ count: Int) {
      var at = root
      while 2 * at + 1 < count {
        var child = 2 * at + 1
        if child + 1 < count, heap[child].key < heap[child + 1].key { child += 1 }
        guard heap[at].key < heap[child].key else { return }
        heap.swapAt(at, child)
        at = child
      }
    }
    for root in stride(from: heap.count / 2 - 1, through: 0, by: -1) { down(root, heap.count) }
    for last in stride(from: heap.count - 1, to: 0, by: -1) {
      heap.swapAt(0, last)
      down(0, last)
    }
  }
}
