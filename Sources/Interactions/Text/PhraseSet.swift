import Foundation

/// Phrases found by their first word, in flat memory: every word of every
/// message is looked up.
final class PhraseSet: @unchecked Sendable {
  private struct Slot {
    /// First eight bytes of the first word, and its length: 0 while empty.
    var head: UInt64 = 0
    var wordCount: UInt32 = 0
    /// Its phrase in `bytes`, a blank at either end.
    var start: UInt32 = 0
    var count: UInt32 = 0
  }

  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int
  private let bytes: UnsafeMutablePointer<UInt8>
  let isEmpty: Bool

  /// Of phrases as ``PlainText`` makes them. Of those that begin with the same
  /// word, the first that fits is found.
  init(_ phrases: [[UInt8]]) {
    let phrases = phrases.filter { $0.count > 2 }
    isEmpty = phrases.isEmpty
    var size = 16
    while size < 8 * phrases.count { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    bytes = .allocate(capacity: max(1, phrases.reduce(0) { $0 + $1.count }))
    var start = 0
    for phrase in phrases {
      (bytes + start).initialize(from: phrase, count: phrase.count)
      let word = phrase[1...].firstIndex(of: 0x20).map { $0 - 1 } ?? phrase.count - 1
      let head = Bytes.word(bytes + start + 1, min(word, 8))
      var slot = Self.hash(head, word) & mask
      while slots[slot].wordCount != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(
        head: head, wordCount: UInt32(word), start: UInt32(start), count: UInt32(phrase.count))
      start += phrase.count
    }
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
  }

  @inline(__always)
  private static func hash(_ head: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: Bytes.mix(head ^ UInt64(truncatingIfNeeded: count)))
  }

  /// Where phrases stand in the text (without their blanks).
  func places(in text: PlainText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let bytes = text.bytes
    let words = text.words
    let count = text.count
    for index in 0..<text.wordCount {
      let start = Int(words[index])
      let end = index + 1 < text.wordCount ? Int(words[index + 1]) - 1 : count - 1
      let head = Bytes.word(bytes + start, min(end - start, 8))
      var slot = Self.hash(head, end - start) & mask
      while slots[slot].wordCount != 0 {
        if slots[slot].head == head, Int(slots[slot].wordCount) == end - start,
          let place = place(of: slots[slot], at: start, bytes, count)
        {
          found.append(place)
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return found
  }

  /// Where the phrase stands, if it stands at `start` of the text.
  private func place(
    of slot: Slot, at start: Int, _ text: UnsafePointer<UInt8>, _ count: Int
  ) -> Range<Int>? {
    let length = Int(slot.count)
    guard start - 1 + length <= count,
      memcmp(text + start - 1, bytes + Int(slot.start), length) == 0
    else { return nil }
    return start..<start + length - 2
  }
}
