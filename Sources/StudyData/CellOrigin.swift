package import Findings

/// Where one cell's value came from.
package struct CellOrigin: Sendable {
  /// What stood in the file, as it stood there.
  package var raw: String
  /// `coding`, `survey`, `brands`, … or what the observation's own `source`
  /// column says.
  package var source: String
  /// Every cell it was made of: one for each coder whose statement counts, in
  /// the order of the files.
  package var places: [SourceLocation]
  /// The position of the level all coders gave; `nil` where they differ and
  /// for other indicators.
  package var level: Int?
  /// How many cases are behind it (interactions).
  package var n: Int?
  /// The coders who gave a value, in the order of the files.
  package var coders: [String]

  package static let none = CellOrigin(
    raw: "", source: "", places: [], level: nil, n: nil, coders: [])

  /// The first of its cells: where a finding about it stands.
  package var place: SourceLocation? { places.first }

  /// All its cells, as reports cite them; `nil` where it has none.
  package var location: String? {
    places.isEmpty ? nil : places.map(\.description).joined(separator: " | ")
  }
}
