/// What a chart says in words, for readers who do not see it.
package struct ChartText: Sendable, Hashable {
  /// Unique in the page; the ids inside the chart begin with it. Characters
  /// that an id may not hold are replaced.
  package let id: String
  /// The finding, in one short sentence.
  package let title: String
  /// What is drawn, its range, and where the numbers stand as a table.
  package let description: String

  /// The words of one chart; `id` may be any text.
  package init(id: String, title: String, description: String) {
    self.id = ChartText.identifier(id)
    self.title = title
    self.description = description
  }

  /// ASCII letters, digits, `-` and `_`; every other byte as `_` and two hex
  /// digits, so that different ids stay different.
  static func identifier(_ text: String) -> String {
    let hex = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "_"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return bytes.isEmpty ? "chart" : String(decoding: bytes, as: UTF8.self)
  }
}
