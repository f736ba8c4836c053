/// How a cell looks. A value: equal styles are one format in the file.
package struct CellStyle: Hashable, Sendable {
  /// Where the content stands from left to right.
  package enum Horizontal: UInt8, Hashable, Sendable {
    case general = 0
    case left = 1
    case centre = 2
    case right = 3
  }

  /// Where the content stands from top to bottom.
  package enum Vertical: UInt8, Hashable, Sendable {
    case bottom = 0
    case top = 8
    case middle = 10
  }

  /// How a number is shown.
  package var numberFormat: CellNumberFormat
  /// In heavy type?
  package var bold = false
  /// In slanted type?
  package var italic = false
  /// With a line below the text?
  package var underlined = false
  /// Of the text; `nil` is black.
  package var colour: CellColour?
  /// Behind the text; `nil` is none.
  package var fill: CellColour?
  /// The lines around.
  package var borders = CellBorders()
  /// From left to right.
  package var horizontal = Horizontal.general
  /// From top to bottom.
  package var vertical = Vertical.bottom
  /// Does long text go on in further lines of the cell?
  package var wraps = false
  /// Steps from the edge, 0…15.
  package var indent = 0
  /// Degrees, −90…90.
  package var rotation = 0
  /// In points, 1…409; the default, 11, when `nil` or anything else.
  package var fontSize: Double?
  /// The font; `nil` is the default, Calibri.
  package var fontName: String?
  /// Is the cell locked once the sheet is protected?
  package var locked = true
  /// Is the formula hidden once the sheet is protected?
  package var hidden = false
  /// May the text run over its neighbours? Then it does not widen its column
  /// (titles and notes, which would blow up column A).
  package var overflows = false

  /// The default look but for what is given.
  package init(
    _ numberFormat: CellNumberFormat = .general, bold: Bool = false, italic: Bool = false,
    colour: CellColour? = nil, fill: CellColour? = nil, borders: CellBorders = CellBorders(),
    horizontal: Horizontal = .general, vertical: Vertical = .bottom, wraps: Bool = false,
    indent: Int = 0, fontSize: Double? = nil, locked: Bool = true, overflows: Bool = false
  ) {
    self.numberFormat = numberFormat
    self.bold = bold
    self.italic = italic
    self.colour = colour
    self.fill = fill
    self.borders = borders
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.indent = indent
    self.fontSize = fontSize
    self.locked = locked
    self.overflows = overflows
  }

  /// The size the cell gets, in points.
  var pointSize: Double {
    guard let fontSize, fontSize >= 1, fontSize <= 409 else { return 11 }
    return fontSize
  }

  /// The style with some of it changed.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

/// A style that a workbook knows: what the cells of that workbook are written
/// with, at no cost per cell.
package struct StyleID: Hashable, Sendable {
  let index: Int
  let owner: ObjectIdentifier
}
