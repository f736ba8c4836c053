/// One coded cell.
struct Observation {
  let indicator: String
  /// As written: a number, a level's id, `sí`, `no`, `NA`, `n/d` or nothing.
  var value: String
  /// Where the value is said to come from.
  let source: String
  /// What a reader should know beyond the value.
  var note = ""

  /// Spellings of what is not there.
  static let notApplicable = "NA"
  static let noSuchThing = "no aplica"
  static let missing = "n/d"
  static let empty = ""

  /// Whether the cell holds a value.
  var isObserved: Bool {
    value != Self.notApplicable && value != Self.noSuchThing && value != Self.missing
      && value != Self.empty
  }

  /// What `source` says of coded values.
  static let coded = "codificación (sintética)"
}
