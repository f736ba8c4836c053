import Findings
import Wording

/// A mapping being read key by key. `finish()` reports the keys nobody asked
/// for.
package final class YAMLMapping {
  package let value: YAMLValue
  private let pairs: [YAMLPair]
  private let positions: [String: Int]
  /// What was asked for, in order; the keys of an open mapping are not among
  /// them.
  private var asked: [String] = []
  private var askedForAll = false

  init(_ pairs: [YAMLPair], of value: YAMLValue) {
    self.pairs = pairs
    self.value = value
    // The composer has refused keys that come twice.
    positions = Dictionary(
      pairs.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of `key`, if it is there and not empty.
  package func optional(_ key: String) -> YAMLValue? {
    asked.append(key)
    guard let pair = pair(key) else { return nil }
    let found = child(pair)
    return found.node.isNull ? nil : found
  }

  /// The value of `key`; a missing or empty one is reported.
  package func required(_ key: String) -> YAMLValue? {
    if let found = optional(key) { return found }
    if let pair = pair(key) {
      child(pair).report(.keyMissing, ["key": .text(key)])
    } else {
      value.report(.keyMissing, ["key": .text(key)])
    }
    return nil
  }

  /// Is the key written at all, even without a value?
  package func has(_ key: String) -> Bool { positions[key] != nil }

  /// Every key with its value, in the file's order (for open mappings).
  package func all() -> [(key: String, value: YAMLValue)] {
    askedForAll = true
    return pairs.map { ($0.key, child($0)) }
  }

  /// Reports every key that was not asked for.
  package func finish() {
    guard !askedForAll else { return }
    let known = Set(asked)
    for pair in pairs where !known.contains(pair.key) {
      let keyPath = path(pair.key)
      value.document.log.add(
        .keyUnknown,
        at: SourceLocation(
          file: value.document.file, line: pair.keyLine, column: pair.keyColumn, keyPath: keyPath),
        ["key": .text(pair.key), "known": .list(asked)],
        didYouMean: Spelling.nearest(to: pair.key, among: asked))
    }
  }

  private func pair(_ key: String) -> YAMLPair? { positions[key].map { pairs[$0] } }

  private func child(_ pair: YAMLPair) -> YAMLValue {
    YAMLValue(node: pair.value, path: path(pair.key), document: value.document)
  }

  private func path(_ key: String) -> String {
    YAMLKeyPath.adding(key, to: value.path)
  }
}
