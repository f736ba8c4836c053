/// A counter-based generator: the `n`th draw of a key is a function of key and
/// `n` alone, so that nothing depends on who drew before.
///
/// Keys are split per block, replication and source; within them per
/// indicator. SplitMix64's finaliser (Steele, Lea and Flood 2014; variant 13 of
/// Stafford) over a Weyl sequence.
package struct DrawKey: Hashable, Sendable, BitwiseCopyable {
  private let state: UInt64

  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The key of everything drawn from `seed`.
  package init(seed: UInt64) { state = Self.mix(seed &+ Self.golden) }

  private init(state: UInt64) { self.state = state }

  /// A key of its own for `part`.
  @inline(__always)
  package func child(_ part: UInt64) -> DrawKey {
    DrawKey(state: Self.mix(Self.mix(state ^ 0xD1B5_4A32_D192_ED03) &+ (part &+ 1) &* Self.golden))
  }

  /// The draw number `counter`, 64 bits.
  @inline(__always)
  package func bits(_ counter: UInt64) -> UInt64 {
    Self.mix(state &+ (counter &+ 1) &* Self.golden)
  }

  /// The draw number `counter`, evenly from [0, 1).
  @inline(__always)
  package func uniform(_ counter: UInt64) -> Double {
    Double(bits(counter) >> 11) * 0x1p-53
  }

  /// The draw number `counter`, one of `0..<count`, equally likely.
  @inline(__always)
  package func choice(_ count: Int, _ counter: UInt64) -> Int {
    Int(truncatingIfNeeded: bits(counter).multipliedFullWidth(by: UInt64(max(1, count))).high)
  }

  /// The draw number `counter`, evenly from [−1, 1).
  @inline(__always)
  package func symmetric(_ counter: UInt64) -> Double { 2 * uniform(counter) - 1 }

  /// A draw of the standard normal distribution (Box and Muller 1958, one of
  /// the two).
  package func normal(_ counter: UInt64) -> Double {
    let radius = (-2 * logarithm(1 - uniform(2 * counter))).squareRoot()
    return radius * cosine(2 * .pi * uniform(2 * counter + 1))
  }

  @inline(__always)
  private static func mix(_ bits: UInt64) -> UInt64 {
    var z = bits
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
