/// Text made comparable: lower case, without accents, everything that is no
/// letter or digit one blank, a blank at either end.
enum PlainText {
  static func make(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    out.removeAll(keepingCapacity: true)
    out.append(0x20)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        let lower = Bytes.lower(byte)
        if Bytes.isDigit(byte) || lower &- 97 < 26 { out.append(lower) } else { blank(&out) }
        continue
      }
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch byte {
      case 0xC3:
        if let letter = latin1(next) { out.append(letter) } else { blank(&out) }
        index += 2
      case 0xCC where next >= 0x80, 0xCD where next < 0xB0:
        // A combining accent.
        index += 2
      case 0xC2:
        blank(&out)
        index += 2
      case 0xC4...0xDF:
        out.append(byte)
        out.append(next)
        index += 2
      case 0xE2, 0xEF, 0xF0...:
        // Punctuation, symbols, emoji.
        blank(&out)
        index += byte >= 0xF0 ? 4 : 3
      default:
        out.append(byte)
        index += 1
      }
    }
    blank(&out)
  }

  static func make(_ text: String) -> [UInt8] {
    var text = text
    var out: [UInt8] = []
    text.withUTF8 { make($0, into: &out) }
    return out
  }

  private static func blank(_ out: inout [UInt8]) {
    if out.last != 0x20 { out.append(0x20) }
  }

  /// The plain letter of U+00C0 to U+00FF, by its second byte.
  private static func latin1(_ byte: UInt8) -> UInt8? {
    guard (0x80...0xBF).contains(byte) else { return nil }
    // The upper half repeats the lower one in small letters.
    switch byte & 0x1F {
    case 0x00...0x05: return UInt8(ascii: "a")
    case 0x06: return UInt8(ascii: "a")
    case 0x07: return UInt8(ascii: "c")
    case 0x08...0x0B: return UInt8(ascii: "e")
    case 0x0C...0x0F: return UInt8(ascii: "i")
    case 0x10: return UInt8(ascii: "d")
    case 0x11: return UInt8(ascii: "n")
    case 0x12...0x16, 0x18: return UInt8(ascii: "o")
    case 0x19...0x1C: return UInt8(ascii: "u")
    case 0x1D: return UInt8(ascii: "y")
    case 0x1F: return byte == 0xBF ? UInt8(ascii: "y") : UInt8(ascii: "s")
    default: return nil
    }
  }
}
