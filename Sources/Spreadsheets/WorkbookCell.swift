/// What a cell holds.
package enum WorkbookCell: Hashable, Sendable {
  case number(Finite)
  /// Text, also when it begins with `=`.
  case text(String)
  case bool(Bool)
  /// Nothing but its style.
  case blank
  /// A formula with the value it has: viewers that do not calculate show it.
  case formula(Formula, cached: CachedValue)
  case link(Hyperlink, text: String)
  case date(SerialDate)

  /// `value` where it is finite, `other` where it is not.
  package init(_ value: Double, otherwise other: WorkbookCell = .blank) {
    if let number = Finite(value) { self = .number(number) } else { self = other }
  }

  /// `value` where there is one and it is finite, `other` where not.
  package init(_ value: Double?, otherwise other: WorkbookCell = .blank) {
    if let value { self.init(value, otherwise: other) } else { self = other }
  }
}

/// The value a formula had when the file was written.
package enum CachedValue: Hashable, Sendable {
  case number(Finite)
  case text(String)

  /// `value` where it is finite, `other` where it is not (empty text is what
  /// a formula gives for a missing value).
  package init(_ value: Double?, otherwise other: String = "") {
    if let value, let number = Finite(value) { self = .number(number) } else { self = .text(other) }
  }
}
