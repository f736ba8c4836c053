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

  /// How a cell of a workbook shows a share (0…1), as a format code of Excel.
  package let cellShare: String

  package init(
    decimal: Character, group: Character, fewestGrouped: Int, percent: String, cellShare: String
  ) {
    self.decimal = decimal
    self.group = group
    self.fewestGrouped = fewestGrouped
    self.percent = percent
    self.cellShare = cellShare
  }
}
