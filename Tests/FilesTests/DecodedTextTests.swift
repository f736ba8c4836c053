import Files
import Testing

/// Whatever a text was saved in, it comes out as UTF-8.
struct DecodedTextTests {
  private static let text = "brand;año;€\r\nÑandú;«sí»;10\n"
  private static let wide = "a😀ñ;b\nc;d\n"

  private static func utf16(_ text: String, little: Bool) -> [UInt8] {
    text.utf16.flatMap {
      little ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  }

  private func decode(_ bytes: [UInt8], _ named: TextEncoding? = nil) throws -> (
    String, TextEncoding
  ) {
    let decoded = try DecodedText(bytes, encoding: named)
    return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding)
  }

  private func expect(
    _ bytes: [UInt8], as named: TextEncoding? = nil, is text: String, _ encoding: TextEncoding,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let found = try decode(bytes, named)
    #expect(found.0 == text, sourceLocation: location)
    #expect(found.1 == encoding, sourceLocation: location)
  }

  @Test func utf8() throws {
    try expect(Array(Self.text.utf8), is: Self.text, .utf8)
    try expect([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), is: Self.text, .utf8)
    try expect(Array(Self.wide.utf8), is: Self.wide, .utf8)
    try expect([], is: "", .utf8)
    try expect([0xEF, 0xBB, 0xBF], is: "", .utf8)
  }

  @Test func utf16WithAMark() throws {
    for text in [Self.text, Self.wide, "€", ""] {
      try expect([0xFF, 0xFE] + Self.utf16(text, little: true), is: text, .utf16LittleEndian)
      try expect([0xFE, 0xFF] + Self.utf16(text, little: false), is: text, .utf16BigEndian)
    }
  }

  @Test func utf16WithoutAMark() throws {
    try expect(Self.utf16(Self.text, little: true), is: Self.text, .utf16LittleEndian)
    try expect(Self.utf16(Self.text, little: false), is: Self.text, .utf16BigEndian)
    try expect(
      Self.utf16(Self.wide, little: true), as: .utf16LittleEndian, is: Self.wide, .utf16LittleEndian
    )
  }

  @Test func windows1252() throws {
    let bytes =
      Array("a\u{F1}o ".unicodeScalars.map { UInt8($0.value) }) + [0x80, 0x93, 0x94, 0x96, 0x9F]
    try expect(bytes, is: "año €“”–Ÿ", .windows1252)
  }

  /// The five bytes that stand for nothing do not stop a file.
  @Test func windows1252Holes() throws {
    for hole: UInt8 in [0x81, 0x8D, 0x8F, 0x90, 0x9D] {
      try expect(
        [0x41, hole, 0xF1], is: "A" + String(UnicodeScalar(hole)) + "ñ", .windows1252)
    }
  }

  @Test func everyWindows1252ByteHasItsCharacter() throws {
    let high = Array(UInt8(0xA0)...0xFF)
    let found = try decode(high, .windows1252).0
    #expect(found.unicodeScalars.map(\.value) == high.map(UInt32.init))
  }

  @Test func namedEncodings() throws {
    // Valid UTF-8 read as what the study says it is.
    try expect(Array("ñ".utf8), as: .windows1252, is: "Ã±", .windows1252)
    // A mark in the file wins.
    try expect([0xEF, 0xBB, 0xBF, 0x41], as: .windows1252, is: "A", .utf8)
    #expect(TextEncoding(named: "UTF-8") == .utf8)
    #expect(TextEncoding(named: "Latin-1") == .windows1252)
    #expect(TextEncoding(named: "ISO-8859-1") == .windows1252)
    #expect(TextEncoding(named: "utf-16") == .utf16LittleEndian)
    #expect(TextEncoding(named: "utf-16be") == .utf16BigEndian)
    #expect(TextEncoding(named: "utf-7") == nil)
    for name in TextEncoding.names { #expect(TextEncoding(named: name) != nil, "\(name)") }
  }

  @Test func mixedEncodingsAreRefusedAtTheirByte() {
    let bytes = Array("año\nma".utf8) + [0xF1, 0x61, 0x6E, 0x61]
    #expect(throws: DecodedText.Failure.mixedEncodings(offset: 7)) { try DecodedText(bytes) }
    #expect(throws: DecodedText.Failure.mixedEncodings(offset: 10)) {
      try DecodedText([0x61, 0x62, 0x63] + bytes)
    }
  }

  @Test(arguments: [
    ([0x41, 0xFF], 1), ([0x41, 0x42, 0xC3], 2), ([0xC0, 0xAF], 0), ([0xED, 0xA0, 0x80], 0),
    ([0xF5, 0x80, 0x80, 0x80], 0), ([0xE2, 0x82, 0x41], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0xF0, 0x80, 0x80, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0x80], 0),
  ])
  func invalidUTF8(_ bytes: [UInt8], _ offset: Int) {
    #expect(throws: DecodedText.Failure.invalid(.utf8, offset: offset)) {
      try DecodedText(bytes, encoding: .utf8)
    }
  }

  @Test func invalidUTF16() {
    let odd = DecodedText.Failure.invalid(.utf16LittleEndian, offset: 4)
    #expect(throws: odd) { try DecodedText([0xFF, 0xFE, 0x41, 0x00, 0x42]) }
    let lone = DecodedText.Failure.invalid(.utf16LittleEndian, offset: 2)
    #expect(throws: lone) { try DecodedText([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00]) }
    #expect(throws: lone) { try DecodedText([0xFF, 0xFE, 0x00, 0xDC, 0x41, 0x00]) }
    #expect(throws: lone) { try DecodedText([0xFF, 0xFE, 0x3D, 0xD8]) }
  }

  @Test func binariesAreRefused() {
    #expect(throws: DecodedText.Failure.binary(offset: 4)) {
      try DecodedText([0x50, 0x4B, 3, 4, 0, 1, 2, 3])
    }
    #expect(throws: DecodedText.Failure.binary(offset: 1)) {
      try DecodedText([0x41, 0, 0x42], encoding: .utf8)
    }
  }
}
