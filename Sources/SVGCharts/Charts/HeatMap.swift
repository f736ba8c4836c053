import Palettes

/// Rows by columns, each cell a number on a colour; a missing one is hatched.
package struct HeatMap: Sendable {
  /// One cell.
  package struct Cell: Sendable {
    /// What the colour shows; missing when not finite.
    package let value: Double
    /// What is written; `nil` writes the value.
    package let text: String?

    /// A value, and what is written instead of it.
    package init(_ value: Double, text: String? = nil) {
      self.value = value
      self.text = text
    }
  }

  /// From values to colours.
  package enum Shading: Sendable {
    /// One hue, light at the low end, dark at the high one.
    case sequential(Extent)
    /// Neutral at the reference, blue above, orange below, full at `reach`
    /// from it; a `reach` of `nil` is the farthest cell's.
    case diverging(around: Double, reach: Double?)
  }

  /// What the chart says in words.
  package var text: ChartText
  /// Names of the rows, from the top.
  package var rows: [String]
  /// Names of the columns, from the left.
  package var columns: [String]
  /// By row, then column; what is lacking counts as missing.
  package var cells: [[Cell]]
  /// How values become colours.
  package var shading: Shading
  /// What the colours mean; `nil` leaves the key out.
  package var keyTitle: String?
  /// What hatched cells are, in the key; `nil` leaves them out.
  package var missingTitle: String?
  /// Indices of rows set in bold.
  package var highlightedRows: [Int]
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural width in pixels; more when the numbers would not fit.
  package var width: Double

  /// Rows by columns of coloured numbers.
  package init(
    text: ChartText, rows: [String], columns: [String], cells: [[Cell]], shading: Shading,
    keyTitle: String? = nil, missingTitle: String? = nil, highlightedRows: [Int] = [],
    format: ValueFormat,
    width: Double = 720
  ) {
    self.text = text
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.shading = shading
    self.keyTitle = keyTitle
    self.missingTitle = missingTitle
    self.highlightedRows = highlightedRows
    self.format = format
    self.width = width
  }

  /// The cell of a row and column; `nil` when it is missing.
  func cell(_ row: Int, _ column: Int) -> Cell? {
    guard cells.indices.contains(row), cells[row].indices.contains(column),
      cells[row][column].value.isFinite
    else { return nil }
    return cells[row][column]
  }

  /// What is written in a cell.
  func label(_ cell: Cell) -> String { cell.text ?? format(cell.value) }

  /// The colour of every finite value.
  func colour() -> (Double) -> Colour {
    switch shading {
    case .sequential(let extent):
      let scale = LinearScale(extent, from: 0, to: 1)
      return { Palette.sequential(scale($0)) }
    case .diverging(let middle, let given):
      let middle = middle.isFinite ? middle : 0
      let farthest = cells.joined().lazy.map { abs($0.value - middle) }.filter(\.isFinite).max()
      let reach = given ?? farthest ?? 1
      let scale = LinearScale(Extent(-abs(reach), abs(reach)), from: -1, to: 1)
      return { Palette.diverging(scale($0 - middle)) }
    }
  }

  /// Values shown in the key, from low to high.
  func keyValues() -> [Double] {
    switch shading {
    case .sequential(let extent):
      return (0...4).map { extent.low + (extent.high - extent.low) * Double($0) / 4 }
    case .diverging(let middle, let given):
      let middle = middle.isFinite ? middle : 0
      let farthest = cells.joined().lazy.map { abs($0.value - middle) }.filter(\.isFinite).max()
      let reach = abs(given ?? farthest ?? 1)
      return (-2...2).map { middle + reach * Double($0) / 2 }
    }
  }
}
