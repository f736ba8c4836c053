/// How wide the contents of a sheet's columns are: enough to set the widths
/// at the end, at the cost of a comparison or two per cell.
struct ColumnExtents {
  /// The pixels a filter's arrow takes from its header.
  static let arrow = 20

  /// What is known of one column.
  struct Column {
    var pixels = 0
    /// Between these, numbers of that style cannot be wider.
    var smallest = Double.infinity
    var largest = -Double.infinity
    var style = -2
    var hasFraction = false
    /// Set by the caller, in characters.
    var width: Double?
    var isHidden = false
  }

  private(set) var columns: [Column] = []

  /// A number was written.
  @inline(__always)
  mutating func note(_ value: Double, column: Int, style: StyleID?, in core: WorkbookCore) {
    let index = style?.index ?? -1
    if column < columns.count {
      let known = columns[column]
      if known.style == index, value >= known.smallest, value <= known.largest,
        known.hasFraction || value == value.rounded(.towardZero)
      {
        return
      }
    }
    widen(by: value, column: column, style: style, in: core)
  }

  /// Text was written.
  mutating func note(
    _ scan: TextScan, arrow: Int, column: Int, style: StyleID?, in core: WorkbookCore
  ) {
    guard let style else {
      set(scan.linePixels + arrow, column)
      return
    }
    let entry = core.entry(style)
    guard !entry.overflows else { return }
    let pixels = entry.wraps ? scan.wordPixels : scan.linePixels
    set(Int(Double(pixels) * entry.scale) + entry.indentPixels + arrow, column)
  }

  /// Something of a known width was written.
  mutating func note(pixels: Int, column: Int, style: StyleID?, in core: WorkbookCore) {
    set(Int(Double(pixels) * (style.map { core.entry($0).scale } ?? 1)), column)
  }

  /// Changes what the caller sets of a column.
  mutating func change(_ column: Int, _ change: (inout Column) -> Void) {
    grow(to: column)
    change(&columns[column])
  }

  private mutating func widen(
    by value: Double, column: Int, style: StyleID?, in core: WorkbookCore
  ) {
    grow(to: column)
    let index = style?.index ?? -1
    if columns[column].style != index {
      columns[column].style = index
      columns[column].smallest = value
      columns[column].largest = value
      columns[column].hasFraction = false
    }
    columns[column].smallest = min(columns[column].smallest, value)
    columns[column].largest = max(columns[column].largest, value)
    if value != value.rounded(.towardZero) { columns[column].hasFraction = true }
    guard let style else {
      set(NumberShape(.general).pixels(value), column)
      return
    }
    let entry = core.entry(style)
    guard !entry.overflows else { return }
    set(Int(Double(entry.shape.pixels(value)) * entry.scale) + entry.indentPixels, column)
  }

  private mutating func set(_ pixels: Int, _ column: Int) {
    grow(to: column)
    if pixels > columns[column].pixels { columns[column].pixels = pixels }
  }

  @inline(__always)
  private mutating func grow(to column: Int) {
    while columns.count <= column { columns.append(Column()) }
  }
}
