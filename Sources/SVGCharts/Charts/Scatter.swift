/// Units by two measures, a third as size, with the quadrants around two
/// means; the highlighted and the extreme ones are named, and as many more as
/// fit.
package struct Scatter: Sendable {
  /// One unit.
  package struct Point: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// Its place to the right.
    package let x: Double
    /// Its place upwards.
    package let y: Double
    /// An amount from 0, drawn as area; `nil` or missing for the smallest.
    package let size: Double?
    /// Index into the chart's categories; beyond them or `nil` is grey.
    package let category: Int?
    /// Is it one the reader came for? Named before all others.
    package let isHighlighted: Bool

    /// A point whose x or y is not finite is left out.
    package init(
      _ label: String, x: Double, y: Double, size: Double? = nil, category: Int? = nil,
      isHighlighted: Bool = false
    ) {
      self.label = label
      self.x = x
      self.y = y
      self.size = size
      self.category = category
      self.isHighlighted = isHighlighted
    }
  }

  /// Two lines that cut the field in four, and what the fields are called
  /// (empty for no name).
  package struct Quadrants: Sendable {
    /// The upright line, named above the field.
    package let x: ReferenceLine
    /// The level line, named at its right end.
    package let y: ReferenceLine
    /// Name of the field of low x and high y.
    package let topLeft: String
    /// Name of the field of high x and y.
    package let topRight: String
    /// Name of the field of low x and y.
    package let bottomLeft: String
    /// Name of the field of high x and low y.
    package let bottomRight: String

    /// Two lines, and names for the four fields.
    package init(
      x: ReferenceLine, y: ReferenceLine, topLeft: String = "", topRight: String = "",
      bottomLeft: String = "", bottomRight: String = ""
    ) {
      self.x = x
      self.y = y
      self.topLeft = topLeft
      self.topRight = topRight
      self.bottomLeft = bottomLeft
      self.bottomRight = bottomRight
    }
  }

  /// Above this many points marks are smaller, translucent and without hover.
  static let manyPoints = 300

  /// What the chart says in words.
  package var text: ChartText
  /// Drawn in this order, the highlighted ones last.
  package var points: [Point]
  /// What lies to the right.
  package var xTitle: String
  /// What lies upwards.
  package var yTitle: String
  /// What the size means; `nil` leaves it out of the key.
  package var sizeTitle: String?
  /// At most four; a fifth and later ones share the fourth's look.
  package var categories: [String]
  /// The cut in four; `nil` for none.
  package var quadrants: Quadrants?
  /// Ends of the axes; `nil` fits them to the points.
  package var xExtent: Extent?
  /// Ends of the upright axis; `nil` fits it to the points.
  package var yExtent: Extent?
  /// No more names than this.
  package var labelLimit: Int
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural size in pixels; a height of `nil` follows the width.
  package var width: Double
  /// Natural height in pixels; `nil` follows the width.
  package var height: Double?

  /// Points in a field.
  package init(
    text: ChartText, points: [Point], xTitle: String, yTitle: String, sizeTitle: String? = nil,
    categories: [String] = [], quadrants: Quadrants? = nil, xExtent: Extent? = nil,
    yExtent: Extent? = nil, labelLimit: Int = 40, format: ValueFormat, width: Double = 720,
    height: Double? = nil
  ) {
    self.text = text
    self.points = points
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.sizeTitle = sizeTitle
    self.categories = categories
    self.quadrants = quadrants
    self.xExtent = xExtent
    self.yExtent = yExtent
    self.labelLimit = labelLimit
    self.format = format
    self.width = width
    self.height = height
  }
}
