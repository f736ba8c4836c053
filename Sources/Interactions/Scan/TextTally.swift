/// Counts texts and remembers the first ones, with their lines.
struct TextTally: Sendable {
  private static let most = 3

  private(set) var lines = LineTally()
  /// The first different ones.
  private(set) var texts: [String] = []

  var count: Int { lines.count }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, line: () -> Int) {
    lines.add(line: line)
    if texts.count < Self.most { keep(Self.shown(bytes)) }
  }

  mutating func merge(_ other: TextTally) {
    lines.merge(other.lines)
    for text in other.texts { keep(text) }
  }

  private mutating func keep(_ text: String) {
    if texts.count < Self.most, !texts.contains(text) { texts.append(text) }
  }

  /// The text, not more of it than a finding shows.
  static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes.prefix(256), as: UTF8.self)
  }
}
