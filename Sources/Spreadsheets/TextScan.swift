/// One pass over the bytes of a text: is it fit for a cell as it is, and how
/// wide would it be in the default font (Calibri 11)?
struct TextScan {
  /// Whether `SpreadsheetText.cell` must go over it.
  private(set) var needsCare = false
  /// The longest line, in pixels.
  private(set) var linePixels = 0
  /// The longest piece without a blank, in pixels: all a wrapped cell needs.
  private(set) var wordPixels = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var line = 0
    var word = 0
    var index = 0
    let count = bytes.count
    if count > SpreadsheetText.longestCell { needsCare = true }
    while index < count {
      let byte = bytes[index]
      let next = index + 1 < count ? bytes[index + 1] : 0
      index += 1
      if byte == 0x0A || byte == 0x20 {
        wordPixels = max(wordPixels, word)
        word = 0
        if byte == 0x20 {
          line += 3
        } else {
          linePixels = max(linePixels, line)
          line = 0
        }
        continue
      }
      if TextScan.isSuspect(byte, next) { needsCare = true }
      let pixels = TextScan.pixels(byte, next)
      line += pixels
      word += pixels
    }
    linePixels = max(linePixels, line)
    wordPixels = max(wordPixels, word)
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { TextScan($0) }
  }

  /// May `byte` begin something a cell cannot hold as it is?
  @inline(__always)
  private static func isSuspect(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case 0x09: false
    case 0..<0x20, 0x7F: true
    case 0x5F: next == 0x78
    case 0xC2: next < 0xA0
    case 0xEF: next == 0xBF
    case 0xF0...0xF4: next & 0x0F == 0x0F  // the planes' last two scalars
    default: false
    }
  }

  /// The pixels a scalar adds, told by its first byte; 0 for the others.
  @inline(__always)
  static func pixels(_ byte: UInt8, _ next: UInt8) -> Int {
    switch byte {
    // !'(),.:;I`ijl
    case 0x21, 0x27...0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x60, 0x69, 0x6A, 0x6C: 5
    case 0x66, 0x72, 0x73, 0x74, 0x2D: 6  // f r s t -
    case 0x25, 0x40, 0x4D, 0x57, 0x6D, 0x77: 12  // % @ M W m w
    case 0x41...0x5A: 9
    case 0..<0x80: 8
    case 0x80..<0xC0: 0
    case 0xCC: 0  // combining accents
    case 0xC2..<0xE0: 8
    case 0xE2: next == 0x80 ? 8 : 12
    case 0xE3...0xED: 15
    case 0xEF: next == 0xBC || next == 0xBD ? 15 : 8
    case 0xF0...: 18
    default: 10
    }
  }
}
