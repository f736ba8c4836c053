/// A grid of small panels with the same rows and the same scale: one measure
/// or unit per panel.
package struct SmallMultiples: Sendable {
  /// Bars from zero, or dots on a line.
  package enum Style: Sendable { case bars, dots }

  /// One panel.
  package struct Panel: Sendable {
    /// Its name, above it.
    package let title: String
    /// By row; missing ones show a dash.
    package let values: [Double]
    /// What each value is compared with, drawn as a tick; may be empty.
    package let comparisons: [Double]
    /// Is its title in colour?
    package let isHighlighted: Bool

    /// One panel, its values in the order of the rows.
    package init(
      _ title: String, values: [Double], comparisons: [Double] = [], isHighlighted: Bool = false
    ) {
      self.title = title
      self.values = values
      self.comparisons = comparisons
      self.isHighlighted = isHighlighted
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// Names of the rows, the same in all panels.
  package var rows: [String]
  /// Line by line, at most twenty read well on a page.
  package var panels: [Panel]
  /// What the values are drawn as.
  package var style: Style
  /// Index of the row in colour; `nil` colours all.
  package var highlightedRow: Int?
  /// Drawn in every panel, named in the first.
  package var reference: ReferenceLine?
  /// What the ticks are; `nil` leaves the key out.
  package var comparisonTitle: String?
  /// Ends of the scale all panels share.
  package var extent: Extent
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural width in pixels.
  package var width: Double

  /// Panels on one scale.
  package init(
    text: ChartText, rows: [String], panels: [Panel], style: Style = .bars,
    highlightedRow: Int? = nil, reference: ReferenceLine? = nil,
    comparisonTitle: String? = nil, extent: Extent = .scores, format: ValueFormat,
    width: Double = 720
  ) {
    self.text = text
    self.rows = rows
    self.panels = panels
    self.style = style
    self.highlightedRow = highlightedRow
    self.reference = reference
    self.comparisonTitle = comparisonTitle
    self.extent = extent
    self.format = format
    self.width = width
  }
}
