package import Findings

/// Where one cell's value came from.
package struct CellOrigin: Sendable {
  /// What stood in the file, as it stood there.
  package var raw: String
  /// `coding`, `survey`, `brands`, … or what the observation's own `source`
  /// column says.
  package var source: String
  package var place: Place?
  /// The position of the level all coders gave; `nil` where they differ and
  /// for other indicators.
  package var level: Int?
  /// How many cases are behind it (interactions).
  package var n: Int?
  /// The coders who gave a value, in the order of the files.
  package var coders: [String]

  package static let none = CellOrigin(
    raw: "", source: "", place: nil, level: nil, n: nil, coders: [])
}
