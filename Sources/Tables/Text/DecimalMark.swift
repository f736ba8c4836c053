package import Wording

/// What stands before the decimals.
package enum DecimalMark: String, Sendable, CaseIterable {
  case point, comma

  /// The mark itself.
  package var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }

  /// The other mark, which may part thousands.
  package var other: DecimalMark { self == .point ? .comma : .point }

  /// What it is called.
  package func word(_ words: any TableWording) -> String {
    self == .point ? words.point : words.comma
  }
}
