/// A series of a chart. Values and categories are cells: the library takes
/// no literal lists, and a chart of cells follows them.
package struct ChartSeries: Hashable, Sendable {
  /// The shape of a point.
  package enum Marker: UInt8, Hashable, Sendable {
    case none = 1
    case square = 2
    case diamond = 3
    case triangle = 4
    case cross = 5
    case circle = 9
    case plus = 10
  }

  /// Where a value's label stands.
  package enum LabelPosition: Hashable, Sendable {
    case standard, centre, above, below, left, right, insideEnd, outsideEnd, insideBase
  }

  /// The labels of the values.
  package struct Labels: Hashable, Sendable {
    /// How the values are shown.
    package var numberFormat: CellNumberFormat
    /// Where the labels stand.
    package var position: LabelPosition
    /// In points.
    package var fontSize: Double
    /// Of the text; `nil` is black.
    package var colour: CellColour?

    /// Labels of 9 points where the kind of chart has them.
    package init(
      _ numberFormat: CellNumberFormat = .general, position: LabelPosition = .standard,
      fontSize: Double = 9, colour: CellColour? = nil
    ) {
      self.numberFormat = numberFormat
      self.position = position
      self.fontSize = fontSize
      self.colour = colour
    }
  }

  /// In the legend.
  package var name: ChartText?
  /// The names of the values, or x for a scatter.
  package var categories: SheetRange?
  /// What is drawn, or y for a scatter.
  package var values: SheetRange
  /// Of the bars, the line or the points.
  package var colour: CellColour?
  /// Takes its room without being seen (the lower part of an interval).
  package var isInvisible = false
  /// 0 (opaque) to 100.
  package var transparency = 0
  /// Of the line, in points; 0 is no line. `nil`: as the kind of chart has it.
  package var lineWidth: Double?
  /// Is the line broken?
  package var isDashed = false
  /// The shape of the points; `nil`: as the kind of chart has it.
  package var marker: Marker?
  /// 2…72.
  package var markerSize = 7
  /// The values beside the points; `nil` for none.
  package var labels: Labels?
  /// Colours of single bars or points, by their place.
  package var pointColours: [Int: CellColour] = [:]

  /// A series; what is not asked for here is set afterwards.
  package init(
    name: ChartText? = nil, categories: SheetRange? = nil, values: SheetRange,
    colour: CellColour? = nil, labels: Labels? = nil
  ) {
    self.name = name
    self.categories = categories
    self.values = values
    self.colour = colour
    self.labels = labels
  }
}
