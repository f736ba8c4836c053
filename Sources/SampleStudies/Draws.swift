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
