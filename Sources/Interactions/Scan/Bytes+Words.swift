/// Up to eight bytes as one number, and what can be said of all of them at
/// once.
extension Bytes {
  /// `count` bytes (0 to 8) from `start`, the first in the lowest byte.
  @inline(__always)
  static func word(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(start)
    if count >= 8 { return raw.loadUnaligned(as: UInt64.self) }
    if count >= 4 {
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      let high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return low | high &<< UInt64((count - 4) * 8)
    }
    guard count > 0 else { return 0 }
    let middle = count / 2
    return UInt64(start[0]) | UInt64(start[middle]) &<< UInt64(middle * 8)
      | UInt64(start[count - 1]) &<< UInt64((count - 1) * 8)
  }

  /// The word with `A` to `Z` as small letters.
  @inline(__always)
  static func lower(word: UInt64) -> UInt64 {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = low &+ 0x2525_2525_2525_2525
    let isLetter = (fromA ^ beyondZ) & ~word & 0x8080_8080_8080_8080
    return word | isLetter &>> 2
  }

  /// The number that `count` digits (1 to 8) from `start` make; `nil` if one
  /// is no digit.
  @inline(__always)
  static func digits(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64? {
    // Zeros before it make eight.
    let zeros: UInt64 = 0x3030_3030_3030_3030
    let unused = UInt64(8 - count) * 8
    let text =
      count == 8 ? word(start, 8) : word(start, count) &<< unused | zeros &>> (64 - unused)
    let high = text & 0xF0F0_F0F0_F0F0_F0F0
    let beyondNine = (text &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    guard high == zeros, beyondNine == zeros else { return nil }
    // Pairs, fours, eight (Lemire, "Quickly parsing eight digits", 2018).
    let pairs = ((text & 0x0F0F_0F0F_0F0F_0F0F) &* 2_561) &>> 8
    let fours = ((pairs & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
    return ((fours & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
  }
}
