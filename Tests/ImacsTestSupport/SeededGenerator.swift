/// SplitMix64: the same numbers from the same seed.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number of `range`.
  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True with probability `p`.
  package mutating func chance(_ p: Double) -> Bool { Double.random(in: 0..<1, using: &self) < p }

  /// One of `items`.
  package mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...items.count - 1)] }

  /// A multiple of 1/8, so that sums of it are exact.
  package mutating func eighths(_ range: ClosedRange<Int>) -> Double {
    Double(int(range.lowerBound * 8...range.upperBound * 8)) / 8
  }
}
