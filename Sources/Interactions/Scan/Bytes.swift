import Foundation

/// Small work on bytes that hot loops share.
enum Bytes {
  /// A mixing hash of 64 bits (multiply and fold, eight bytes at a time).
  @inline(__always)
  static func hash(_ bytes: UnsafeRawBufferPointer, _ seed: HashSeed) -> UInt64 {
    var state = seed.offset ^ UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      state = mix(
        state ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), seed.multiplier)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mix(state ^ rest, seed.multiplier)
  }

  @inline(__always)
  static func mix(_ value: UInt64, _ multiplier: UInt64 = 0xD6E8_FEB8_6659_FD93) -> UInt64 {
    let product = value.multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }

  @inline(__always)
  static func equal(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    guard one.count == other.count else { return false }
    guard let a = one.baseAddress, let b = other.baseAddress else { return true }
    return memcmp(a, b, one.count) == 0
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// A letter, a digit or `_`.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || lower(byte) &- 97 < 26 || byte == 0x5F
  }
}
