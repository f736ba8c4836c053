/// SVG text being written: bytes that are only ever appended to.
///
/// Names of elements and attributes are `StaticString`, so nothing of the data
/// can become markup; every value passes `escaped`.
package struct SVG: Sendable {
  /// What has been written so far, UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// An empty fragment with room for `capacity` bytes.
  package init(reserving capacity: Int = 2_048) {
    bytes.reserveCapacity(max(0, capacity))
  }

  /// The fragment as text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends markup of the program itself.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends another fragment as it is.
  package mutating func append(_ fragment: SVG) { bytes.append(contentsOf: fragment.bytes) }

  /// Appends the commands of a path.
  package mutating func append(_ path: Path) { bytes.append(contentsOf: path.bytes) }

  /// Appends `text` so that it is nothing but text, between tags or quotes.
  ///
  /// Works on bytes, so a combining mark after a quote hides nothing. Line
  /// breaks and tabs become spaces; characters XML 1.0 forbids are dropped.
  package mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        var length = 1
        let substitute: StaticString?
        switch buffer[index] {
        case UInt8(ascii: "&"): substitute = "&amp;"
        case UInt8(ascii: "<"): substitute = "&lt;"
        case UInt8(ascii: ">"): substitute = "&gt;"
        case UInt8(ascii: "\""): substitute = "&quot;"
        case UInt8(ascii: "'"): substitute = "&#39;"
        case 0x09, 0x0A, 0x0D: substitute = " "
        case 0..<0x20: substitute = ""
        case 0xEF
        where index + 2 < buffer.count && buffer[index + 1] == 0xBF && buffer[index + 2] >= 0xBE:
          substitute = ""
          length = 3
        default: substitute = nil
        }
        if let substitute {
          bytes.append(contentsOf: buffer[start..<index])
          raw(substitute)
          start = index + length
        }
        index += length
      }
      bytes.append(contentsOf: buffer[start..<buffer.count])
    }
  }

  /// Appends ` name="value"`, escaped.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    escaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with the number as a coordinate.
  package mutating func attribute(_ name: StaticString, _ value: Double) {
    beginAttribute(name)
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"` with a value of the program itself.
  package mutating func attribute(_ name: StaticString, raw value: StaticString) {
    beginAttribute(name)
    raw(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a coordinate: at most two decimals, no trailing zeros, no `-0`.
  package mutating func number(_ value: Double) { Coordinate.append(value, to: &bytes) }

  private mutating func beginAttribute(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }
}
