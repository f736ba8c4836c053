/// One small line for a cell of a table: a few grey dots, one that matters,
/// and the interval it may lie in.
///
/// The numbers stand in the table beside it, so without a label the drawing is
/// hidden from screen readers. The page must carry `InlineStyle.css`.
package struct DotStrip: Sendable {
  /// The other dots; missing ones are left out.
  package var dots: [Double]
  /// The one that matters.
  package var value: Double
  /// Where that one may lie, such as nine times in ten.
  package var interval: Extent?
  /// Ends of the line.
  package var extent: Extent
  /// Natural width and height in pixels.
  package var width: Double
  /// Natural height in pixels, 12…200.
  package var height: Double

  /// One line of dots.
  package init(
    dots: [Double], value: Double, interval: Extent? = nil, extent: Extent = .scores,
    width: Double = 160, height: Double = 18
  ) {
    self.dots = dots
    self.value = value
    self.interval = interval
    self.extent = extent
    self.width = width
    self.height = height
  }

  /// The drawing, under 600 bytes for up to a dozen dots; named by `label`, or
  /// a decoration when it is `nil`.
  package func svg(label: String? = nil) -> String {
    let width = width.isFinite ? min(max(width, 24), 2_000) : 160
    let height = height.isFinite ? min(max(height, 12), 200) : 18
    let middle = height / 2
    let scale = LinearScale(extent, from: 6, to: width - 6)
    var svg = SVG(reserving: 640)
    svg.openInline("dot-strip", label: label, width: width, height: height)

    var rail = Path()
    rail.move(scale.start, middle)
    rail.line(scale.end, middle)
    svg.path(rail, .styled(InlineStyle.rail))
    var path = Path()
    var drawn: [Int] = []
    for dot in dots {
      guard let x = scale.position(dot) else { continue }
      let place = Coordinate.halves(x)
      // Two dots on one spot look like one.
      guard !drawn.contains(place) else { continue }
      drawn.append(place)
      path.dot(Double(place) / 2, middle)
    }
    svg.path(path, .styled(InlineStyle.dots))
    if let interval {
      let (low, high) = (scale(interval.low), scale(interval.high))
      var bar = Path()
      bar.tick(low, middle - 4, length: 8)
      bar.tick(high, middle - 4, length: 8)
      bar.move(low, middle)
      bar.line(high, middle)
      svg.path(bar, .styled(InlineStyle.interval))
    }
    if let x = scale.position(value) {
      svg.circle(x, middle, 4.5, .styled(InlineStyle.unit))
    }
    svg.raw("</svg>")
    return svg.string
  }
}
