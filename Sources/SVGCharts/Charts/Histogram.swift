import Findings
import Wording
import Palettes

/// How many units fall into each stretch of a measure.
package struct Histogram: Sendable {
  /// What the chart says in words.
  package var text: ChartText
  /// Missing ones are not counted, those beyond the extent count at its ends.
  package var values: [Double]
  /// What the stretches cover.
  package var extent: Extent
  /// Number of equal stretches, 1…200; each holds its lower end, the last both.
  package var bins: Int
  /// What is measured; empty for no title.
  package var xTitle: String
  /// Lines of reference, such as the mean, each named.
  package var references: [ReferenceLine]
  /// The unit the reader came for.
  package var highlighted: ReferenceLine?
  /// How the ticks are written.
  package var format: ValueFormat
  /// Natural size in pixels.
  package var width: Double
  /// Natural height in pixels.
  package var height: Double

  /// Counts by stretch.
  package init(
    text: ChartText, values: [Double], extent: Extent = .scores, bins: Int = 20,
    xTitle: String = "", references: [ReferenceLine] = [], highlighted: ReferenceLine? = nil,
    format: ValueFormat, width: Double = 640, height: Double = 240
  ) {
    self.text = text
    self.values = values
    self.extent = extent
    self.bins = min(max(bins, 1), 200)
    self.xTitle = xTitle
    self.references = references
    self.highlighted = highlighted
    self.format = format
    self.width = width
    self.height = height
  }

  /// Units per stretch.
  func counts() -> [Int] {
    let bins = min(max(self.bins, 1), 200)
    var counts = [Int](repeating: 0, count: bins)
    let scale = LinearScale(extent, from: 0, to: Double(bins))
    for value in values where value.isFinite {
      // A hair's breadth up: 0.3 / 0.1 is a little under 3.
      counts[min(max(Int(scale(value) + 1e-9), 0), bins - 1)] += 1
    }
    return counts
  }

  /// The chart.
  package func svg() -> String {
    let counts = counts()
    let width = RowFrame.bounded(self.width)
    let lines = (references + (highlighted.map { [$0] } ?? [])).filter { $0.value.isFinite }
    let top = 18 + Double(lines.count) * 15
    let height = max(
      top + 70, self.height.isFinite ? min(self.height, 4_000) : 240)
    let bottom = height - SVG.axisHeight - (xTitle.isEmpty ? 0 : 16)
    let x = LinearScale(extent, from: 16, to: width - 16)
    let most = counts.max() ?? 0
    let y = LinearScale(Extent(0, Double(max(1, most))), from: bottom, to: top)

    return SVG.chart(
      "histogram", text, width: width, height: height, capacity: 2_048 + counts.count * 160
    ) { svg in
      let step = (x.end - x.start) / Double(counts.count)
      for (index, count) in counts.enumerated() where count > 0 {
        let left = x.start + step * Double(index)
        let place = y(Double(count))
        svg.rect(left + 0.5, place, max(0.5, step - 1), bottom - place, .fill(.peer))
      }
      svg.line(x.start, bottom, x.end, bottom, .stroke(.axis))
      let ticks = x.ticks(max(2, Int(width / 80)))
      for value in ticks.values {
        svg.text(ticks.label(value, format), x(value), bottom + 14, .note(.middle))
      }
      svg.label(
        xTitle, x.end, height - 4, width: x.end - x.start,
        TextStyle(.end, size: TextStyle.small, ink: .muted, bold: true))
      for (index, reference) in lines.enumerated() {
        let isUnit = highlighted?.value.isFinite == true && index == lines.count - 1
        draw(reference, row: index, isUnit: isUnit, x, bottom, width, &svg)
      }
      for (index, count) in counts.enumerated() where count > 0 {
        let label = NumberFormat.integer(count, format.language)
        guard TextMetrics.width(label, size: TextStyle.small) <= step else { continue }
        svg.text(
          label, x.start + step * (Double(index) + 0.5), y(Double(count)) - 4,
          .note(.middle, halo: true))
      }
    }
  }

  private func draw(
    _ reference: ReferenceLine, row: Int, isUnit: Bool, _ x: LinearScale, _ bottom: Double,
    _ width: Double, _ svg: inout SVG
  ) {
    let place = x(reference.value)
    let y = 12 + Double(row) * 15
    svg.line(
      place, y + 4, place, bottom,
      isUnit ? .stroke(.accent, 2.5) : .stroke(.axis, 1.25, dash: "4 3", kind: "reference"))
    svg.centred(
      reference.label, place, y, within: width,
      TextStyle(
        size: TextStyle.small, ink: isUnit ? .accent : .muted, bold: isUnit, halo: true))
  }
}
