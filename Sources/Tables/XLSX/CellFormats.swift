/// What number formats say of the numbers in cells: percentages and dates.
final class CellFormats: XMLListener {
  enum Kind: UInt8 { case plain, percent, date }

  /// By style index.
  private(set) var kinds: [Kind] = []
  private var custom: [Int: Kind] = [:]
  private var isInCellFormats = false

  /// The kind of cell format `style`; `nil` if there is no such format. A
  /// workbook without any format is one of plain numbers.
  func kind(_ style: Int) -> Kind? {
    if kinds.indices.contains(style) { return kinds[style] }
    return kinds.isEmpty ? .plain : nil
  }

  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if XMLName.equal(name, "numFmt"), let id = attributes.integer("numFmtId"),
      let code = attributes.bytes("formatCode")
    {
      custom[id] = Self.kind(ofCode: code)
    } else if XMLName.equal(name, "cellXfs") {
      isInCellFormats = true
    } else if isInCellFormats, XMLName.equal(name, "xf") {
      kinds.append(kind(ofFormat: attributes.integer("numFmtId") ?? 0))
    }
  }

  func end(_ name: UnsafePointer<UInt8>) {
    if XMLName.equal(name, "cellXfs") { isInCellFormats = false }
  }

  func text(_: UnsafeBufferPointer<UInt8>) {}

  /// The built-in formats of ECMA-376, 18.8.30.
  private func kind(ofFormat id: Int) -> Kind {
    switch id {
    case 9, 10: .percent
    case 14...22, 27...36, 45...47, 50...58: .date
    default: custom[id] ?? .plain
    }
  }

  /// Judges a format's first section, leaving out quoted texts, escaped
  /// characters and what stands in brackets (elapsed times stay dates). By
  /// bytes: all signs of the language are ASCII.
  static func kind(ofCode code: some Collection<UInt8>) -> Kind {
    var isQuoted = false
    var isEscaped = false
    var isBracketed = false
    // What an open bracket holds, as far as it may matter.
    var bracket: [UInt8] = []
    for byte in code {
      if isEscaped {
        // The character may have more bytes; none of them is a sign.
        isEscaped = false
        continue
      }
      if isQuoted {
        if byte == UInt8(ascii: "\"") { isQuoted = false }
        continue
      }
      if isBracketed {
        if byte == UInt8(ascii: "]") {
          if elapsed.contains(bracket) { return .date }
          isBracketed = false
        } else if bracket.count < 3 {
          bracket.append(byte | 0x20)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
      case UInt8(ascii: "\""): isQuoted = true
      case UInt8(ascii: "["):
        isBracketed = true
        bracket.removeAll(keepingCapacity: true)
      case UInt8(ascii: ";"): return .plain
      case UInt8(ascii: "%"): return .percent
      case UInt8(ascii: "g"), UInt8(ascii: "G"): return .plain
      default: if dateSigns.contains(byte | 0x20) { return .date }
      }
    }
    return .plain
  }

  private static let elapsed = Set(["h", "hh", "m", "mm", "s", "ss"].map { Array($0.utf8) })
  private static let dateSigns = Set("ydhsma".utf8)
}
