import Wording

/// A stream of pseudo-random numbers that belongs to a few words.
///
/// SplitMix64, seeded by hashing the words (FNV-1a): each brand and indicator
/// has its own stream, so that a change to one leaves all others as they were.
/// Only additions, multiplications and shifts: the same on every machine.
struct Draws {
  private var state: UInt64

  /// The stream named by `words`, in this order.
  init(_ words: String...) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
      hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
    }
    state = hash
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// Evenly spread over 0 ..< 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Evenly spread over `range`.
  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * unit()
  }

  /// About normal with mean 0 and standard deviation 1: twelve even draws
  /// added up, which needs no logarithm. Never beyond ±6.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + unit() }
  }
}

extension Draws {
  /// One of `0 ..< count`; 0 where there is none.
  mutating func index(_ count: Int) -> Int {
    count > 1 ? min(Int(unit() * Double(count)), count - 1) : 0
  }

  /// One of `items`, which must not be empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[index(items.count)] }

  /// `items` in an order of chance.
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for last in items.indices.dropFirst().reversed() {
      items.swapAt(last, index(last + 1))
    }
    return items
  }

  /// The positions of `weights`, one of them drawn.
  mutating func weighted(_ weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (position, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return position }
    }
    return weights.count - 1
  }
}
