/// XXH64 (Collet 2014) of values one after another, the first seeded by 42, each other by the one
/// before: what Spark SQL's `xxhash64(a, b, …)` gives of `bigint`s and strings, so that an engine
/// in SQL draws the same.
package struct DrawHash: Hashable, Sendable, BitwiseCopyable {
  package private(set) var value: UInt64 = 42

  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )

  package init() {}

  /// The hash of a unit in a draw is that of seed, brand's id, draw and unit.
  package init(seed: UInt64, brand: String) { self = DrawHash().adding(seed).adding(brand) }

  /// With a whole number behind it.
  @inline(__always)
  package func adding(_ number: UInt64) -> DrawHash {
    var hash = value &+ Self.primes.4 &+ 8
    hash ^= Self.round(0, number)
    hash = Self.rotated(hash, 27) &* Self.primes.0 &+ Self.primes.3
    return DrawHash(finishing: hash)
  }

  /// With a text behind it.
  package func adding(_ text: String) -> DrawHash {
    var text = text
    return text.withUTF8 { adding(UnsafeRawBufferPointer($0)) }
  }

  /// With bytes behind it.
  package func adding(_ bytes: UnsafeRawBufferPointer) -> DrawHash {
    var place = 0
    func word() -> UInt64 {
      defer { place += 8 }
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    var hash = value &+ Self.primes.4
    if bytes.count >= 32 {
      var lanes = SIMD4(
        value &+ Self.primes.0 &+ Self.primes.1, value &+ Self.primes.1, value,
        value &- Self.primes.0)
      while place + 32 <= bytes.count {
        for lane in 0..<4 { lanes[lane] = Self.round(lanes[lane], word()) }
      }
      hash =
        Self.rotated(lanes[0], 1) &+ Self.rotated(lanes[1], 7) &+ Self.rotated(lanes[2], 12)
        &+ Self.rotated(lanes[3], 18)
      for lane in 0..<4 {
        hash = (hash ^ Self.round(0, lanes[lane])) &* Self.primes.0 &+ Self.primes.3
      }
    }
    hash &+= UInt64(bytes.count)
    while place + 8 <= bytes.count {
      hash ^= Self.round(0, word())
      hash = Self.rotated(hash, 27) &* Self.primes.0 &+ Self.primes.3
    }
    if place + 4 <= bytes.count {
      let half = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      hash ^= UInt64(UInt32(littleEndian: half)) &* Self.primes.0
      hash = Self.rotated(hash, 23) &* Self.primes.1 &+ Self.primes.2
      place += 4
    }
    for byte in bytes[place...] {
      hash ^= UInt64(byte) &* Self.primes.4
      hash = Self.rotated(hash, 11) &* Self.primes.0
    }
    return DrawHash(finishing: hash)
  }

  @inline(__always)
  private init(finishing bits: UInt64) {
    var hash = bits
    hash = (hash ^ hash >> 33) &* Self.primes.1
    hash = (hash ^ hash >> 29) &* Self.primes.2
    value = hash ^ hash >> 32
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }

  @inline(__always)
  private static func rotated(_ bits: UInt64, _ by: UInt64) -> UInt64 {
    bits << by | bits >> (64 - by)
  }
}
