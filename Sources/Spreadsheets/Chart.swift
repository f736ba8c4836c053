/// A chart of a sheet, drawn by the reader's program from the cells.
package struct Chart: Hashable, Sendable {
  /// How the data are drawn.
  package enum Kind: Hashable, Sendable {
    case bar, stackedBar, fullBar
    case column, stackedColumn, fullColumn
    case line
    case scatter, scatterWithLines
    case radar, radarWithMarkers, filledRadar
  }

  /// Where the legend stands.
  package enum Legend: Hashable, Sendable {
    case none, right, left, top, bottom
  }

  /// What a missing value does to a line.
  package enum Blanks: Hashable, Sendable {
    case gap, zero, connected
  }

  /// How the data are drawn.
  package var kind: Kind
  /// What is drawn, in this order.
  package var series: [ChartSeries]
  /// `nil`: no title, not even the name of a lone series.
  package var title: ChartText?
  /// The axis of the categories, or of x; for bars it stands upright.
  package var categoryAxis = ChartAxis()
  /// The axis of the values, or of y.
  package var valueAxis = ChartAxis()
  /// Where the names of the series stand.
  package var legend = Legend.none
  /// The names of series kept out of the legend, by their place in `series`.
  package var unlistedSeries: [Int] = []
  /// The room between bars, in percent of a bar (0…500).
  package var gap: Int?
  /// How far the bars of a category cover each other (−100…100); 100 where
  /// they are stacked.
  package var overlap: Int?
  /// What a missing value does to a line.
  package var blanks = Blanks.gap
  /// Lines from the highest to the lowest value of a category (line charts).
  package var hasHighLowLines = false
  /// In pixels.
  package var width: Int
  /// In pixels.
  package var height: Int
  /// For who cannot see it: what it shows, in a sentence.
  package var altText: String

  /// A chart; what is not asked for here is set afterwards.
  package init(
    _ kind: Kind, series: [ChartSeries], title: ChartText? = nil, width: Int = 640,
    height: Int = 360, altText: String
  ) {
    self.kind = kind
    self.series = series
    self.title = title
    self.width = width
    self.height = height
    self.altText = altText
  }
}

/// A title or a name in a chart: fixed, or what a cell holds.
package enum ChartText: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case cell(sheet: String, CellReference)

  /// A fixed text.
  package init(stringLiteral value: String) { self = .text(value) }
}
