import CByteScan

/// Finds the handles a text mentions: an `@` that does not follow a letter,
/// digit or `_` (as in an e-mail address), then letters, digits, `_`, and `.`
/// or `-` between them.
struct MentionFinder {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Has the handle found last a `.` or `-` in it?
  private(set) var hasMarks = false

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  @inline(__always)
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard let base = text.baseAddress else { return nil }
    while index < text.count {
      // Most begin with one.
      let at =
        base[index] == 0x40 ? index : Int(imacs_find(base, index, text.count, 0x40))
      guard at < text.count else {
        index = at
        return nil
      }
      var end = at + 1
      var marks = 0
      while end < text.count {
        end = Int(imacs_word_end(base, end, text.count))
        guard end < text.count else { break }
        let byte = base[end]
        if byte == 0x2E || byte == 0x2D {
          marks += 1
          end += 1
        } else if byte >= 0x80, let length = letter(at: end) {
          end += length
        } else {
          break
        }
      }
      index = end
      if at > 0, Bytes.isWord(base[at - 1]) || endsInLetter(before: at) { continue }
      while end > at + 1, base[end - 1] == 0x2E || base[end - 1] == 0x2D {
        marks -= 1
        end -= 1
      }
      hasMarks = marks > 0
      if end > at + 1 { return UnsafeBufferPointer(start: base + at + 1, count: end - at - 1) }
    }
    return nil
  }

  /// The bytes of the letter beyond ASCII at `start`, if it is one.
  private func letter(at start: Int) -> Int? {
    let lead = text[start]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, start + length <= text.count,
      let scalar = String(decoding: text[start..<start + length], as: UTF8.self).unicodeScalars
        .first
    else { return nil }
    return scalar.properties.isAlphabetic ? length : nil
  }

  /// Does a letter beyond ASCII stand before `end`?
  private func endsInLetter(before end: Int) -> Bool {
    var start = end - 1
    guard text[start] >= 0x80 else { return false }
    while start > 0, text[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    return letter(at: start) == end - start
  }
}
