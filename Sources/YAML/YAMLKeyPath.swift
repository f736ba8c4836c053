/// The way to a node of a YAML file, as findings show it:
/// `tree.children[0].weight`.
///
/// It is kept short whatever the file holds, as there is one per finding:
/// long keys are cut, and of a long way the end is kept.
enum YAMLKeyPath {
  static let maximumKey = 64
  static let maximumLength = 400

  static func adding(_ key: String, to path: String) -> String {
    let shown = cut(key)
    return path.isEmpty ? shown : limited("\(path).\(shown)")
  }

  static func adding(item: Int, to path: String) -> String { limited("\(path)[\(item)]") }

  private static func cut(_ key: String) -> String {
    guard key.utf8.count > maximumKey else { return key }
    var scalars = String.UnicodeScalarView()
    for scalar in key.unicodeScalars.prefix(maximumKey) { scalars.append(scalar) }
    guard scalars.count < key.unicodeScalars.prefix(maximumKey + 1).count else { return key }
    return String(scalars) + "…"
  }

  private static func limited(_ path: String) -> String {
    guard path.utf8.count > maximumLength else { return path }
    // At a boundary between keys, so that none looks like another.
    let end = path.unicodeScalars.suffix(maximumLength / 2)
    let start = end.firstIndex { $0 == "." || $0 == "[" } ?? end.startIndex
    return "…" + String(end[start...])
  }
}
