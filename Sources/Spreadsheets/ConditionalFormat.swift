/// A look that depends on what cells hold.
package enum ConditionalFormat: Hashable, Sendable {
  /// The end of a scale or a bar.
  package enum Limit: Hashable, Sendable {
    /// The smallest or the largest of the cells.
    case automatic
    case number(Finite)
    case percentile(Int)
  }

  /// How a cell is compared.
  package enum Comparison: Hashable, Sendable {
    case equal(Finite)
    case notEqual(Finite)
    case less(Finite)
    case lessOrEqual(Finite)
    case greater(Finite)
    case greaterOrEqual(Finite)
    /// Bounds included.
    case between(Finite, Finite)
    case equalText(String)
  }

  /// A bar in each cell, as long as its number.
  case dataBar(
    CellColour, from: Limit = .automatic, to: Limit = .automatic, hidesNumber: Bool = false)
  /// From one colour to another.
  case twoColours(CellColour, CellColour, from: Limit = .automatic, to: Limit = .automatic)
  /// From one colour over a second, at the median or at `middle`, to a third.
  case threeColours(
    CellColour, CellColour, CellColour, from: Limit = .automatic, middle: Limit = .percentile(50),
    to: Limit = .automatic)
  /// A style for cells that compare so. (Excel takes colours, fill, borders,
  /// bold, italic and number format from it, no size and no alignment.)
  case cell(Comparison, CellStyle)
  /// A style where a formula, written for the range's first cell, is true.
  case formula(Formula, CellStyle)
}
