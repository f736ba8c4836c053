/// The texts met in the files, each kept once.
final class Vocabulary: Sendable {
  /// Handles of brands and handles mentioned, lower case, without `@`.
  let handles = InternTable()
  /// Values of the `brand` column, as written.
  let brands = InternTable()
  /// Channels, lower case without accents.
  let channels = InternTable()
  /// Numbers of channels there is room for in a message.
  static var mostChannels: Int { 0xFFFF }
  /// Ids of messages that are no numbers.
  let ids = InternTable()
  /// Authors that are no numbers.
  let authors = InternTable()
  let threads = InternTable()

  /// Is id `one` lower than `other`? Numbers go by value and come before all
  /// other ids, which go by their bytes.
  func isLower(_ one: UInt64, _ other: UInt64) -> Bool {
    if !MessageID.isText(one), !MessageID.isText(other) { return one < other }
    return IDText(text(of: one)) < IDText(text(of: other))
  }

  /// An id as it is ordered: numbers may be longer than 64 bits.
  private struct IDText: Comparable {
    let bytes: [UInt8]
    /// Where the digits begin that are no needless zeros; `nil` of no number.
    let start: Int?

    init(_ text: String) {
      bytes = Array(text.utf8)
      let isNumber = !bytes.isEmpty && bytes.allSatisfy { Bytes.isDigit($0) }
      start = isNumber ? bytes.firstIndex { $0 != 0x30 } ?? bytes.count - 1 : nil
    }

    static func < (one: IDText, other: IDText) -> Bool {
      switch (one.start, other.start) {
      case (nil, nil): break
      case (nil, _): return false
      case (_, nil): return true
      case (let a?, let b?):
        let counts = (one.bytes.count - a, other.bytes.count - b)
        if counts.0 != counts.1 { return counts.0 < counts.1 }
        if one.bytes[a...] != other.bytes[b...] {
          return one.bytes[a...].lexicographicallyPrecedes(other.bytes[b...])
        }
      }
      return one.bytes.lexicographicallyPrecedes(other.bytes)
    }
  }

  /// The id as text.
  func text(of id: UInt64) -> String {
    MessageID.isText(id) ? ids.text(UInt32(truncatingIfNeeded: id)) : String(id)
  }
}
