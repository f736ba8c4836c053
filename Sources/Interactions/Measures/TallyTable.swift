/// Tallies by brand and channel, found without hashing twice: every message of
/// a conversation is counted in one.
struct TallyTable: Sendable {
  private(set) var keys: [BrandChannel] = []
  private var tallies: [BrandTally] = []
  /// Place in `keys` + 1, 0 while empty; its size is a power of two.
  private var slots = [Int32](repeating: 0, count: 64)

  /// The tally of a brand on a channel; empty if nothing was counted there.
  subscript(key: BrandChannel) -> BrandTally {
    get { find(key).map { tallies[$0] } ?? BrandTally() }
    _modify {
      let place = find(key) ?? insert(key)
      yield &tallies[place]
    }
  }

  mutating func merge(_ other: TallyTable) {
    for (place, key) in other.keys.enumerated() { self[key].merge(other.tallies[place]) }
  }

  @inline(__always)
  private func slot(_ key: BrandChannel) -> Int {
    let number = UInt64(UInt32(bitPattern: key.brand)) << 16 | UInt64(key.channel)
    return Int(truncatingIfNeeded: Bytes.mix(number ^ 0x9E37_79B9_7F4A_7C15)) & (slots.count - 1)
  }

  @inline(__always)
  private func find(_ key: BrandChannel) -> Int? {
    var slot = slot(key)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place] == key { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: BrandChannel) -> Int {
    if 2 * keys.count >= slots.count {
      slots = [Int32](repeating: 0, count: 2 * slots.count)
      for place in keys.indices { put(place) }
    }
    keys.append(key)
    tallies.append(BrandTally())
    put(keys.count - 1)
    return keys.count - 1
  }

  private mutating func put(_ place: Int) {
    var slot = slot(keys[place])
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: place + 1)
  }
}
