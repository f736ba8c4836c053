/// Known names, made ready to be searched for the one nearest to a misspelt
/// word.
package struct SpellingIndex: Sendable {
  private struct Entry {
    let name: String
    let folded: [UInt8]
  }

  private let entries: [Entry]
  /// Rows of the table of distances, kept between searches.
  private var rows: [[Int]] = [[], [], []]

  package init(_ names: some Sequence<String>) {
    entries = names.map { Entry(name: $0, folded: Array(Spelling.folded($0).utf8)) }
  }

  /// The name within an edit distance of a third of the word's length (at
  /// least 1, at most 3), the nearest first, ties by order; `nil` when none is
  /// near.
  package mutating func nearest(to word: String) -> String? {
    let target = Array(Spelling.folded(word).utf8)
    guard !target.isEmpty, target.count <= 64 else { return nil }
    let limit = min(3, max(1, target.count / 3))
    var best: (name: String, distance: Int)?
    for entry in entries {
      let other = entry.folded
      guard !other.isEmpty, abs(other.count - target.count) <= limit else { continue }
      let distance = distance(target, other, atMost: limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (entry.name, distance) }
      if distance == 0 { break }
    }
    return best?.name
  }

  /// Levenshtein distance with adjacent transpositions (optimal string
  /// alignment); more than `limit` where it is more.
  private mutating func distance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int {
    let width = other.count + 1
    for row in 0..<3 where rows[row].count < width {
      rows[row] = [Int](repeating: 0, count: width)
    }
    var (before, previous, current) = (0, 1, 2)
    for j in 0..<width { rows[previous][j] = j }
    for i in 1...max(1, one.count) where i <= one.count {
      rows[current][0] = i
      var least = i
      for j in 1...max(1, other.count) where j <= other.count {
        let cost = one[i - 1] == other[j - 1] ? 0 : 1
        var value = min(
          rows[previous][j] + 1, rows[current][j - 1] + 1, rows[previous][j - 1] + cost)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          value = min(value, rows[before][j - 2] + 1)
        }
        rows[current][j] = value
        least = min(least, value)
      }
      // Two rows in which all is too far: nothing below comes nearer.
      if least > limit, rows[previous][..<width].allSatisfy({ $0 > limit }) { return limit + 1 }
      (before, previous, current) = (previous, current, before)
    }
    return rows[previous][other.count]
  }
}
