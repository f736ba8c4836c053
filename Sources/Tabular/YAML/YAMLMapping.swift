import Findings

/// A mapping being read key by key. `finish()` reports the keys nobody asked
/// for.
package final class YAMLMapping {
  package let value: YAMLValue
  private let pairs: [YAMLPair]
  private var asked: [String] = []

  init(_ pairs: [YAMLPair], of value: YAMLValue) {
    self.pairs = pairs
    self.value = value
  }

  /// The value of `key`, if it is there and not empty.
  package func optional(_ key: String) -> YAMLValue? {
    asked.append(key)
    guard let pair = pairs.first(where: { $0.key == key }) else { return nil }
    let found = child(pair)
    return found.node.isNull ? nil : found
  }

  /// The value of `key`; a missing or empty one is reported.
  package func required(_ key: String) -> YAMLValue? {
    if let found = optional(key) { return found }
    if let pair = pairs.first(where: { $0.key == key }) {
      child(pair).report(.keyMissing, ["key": .text(key)])
    } else {
      value.report(.keyMissing, ["key": .text(key)])
    }
    return nil
  }

  /// Is the key written at all, even without a value?
  package func has(_ key: String) -> Bool { pairs.contains { $0.key == key } }

  /// Every key with its value, in the file's order (for open mappings).
  package func all() -> [(key: String, value: YAMLValue)] {
    asked.append(contentsOf: pairs.map(\.key))
    return pairs.map { ($0.key, child($0)) }
  }

  /// Reports every key that was not asked for.
  package func finish() {
    for pair in pairs where !asked.contains(pair.key) {
      let keyPath = path(pair.key)
      value.document.log.add(
        .keyUnknown,
        at: Place(
          file: value.document.file, line: pair.keyLine, column: pair.keyColumn, keyPath: keyPath),
        ["key": .text(pair.key), "known": .list(asked)],
        didYouMean: Spelling.nearest(to: pair.key, among: asked))
    }
  }

  private func child(_ pair: YAMLPair) -> YAMLValue {
    YAMLValue(node: pair.value, path: path(pair.key), document: value.document)
  }

  private func path(_ key: String) -> String {
    value.path.isEmpty ? key : "\(value.path).\(key)"
  }
}
