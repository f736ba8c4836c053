package import Findings

/// What one coder said of one cell.
package struct Coding: Sendable {
  /// The indices of the brand and the indicator.
  package let brand: Int
  package let indicator: Int
  package let coder: String
  /// The value as read (points for levels); `nil` where the coder gave none.
  package let value: Double?
  /// `observed`, `missing` or `not-applicable`.
  package let status: CellStatus
  /// What stood in the file.
  package let raw: String
  package let place: SourceLocation
}
