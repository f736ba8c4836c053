/// The texts met in the files, each kept once.
final class Vocabulary: Sendable {
  /// Handles of brands and handles mentioned, lower case, without `@`.
  let handles = InternTable()
  /// Values of the `brand` column, as written.
  let brands = InternTable()
  /// Channels, lower case without accents.
  let channels = InternTable()
  /// Ids of messages that are no numbers.
  let ids = InternTable()
  /// Authors that are no numbers.
  let authors = InternTable()
  let threads = InternTable()

  /// Is id `one` lower than `other`: numerically if both are numbers, else
  /// by their bytes?
  func isLower(_ one: UInt64, _ other: UInt64) -> Bool {
    if !MessageID.isText(one), !MessageID.isText(other) { return one < other }
    return Array(text(of: one).utf8).lexicographicallyPrecedes(Array(text(of: other).utf8))
  }

  /// The id as text.
  func text(of id: UInt64) -> String {
    MessageID.isText(id) ? ids.text(UInt32(truncatingIfNeeded: id)) : String(id)
  }
}
