/// What was done to one indicator's column before it was scored, and the
/// statistics its scores rest on.
package struct ColumnTreatment: Sendable {
  /// One cell whose value was replaced.
  package struct Replacement: Sendable {
    package let unit: Int
    package let before: Double
    package let after: Double
  }

  /// Units whose missing value was filled.
  package var imputed: [Int] = []
  /// Cells brought in by winsorisation, each with its first and last value.
  package var winsorised: [Replacement] = []
  /// Is the column still skewed once enough cells were replaced?
  package var stillSkewed = false
  /// Does a relative method have nothing to go by? Then the indicator is not
  /// applicable to anyone.
  package var isConstant = false
  /// Values present, after imputation and treatment; this and what follows
  /// only under methods that compare brands.
  package var count = 0
  /// 0 of no values, as are `maximum` and `mean`.
  package var minimum = 0.0
  package var maximum = 0.0
  package var mean = 0.0
  /// With n − 1; `nil` of fewer than two values.
  package var standardDeviation: Double?
}
