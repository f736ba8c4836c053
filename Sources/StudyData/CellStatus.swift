/// What is known of one cell, a brand's value of an indicator.
package enum CellStatus: UInt8, Sendable, CaseIterable {
  case observed
  case imputed
  case winsorised
  case missing
  case notApplicable

  /// The word used in machine files.
  package var word: String {
    switch self {
    case .observed: "observed"
    case .imputed: "imputed"
    case .winsorised: "winsorised"
    case .missing: "missing"
    case .notApplicable: "not-applicable"
    }
  }

  /// Does the cell hold a value?
  @inline(__always)
  package var hasValue: Bool { rawValue <= CellStatus.winsorised.rawValue }
}
