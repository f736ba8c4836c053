import Wording
import Palettes

/// Two editions side by side: a line per unit, the highlighted ones in colour,
/// as many named at both ends as fit.
package struct SlopeChart: Sendable {
  /// One unit.
  package struct Line: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// Missing (not finite) when the unit was not in that edition.
    package let before: Double
    /// Missing (not finite) when the unit is not in the later edition.
    package let after: Double
    /// Is it one the reader came for? Named before all others.
    package let isHighlighted: Bool

    /// One unit in two editions.
    package init(_ label: String, before: Double, after: Double, isHighlighted: Bool = false) {
      self.label = label
      self.before = before
      self.after = after
      self.isHighlighted = isHighlighted
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// In any order.
  package var lines: [Line]
  /// What the two editions are called.
  package var beforeTitle: String
  /// What the later edition is called.
  package var afterTitle: String
  /// Ends of both axes; `nil` fits them to the lines.
  package var extent: Extent?
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural size in pixels.
  package var width: Double
  /// Natural height in pixels.
  package var height: Double

  /// Lines between two editions.
  package init(
    text: ChartText, lines: [Line], beforeTitle: String, afterTitle: String,
    extent: Extent? = nil, format: ValueFormat, width: Double = 640, height: Double = 460
  ) {
    self.text = text
    self.lines = lines
    self.beforeTitle = beforeTitle
    self.afterTitle = afterTitle
    self.extent = extent
    self.format = format
    self.width = width
    self.height = height
  }

  /// The chart.
  package func svg() -> String {
    let width = RowFrame.bounded(self.width)
    let height = self.height.isFinite ? min(max(self.height, 120), 4_000) : 460
    let domain =
      extent ?? Extent(covering: lines.flatMap { [$0.before, $0.after] })?.padded(0.02)
      ?? .scores
    let scale = LinearScale(domain, from: height - 12, to: 34)
    let side = (width * (width < 480 ? 0.42 : 0.37)).rounded()
    let (left, right) = (side, width - side)

    return SVG.chart(
      "slope", text, width: width, height: height, capacity: 2_048 + lines.count * 70
    ) { svg in
      svg.label(beforeTitle, left, 14, width: side + 30, TextStyle(.end, bold: true))
      svg.label(afterTitle, right, 14, width: side + 30, TextStyle(.start, bold: true))
      svg.line(left, 24, left, height - 4, .stroke(.axis))
      svg.line(right, 24, right, height - 4, .stroke(.axis))
      drawPeers(scale, left, right, &svg)
      for line in lines where line.isHighlighted {
        draw(line, scale, left, right, &svg)
      }
      drawLabels(scale, x: left, room: side, isBefore: true, &svg)
      drawLabels(scale, x: right, room: side, isBefore: false, &svg)
    }
  }

  private func drawPeers(
    _ scale: LinearScale, _ left: Double, _ right: Double, _ svg: inout SVG
  ) {
    var strokes = Path()
    var ends = Path()
    for line in lines where !line.isHighlighted {
      let before = scale.position(line.before)
      let after = scale.position(line.after)
      if let before, let after {
        strokes.move(left, before)
        strokes.line(right, after)
      }
      if let before { ends.dot(left, before) }
      if let after { ends.dot(right, after) }
    }
    var paint = Paint.stroke(.peer, 1)
    if lines.count > 40 {
      paint.stroke = .muted
      paint.opacity = Palette.crowdOpacity
    }
    svg.path(strokes, paint.hollow)
    svg.path(ends, .dots(.peer, diameter: 5))
  }

  private func draw(
    _ line: Line, _ scale: LinearScale, _ left: Double, _ right: Double, _ svg: inout SVG
  ) {
    let before = scale.position(line.before)
    let after = scale.position(line.after)
    if let before, let after {
      svg.line(left, before, right, after, .stroke(.accent, 2.5))
    }
    if let before { svg.circle(left, before, 4.5, .fill(.accent, outline: .paper)) }
    if let after { svg.circle(right, after, 4.5, .fill(.accent, outline: .paper)) }
  }

  /// Names and numbers at one end: the highlighted first, then the biggest
  /// movers, then the rest while there is room.
  private func drawLabels(
    _ scale: LinearScale, x: Double, room: Double, isBefore: Bool, _ svg: inout SVG
  ) {
    func value(_ line: Line) -> Double { isBefore ? line.before : line.after }
    func change(_ line: Line) -> Double {
      let change = abs(line.after - line.before)
      return change.isFinite ? change : -1
    }
    let gap = 14.0
    let (top, bottom) = (min(scale.start, scale.end), max(scale.start, scale.end))
    let capacity = LabelPlacer.capacity(gap: gap, from: top, to: bottom)
    let ranked = lines.enumerated().filter { value($0.element).isFinite }.sorted { one, other in
      let (a, b) = (one.element, other.element)
      if a.isHighlighted != b.isHighlighted { return a.isHighlighted }
      return change(a) == change(b) ? one.offset < other.offset : change(a) > change(b)
    }
    let chosen = chosen(ranked.map(\.element), capacity: capacity) { scale(value($0)) }
    let places = LabelPlacer.spread(
      chosen.map { scale(value($0)) }, gap: gap, from: top, to: bottom)
    let sign = isBefore ? -1.0 : 1.0
    for (line, y) in zip(chosen, places) {
      let own = scale(value(line))
      let style = TextStyle(
        isBefore ? .end : .start, size: TextStyle.small,
        ink: line.isHighlighted ? .accent : .muted, bold: line.isHighlighted)
      svg.line(x + sign * 4, own, x + sign * 16, y, .stroke(.grid))
      let number = format(value(line))
      let numberWidth = TextMetrics.width(number, size: style.size, bold: style.bold)
      let cut = TextMetrics.truncated(
        line.label, to: room - 28 - numberWidth, size: style.size, bold: style.bold
      ).text
      svg.text(
        isBefore ? "\(cut)\u{2002}\(number)" : "\(number)\u{2002}\(cut)", x + sign * 19, y + 4,
        style)
    }
  }

  /// All lines if there is ample room; else the highlighted ones and those of
  /// the rest that may stand at their own height.
  private func chosen(
    _ ranked: [Line], capacity: Int, at place: (Line) -> Double
  ) -> [Line] {
    if Double(ranked.count) <= Double(capacity) * 0.75 { return ranked }
    var chosen: [Line] = []
    var places: [Double] = []
    for line in ranked where chosen.count < capacity {
      let y = place(line)
      guard line.isHighlighted || !places.contains(where: { abs($0 - y) < 13 }) else { continue }
      chosen.append(line)
      places.append(y)
    }
    return chosen
  }
}
