import Palettes

/// Axes: gridlines with round numbers, and lines of reference.
extension SVG {
  /// Height a horizontal axis takes below the plot.
  static let axisHeight = 20.0

  /// Vertical gridlines from `top` to `bottom` and their numbers below.
  mutating func horizontalAxis(
    _ scale: LinearScale, from top: Double, to bottom: Double, _ format: ValueFormat,
    zeroLine: Bool = false
  ) {
    let ticks = scale.ticks(max(2, Int(abs(scale.end - scale.start) / 70)))
    var grid = Path()
    for value in ticks.values {
      grid.tick(scale(value), top, length: bottom - top)
    }
    path(grid, .stroke(.grid, kind: "grid").hollow)
    if zeroLine, scale.domain.low <= 0, scale.domain.high >= 0 {
      line(scale(0), top, scale(0), bottom, .stroke(.axis, kind: "zero"))
    }
    for value in ticks.values {
      text(ticks.label(value, format), scale(value), bottom + 14, .note(.middle))
    }
  }

  /// Horizontal gridlines from `left` to `right` and their numbers at the left.
  mutating func verticalAxis(
    _ scale: LinearScale, from left: Double, to right: Double, _ format: ValueFormat
  ) {
    let ticks = scale.ticks(max(2, Int(abs(scale.end - scale.start) / 50)))
    for value in ticks.values {
      line(left, scale(value), right, scale(value), .stroke(.grid, kind: "grid"))
      text(ticks.label(value, format), left - 6, scale(value) + 4, .note(.end))
    }
  }

  /// Widest number of a vertical axis, in pixels.
  static func verticalAxisWidth(_ scale: LinearScale, _ format: ValueFormat) -> Double {
    let ticks = scale.ticks(max(2, Int(abs(scale.end - scale.start) / 50)))
    return ticks.values.map {
      TextMetrics.width(ticks.label($0, format), size: TextStyle.small)
    }.max().map { min($0, 120) } ?? 0
  }

  /// A dashed line down a plot, its name above it; nothing when the value is
  /// missing.
  mutating func referenceLine(
    _ reference: ReferenceLine?, _ scale: LinearScale, from top: Double, to bottom: Double,
    within width: Double
  ) {
    guard let reference, let x = scale.position(reference.value) else { return }
    line(x, top - 2, x, bottom, .stroke(.axis, 1.25, dash: "4 3", kind: "reference"))
    centred(reference.label, x, top - 6, within: width, .note())
  }

  /// Text centred at `x`, moved so that it stays between 0 and `width`.
  mutating func centred(
    _ string: String, _ x: Double, _ y: Double, within width: Double, _ style: TextStyle
  ) {
    let cut = TextMetrics.truncated(string, to: width, size: style.size, bold: style.bold).text
    let half = TextMetrics.width(cut, size: style.size, bold: style.bold) / 2
    var style = style
    style.anchor = .middle
    text(cut, min(max(x, half), max(half, width - half)), y, style)
  }
}
