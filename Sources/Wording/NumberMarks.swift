/// How a language writes numbers.
package struct NumberMarks: Hashable, Sendable {
  /// Between whole and decimal digits.
  package let decimal: Character
  /// Between groups of three digits.
  package let group: Character
  /// How many digits a whole number has at least when its groups are marked.
  package let fewestGrouped: Int
  /// What follows a percentage.
  package let percent: String

  package init(decimal: Character, group: Character, fewestGrouped: Int, percent: String) {
    self.decimal = decimal
    self.group = group
    self.fewestGrouped = fewestGrouped
    self.percent = percent
  }
}
