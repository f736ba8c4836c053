package import MaturityModels
package import Statistics

/// What was done to one indicator's column before it was scored, and the
/// statistics its scores rest on.
package struct ColumnTreatment: Sendable {
  /// One cell whose value was replaced.
  package struct Replacement: Sendable {
    package let unit: Int
    package let before: Double
    package let after: Double
  }

  /// What fills a gap, by sector; empty where the indicator is not imputed,
  /// `nil` where nobody of the sector was observed.
  package var fills: [Double?] = []
  /// Units whose missing value was filled.
  package var imputed: [Int] = []
  /// The steps of winsorisation, in their order.
  package var steps: [Winsorisation.Step] = []
  /// Cells brought in by winsorisation, each with its first and last value.
  package var winsorised: [Replacement] = []
  /// Is the column still skewed once enough cells were replaced?
  package var stillSkewed = false
  /// Does a relative method have nothing to go by? Then the indicator is not
  /// applicable to anyone.
  package var isConstant = false
  /// What the values come to, after imputation and treatment; only under
  /// methods that compare brands.
  package var statistics = ColumnSummary()
}
