/// What number formats say of the numbers in cells: percentages and dates.
final class CellFormats: XMLListener {
  enum Kind: UInt8 { case plain, percent, date }

  /// By style index.
  private(set) var kinds: [Kind] = []
  private var custom: [Int: Kind] = [:]
  private var isInCellFormats = false

  func kind(_ style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .plain }

  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if XMLName.equal(name, "numFmt"), let id = attributes.integer("numFmtId"),
      let code = attributes.text("formatCode")
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
  /// characters and what stands in brackets (elapsed times stay dates).
  static func kind(ofCode code: String) -> Kind {
    var isQuoted = false
    var isEscaped = false
    var bracket: String?
    for character in code {
      if isEscaped {
        isEscaped = false
        continue
      }
      if isQuoted {
        if character == "\"" { isQuoted = false }
        continue
      }
      if let open = bracket {
        if character == "]" {
          if ["h", "hh", "m", "mm", "s", "ss"].contains(open.lowercased()) { return .date }
          bracket = nil
        } else {
          bracket = open + String(character)
        }
        continue
      }
      switch character {
      case "\\", "_", "*": isEscaped = true
      case "\"": isQuoted = true
      case "[": bracket = ""
      case ";": return .plain
      case "%": return .percent
      case "y", "Y", "d", "D", "h", "H", "s", "S", "m", "M", "a", "A": return .date
      case "G", "g": return .plain
      default: break
      }
    }
    return .plain
  }
}
