/// Text made comparable: lower case, without accents, everything that is no
/// letter or digit one blank, a blank at either end. One per thread: it keeps
/// its memory from text to text.
final class PlainText {
  /// What was read last.
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// Where its words begin.
  private(set) var words: UnsafeMutablePointer<UInt32>
  private(set) var wordCount = 0
  private var capacity = 1 << 10
  /// What becomes of a byte of ASCII: a small letter, a digit, or a blank.
  private let plain: UnsafeMutablePointer<UInt8>

  init() {
    bytes = .allocate(capacity: capacity)
    words = .allocate(capacity: capacity)
    plain = .allocate(capacity: 128)
    for byte in 0..<UInt8(128) {
      let lower = Bytes.lower(byte)
      plain[Int(byte)] = Bytes.isDigit(byte) || lower &- 97 < 26 ? lower : 0x20
    }
  }

  deinit {
    bytes.deallocate()
    words.deallocate()
    plain.deallocate()
  }

  static func make(_ text: String) -> [UInt8] {
    let reader = PlainText()
    var text = text
    text.withUTF8 { reader.read($0) }
    return Array(UnsafeBufferPointer(start: reader.bytes, count: reader.count))
  }

  func read(_ text: UnsafeBufferPointer<UInt8>) {
    // No byte becomes more than one, no two words touch.
    room(for: text.count + 2)
    let bytes = bytes
    let words = words
    bytes[0] = 0x20
    var end = 1
    var wordEnd = 0
    @inline(__always)
    func put(_ byte: UInt8) {
      words[wordEnd] = UInt32(truncatingIfNeeded: end)
      wordEnd += bytes[end - 1] == 0x20 ? 1 : 0
      bytes[end] = byte
      end += 1
    }
    func blank() {
      if bytes[end - 1] != 0x20 {
        bytes[end] = 0x20
        end += 1
      }
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        // Without branches: a blank behind a blank is written over.
        let letter = plain[Int(byte)]
        let isFirst = bytes[end - 1] == 0x20
        let isBlank = letter == 0x20
        words[wordEnd] = UInt32(truncatingIfNeeded: end)
        wordEnd += isFirst && !isBlank ? 1 : 0
        bytes[end] = letter
        end += isFirst && isBlank ? 0 : 1
        continue
      }
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch byte {
      case 0xC3:
        if let letter = Self.latin1(next) { put(letter) } else { blank() }
        index += next >= 0x80 ? 2 : 1
      case 0xCC where next >= 0x80, 0xCD where next >= 0x80 && next < 0xB0:
        // A combining accent.
        index += 2
      case 0xC2:
        blank()
        index += 2
      case 0xC4...0xDF:
        put(byte)
        if next >= 0x80 { put(next) }
        index += next >= 0x80 ? 2 : 1
      case 0xE2, 0xEF, 0xF0...:
        // Punctuation, symbols, emoji.
        blank()
        index += byte >= 0xF0 ? 4 : 3
      default:
        put(byte)
        index += 1
      }
    }
    blank()
    count = end
    wordCount = wordEnd
  }

  private func room(for size: Int) {
    guard size + 1 > capacity else { return }
    bytes.deallocate()
    words.deallocate()
    capacity = 2 * size
    bytes = .allocate(capacity: capacity)
    words = .allocate(capacity: capacity)
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
