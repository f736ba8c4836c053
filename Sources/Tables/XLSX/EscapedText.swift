/// Characters that XML cannot hold stand in a workbook's texts as `_x000D_`
/// (ECMA-376, ST_Xstring); Excel writes them for pasted line ends.
package enum EscapedText {
  /// Undoes the escapes from `start` to the end of `bytes`.
  package static func resolve(_ bytes: inout [UInt8], from start: Int) {
    guard bytes.count - start >= 7,
      bytes[start...].contains(UInt8(ascii: "_")),
      (start...(bytes.count - 7)).contains(where: { unit(bytes, at: $0) != nil })
    else { return }
    // Through UTF-16, where two escapes may be the halves of one character.
    var units: [UInt16] = []
    var index = start
    var plain = start
    while index < bytes.count {
      guard let unit = unit(bytes, at: index) else {
        index += 1
        continue
      }
      units += Array(String(decoding: bytes[plain..<index], as: UTF8.self).utf16)
      units.append(unit)
      index += 7
      plain = index
    }
    units += Array(String(decoding: bytes[plain...], as: UTF8.self).utf16)
    bytes.replaceSubrange(start..., with: String(decoding: units, as: UTF16.self).utf8)
  }

  /// The unit that `_xHHHH_` at `index` stands for; `nil` where there is no
  /// escape.
  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 65...70: digit = byte - 55
      case 97...102: digit = byte - 87
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
