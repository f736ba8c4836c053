import Foundation

/// Finds the known name nearest to a misspelt one.
package enum Spelling {
  /// The candidate within an edit distance of a third of the word's length
  /// (at least 1, at most 3), the nearest first, ties by order; `nil` when
  /// none is near.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(folded(word).utf8)
    guard !target.isEmpty, target.count <= 64 else { return nil }
    let limit = min(3, max(1, target.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(folded(candidate).utf8)
      guard !other.isEmpty, abs(other.count - target.count) <= limit else { continue }
      let distance = distance(target, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Lower case without accents or surrounding blanks: how names are
  /// compared when case and accents must not matter.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.trimmed.lowercased()
    }
    var plain = String.UnicodeScalarView()
    for scalar in text.trimmed.lowercased()
      .decomposedStringWithCanonicalMapping.unicodeScalars
    where !(0x300...0x36F).contains(scalar.value) {
      plain.append(scalar)
    }
    return String(plain)
  }

  /// Levenshtein distance with adjacent transpositions (optimal string
  /// alignment).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: other.count + 1)
    var previous = Array(0...other.count)
    for i in 1...max(1, one.count) where i <= one.count {
      var current = [i] + [Int](repeating: 0, count: other.count)
      for j in 1...max(1, other.count) where j <= other.count {
        let cost = one[i - 1] == other[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          current[j] = min(current[j], before[j - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[other.count]
  }
}

extension String {
  /// Without blanks (tabs and no-break spaces included) at either end.
  package var trimmed: String {
    func blank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !blank($0) }),
      let last = scalars.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
