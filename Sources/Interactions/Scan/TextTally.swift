import Findings
import Wording

/// Counts texts and remembers the first ones, with their lines.
struct TextTally: Sendable {
  private static let most = 3

  private(set) var lines = LineTally()
  /// The first different ones.
  private(set) var texts: [String] = []
  /// Were there others?
  private(set) var hasMore = false

  var count: Int { lines.count }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, line: () -> Int) {
    lines.add(line: line)
    if !hasMore { keep(Self.shown(bytes)) }
  }

  mutating func merge(_ other: TextTally) {
    lines.merge(other.lines)
    for text in other.texts { keep(text) }
    hasMore = hasMore || other.hasMore
  }

  private mutating func keep(_ text: String) {
    guard !texts.contains(text) else { return }
    if texts.count < Self.most { texts.append(text) } else { hasMore = true }
  }

  /// `'a', 'b' …`
  func list(_ language: Language) -> String {
    Finding.Argument.list(texts).rendered(language) + (hasMore ? " …" : "")
  }

  /// The text, not more of it than a finding shows.
  static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes.prefix(256), as: UTF8.self)
  }
}
