package import Findings

/// What an engine measured of one brand on one indicator of source
/// `interactions`.
package struct MeasuredValue: Sendable {
  /// The index of the brand in the study.
  package let brand: Int
  /// The index of the indicator in the model.
  package let indicator: Int
  /// `nil` where there is none; `note` then says why.
  package let value: Double?
  /// How many cases are behind it.
  package let n: Int
  /// Why there is no value, or how it came about; empty if there is nothing
  /// to say. English, for machine files.
  package let note: String
  /// How `note` begins where the data lack what the measure needs; the
  /// columns follow.
  package static let notInData = "not in the data: "

  /// The files it was measured on.
  package let place: SourceLocation?

  package init(
    brand: Int, indicator: Int, value: Double?, n: Int, note: String, place: SourceLocation?
  ) {
    self.brand = brand
    self.indicator = indicator
    self.value = value
    self.n = n
    self.note = note
    self.place = place
  }
}
