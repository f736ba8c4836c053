import Wording

/// Writes JSON in the order it is told, so that the same data gives the same
/// bytes.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Per open container: has it an item yet, and does it put items on lines?
  private var open: [(items: Int, lines: Bool)] = []
  private var afterKey = false

  package init() {}

  /// Opens `{`; with `lines` each member stands on a line of its own.
  package mutating func beginObject(lines: Bool = false) { begin(0x7B, lines) }
  package mutating func endObject() { end(0x7D) }
  package mutating func beginArray(lines: Bool = false) { begin(0x5B, lines) }
  package mutating func endArray() { end(0x5D) }

  package mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(contentsOf: ": ".utf8)
    afterKey = true
  }

  package mutating func value(_ text: String?) {
    separate()
    if let text { string(text) } else { bytes.append(contentsOf: "null".utf8) }
  }

  /// A number at full precision; `null` for none.
  package mutating func value(_ number: Double?) {
    separate()
    guard let number, number.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    bytes.append(contentsOf: NumberFormat.machine(number).utf8)
  }

  package mutating func value(_ number: Int?) {
    separate()
    bytes.append(contentsOf: (number.map(String.init) ?? "null").utf8)
  }

  package mutating func value(integer number: UInt64) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Double?) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Ends the file with a line end.
  package mutating func finish() { bytes.append(0x0A) }

  private mutating func begin(_ bracket: UInt8, _ lines: Bool) {
    separate()
    bytes.append(bracket)
    open.append((0, lines))
  }

  private mutating func end(_ bracket: UInt8) {
    let closed = open.popLast()
    if let closed, closed.lines, closed.items > 0 { newline() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if open[last].items > 0 {
      bytes.append(0x2C)
      if !open[last].lines { bytes.append(0x20) }
    }
    open[last].items += 1
    if open[last].lines { newline() }
  }

  private mutating func newline() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.filter(\.lines).count))
  }

  private mutating func string(_ text: String) {
    bytes.append(0x22)
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
