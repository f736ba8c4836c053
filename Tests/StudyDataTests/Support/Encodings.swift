/// Texts as the programs of the world save them.
enum Encodings {
  static func utf16(_ text: String, little: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return little ? [low, high] : [high, low]
    }
  }

  /// Latin letters and the euro sign; anything else becomes `?`.
  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0..<0x80, 0xA0..<0x100: UInt8(scalar.value)
      case 0x20AC: 0x80
      default: UInt8(ascii: "?")
      }
    }
  }

  static func all(_ text: String) -> [(name: String, bytes: [UInt8])] {
    [
      ("UTF-8", Array(text.utf8)), ("UTF-8 with BOM", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      ("UTF-16 LE", utf16(text, little: true)), ("UTF-16 BE", utf16(text, little: false)),
      ("UTF-16 LE with BOM", [0xFF, 0xFE] + utf16(text, little: true)),
      ("UTF-16 BE with BOM", [0xFE, 0xFF] + utf16(text, little: false)),
      ("Windows-1252", windows1252(text)),
    ]
  }
}
