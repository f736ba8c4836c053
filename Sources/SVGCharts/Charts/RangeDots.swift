import Palettes

/// Rows in the caller's order: the line from the lowest to the highest, a tick
/// at the median, a dot at the mean and, in a column that says so, its number.
package struct RangeDots: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// Where its line begins.
    package let low: Double
    /// Where its tick stands.
    package let median: Double
    /// Where its dot stands, and the number written.
    package let mean: Double
    /// Where its line ends.
    package let high: Double
    /// Is it one the reader came for?
    package let isHighlighted: Bool

    /// Numbers that are not finite are left out of the drawing.
    package init(
      _ label: String, low: Double, median: Double, mean: Double, high: Double,
      isHighlighted: Bool = false
    ) {
      self.label = label
      self.low = low
      self.median = median
      self.mean = mean
      self.high = high
      self.isHighlighted = isHighlighted
    }
  }

  /// What the key calls the marks.
  package struct Words: Sendable {
    /// Of the line.
    package let range: String
    /// Of the tick.
    package let median: String
    /// Of the dot.
    package let mean: String

    /// The three words of the key.
    package init(range: String, median: String, mean: String) {
      self.range = range
      self.median = median
      self.mean = mean
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// From top to bottom.
  package var rows: [Row]
  /// `nil` leaves the key out.
  package var words: Words?
  /// A line across all rows; `nil` for none.
  package var reference: ReferenceLine?
  /// Ends of the axis.
  package var extent: Extent
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural width in pixels.
  package var width: Double

  /// Rows of ranges.
  package init(
    text: ChartText, rows: [Row], words: Words?, reference: ReferenceLine? = nil,
    extent: Extent = .scores, format: ValueFormat, width: Double = 720
  ) {
    self.text = text
    self.rows = rows
    self.words = words
    self.reference = reference
    self.extent = extent
    self.format = format
    self.width = width
  }

  /// The chart.
  package func svg() -> String {
    let values = rows.map { format($0.mean) }
    let anyBold = rows.contains(where: \.isHighlighted)
    let key = Key(entries, to: RowFrame.bounded(width))
    let frame = RowFrame(
      width: width, labels: rows.map(\.label),
      valueWidth: RowFrame.column(values + (words.map { [$0.mean] } ?? []), bold: anyBold),
      top: key.height + (reference == nil && words == nil ? 6 : 22), rowHeight: 24,
      count: rows.count,
      bold: anyBold)
    let scale = LinearScale(extent, from: frame.left, to: frame.right)

    return SVG.chart(
      "range-dots", text, width: frame.width, height: frame.bottom + SVG.axisHeight,
      capacity: 2_048 + rows.count * 500
    ) { svg in
      key.draw(&svg, top: 0)
      svg.horizontalAxis(scale, from: frame.top, to: frame.bottom, format)
      svg.referenceLine(
        reference, scale, from: frame.top, to: frame.bottom, within: frame.right + 6)
      if let words { svg.text(words.mean, frame.width, frame.top - 6, .note(.end)) }
      for (index, row) in rows.enumerated() {
        let y = frame.middle(index)
        frame.name(row.label, index, &svg, bold: row.isHighlighted)
        draw(row, y, scale, &svg)
        svg.text(values[index], frame.width, y + 4, TextStyle(.end, bold: row.isHighlighted))
      }
    }
  }

  private var entries: [(symbol: Symbol, label: String)] {
    guard let words else { return [] }
    return [
      (.dot(rows.contains(where: \.isHighlighted) ? .peer : .accent), words.mean),
      (.tick(.muted), words.median), (.range, words.range),
    ]
  }

  private func draw(_ row: Row, _ y: Double, _ scale: LinearScale, _ svg: inout SVG) {
    // One accent: the highlighted row's, or every row's when none is.
    let ink: Ink =
      row.isHighlighted || !rows.contains(where: \.isHighlighted) ? .accent : .peer
    if let low = scale.position(row.low), let high = scale.position(row.high) {
      svg.line(
        low, y, high, y, .stroke(row.isHighlighted ? .accent : .peer, 2, kind: "range"))
    }
    if let median = scale.position(row.median) {
      svg.line(median, y - 7, median, y + 7, .stroke(.muted, 2, kind: "median"))
    }
    if let mean = scale.position(row.mean) {
      svg.circle(mean, y, 5.5, .fill(ink, outline: .paper, 1.5))
    }
  }
}
