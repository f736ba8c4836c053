import Wording
import Palettes

/// Horizontal bars from zero, the number of each before its beginning, and
/// marks for what it is compared with.
///
/// A number at the end of its bar would stand beside whatever mark comes next;
/// before the bar there is none.
package struct BarList: Sendable {
  /// One bar.
  package struct Bar: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// Missing (not finite) shows a dash.
    package let value: Double
    /// Drawn as a tick across the bar; `nil` or missing for none.
    package let comparison: Double?
    /// Drawn as a ring over the bar; `nil` or missing for none.
    package let second: Double?
    /// Is it one the reader came for?
    package let isHighlighted: Bool

    /// One bar, from zero to `value`.
    package init(
      _ label: String, _ value: Double, comparison: Double? = nil, second: Double? = nil,
      isHighlighted: Bool = false
    ) {
      self.label = label
      self.value = value
      self.comparison = comparison
      self.second = second
      self.isHighlighted = isHighlighted
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// From top to bottom.
  package var bars: [Bar]
  /// What the ticks are; `nil` leaves the key out.
  package var comparisonTitle: String?
  /// What the rings are; `nil` leaves them out of the key.
  package var secondTitle: String?
  /// A line across all bars; `nil` for none.
  package var reference: ReferenceLine?
  /// Stretched to hold zero; `nil` fits the bars.
  package var extent: Extent?
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural width in pixels.
  package var width: Double

  /// Bars from zero.
  package init(
    text: ChartText, bars: [Bar], comparisonTitle: String? = nil, secondTitle: String? = nil,
    reference: ReferenceLine? = nil, extent: Extent? = nil, format: ValueFormat,
    width: Double = 640
  ) {
    self.text = text
    self.bars = bars
    self.comparisonTitle = comparisonTitle
    self.secondTitle = secondTitle
    self.reference = reference
    self.extent = extent
    self.format = format
    self.width = width
  }

  /// The chart.
  package func svg() -> String {
    let numbers = bars.map { format($0.value) }
    let anyBold = bars.contains(where: \.isHighlighted)
    let key = Key(entries, to: RowFrame.bounded(width))
    let column = RowFrame.column(numbers, bold: anyBold)
    let frame = RowFrame(
      width: width, labels: bars.map(\.label), valueWidth: BarList.reach,
      top: key.height + (reference == nil ? 4 : 20), rowHeight: 22, count: bars.count,
      bold: anyBold, inset: 0)
    let left = frame.left + column
    let scale = LinearScale(
      domain(), from: left, to: max(left + 20, frame.right))

    return SVG.chart(
      "bar-list", text, width: frame.width, height: frame.bottom + 4,
      capacity: 2_048 + bars.count * 380
    ) { svg in
      key.draw(&svg, top: 0)
      for (index, bar) in bars.enumerated() {
        let y = frame.middle(index)
        frame.name(bar.label, index, &svg, bold: bar.isHighlighted)
        draw(bar, y, accented: bar.isHighlighted || !anyBold, scale, &svg)
      }
      // Names above their bars are no place for a line.
      let half = frame.isStacked ? 11 : frame.rowHeight / 2
      for index in bars.indices {
        let y = frame.middle(index)
        svg.line(scale(0), y - half, scale(0), y + half, .stroke(.axis, kind: "zero"))
      }
      svg.referenceLine(
        reference, scale, from: frame.top, to: frame.bottom, within: frame.width)
      for (index, bar) in bars.enumerated() {
        svg.text(
          numbers[index], left - BarList.reach, frame.middle(index) + 4,
          TextStyle(.end, bold: bar.isHighlighted))
      }
    }
  }

  /// How far marks reach beyond their place, and a gap.
  private static let reach = 9.0

  private var entries: [(symbol: Symbol, label: String)] {
    var entries: [(symbol: Symbol, label: String)] = []
    if let comparisonTitle { entries.append((.tick(.text), comparisonTitle)) }
    if let secondTitle { entries.append((.ring(.text), secondTitle)) }
    return entries
  }

  private func domain() -> Extent {
    if let extent { return extent.including(0) }
    let values =
      bars.map(\.value) + bars.map { $0.comparison ?? .nan } + bars.map { $0.second ?? .nan }
    let fitted = Extent(covering: values)?.including(0) ?? .scores
    return (fitted.isPoint ? Extent(0, 1) : fitted).including(reference?.value ?? .nan)
  }

  private func draw(
    _ bar: Bar, _ y: Double, accented: Bool, _ scale: LinearScale, _ svg: inout SVG
  ) {
    let zero = scale(0)
    guard let x = scale.position(bar.value) else { return }
    svg.rect(min(x, zero), y - 7, abs(x - zero), 14, .fill(accented ? .accent : .peer))
    if let tick = bar.comparison.flatMap(scale.position) {
      svg.line(tick, y - 10, tick, y + 10, .stroke(.paper, 4))
      svg.line(tick, y - 10, tick, y + 10, .stroke(.text, 2, kind: "comparison"))
    }
    if let ring = bar.second.flatMap(scale.position) {
      svg.circle(ring, y, 6, .stroke(.paper, 4).hollow)
      svg.circle(ring, y, 5, .fill(.paper, outline: .text, 2))
    }
  }
}
