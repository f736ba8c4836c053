import Wording
import Foundation
import Palettes

/// One unit's profile over three to eight measures of the same span, against
/// up to two others.
package struct Radar: Sendable {
  /// One outline.
  package struct Profile: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// By axis; missing ones leave a gap in the outline.
    package let values: [Double]

    /// One outline, its values in the order of the axes.
    package init(_ label: String, values: [Double]) {
      self.label = label
      self.values = values
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// Names of the measures, clockwise from the top.
  package var axes: [String]
  /// The one in colour, its numbers written.
  package var unit: Profile
  /// The first is drawn dashed, the second dotted; more are left out.
  package var comparisons: [Profile]
  /// From the middle to the rim.
  package var extent: Extent
  /// How the numbers are written.
  package var format: ValueFormat
  /// Natural width in pixels; the height follows.
  package var width: Double

  /// A profile against up to two others.
  package init(
    text: ChartText, axes: [String], unit: Profile, comparisons: [Profile] = [],
    extent: Extent = .scores, format: ValueFormat, width: Double = 480
  ) {
    self.text = text
    self.axes = axes
    self.unit = unit
    self.comparisons = comparisons
    self.extent = extent
    self.format = format
    self.width = width
  }

  /// The chart.
  package func svg() -> String {
    let width = RowFrame.bounded(self.width)
    let key = Key(entries, to: width)
    let side = sideRoom(width)
    let radius = max(40, width / 2 - side)
    let lowest = axes.indices.map { direction($0).y }.max() ?? 0
    let middle = (x: width / 2, y: key.height + 44 + radius)
    let scale = LinearScale(extent, from: 0, to: radius)

    return SVG.chart(
      "radar", text, width: width, height: middle.y + radius * lowest + 44
    ) { svg in
      key.draw(&svg, top: 0)
      svg.raw("<g transform=\"translate(")
      svg.number(middle.x)
      svg.raw(" ")
      svg.number(middle.y)
      svg.raw(")\">")
      drawWeb(scale, &svg)
      for (index, profile) in comparisons.prefix(2).enumerated().reversed() {
        draw(profile, scale, Radar.comparisonPaints[index].hollow, &svg)
      }
      drawUnit(scale, &svg)
      drawNames(radius, side - 16, &svg)
      svg.raw("</g>")
    }
  }

  /// Room the names at the sides need.
  private func sideRoom(_ width: Double) -> Double {
    let widest =
      axes.indices.filter { abs(direction($0).x) > 0.3 }.flatMap { axis in
        TextMetrics.wrapped(axes[axis], to: 110, lines: 3, size: TextStyle.body)
      }.map { TextMetrics.width($0, size: TextStyle.body) }.max() ?? 0
    return min(max(widest, 40) + 18, width * 0.28)
  }

  private static let comparisonPaints = [
    Paint.stroke(.muted, 1.75, dash: "6 3"), Paint.stroke(.axis, 2, dash: "1.5 3"),
  ]

  private var entries: [(symbol: Symbol, label: String)] {
    [(.line(.stroke(.accent, 2.5)), unit.label)]
      + zip(Radar.comparisonPaints, comparisons).map { (.line($0), $1.label) }
  }

  /// Unit vector of an axis, the first one upwards.
  private func direction(_ axis: Int) -> (x: Double, y: Double) {
    let angle = 2 * Double.pi * Double(axis) / Double(max(1, axes.count))
    return (sin(angle), -cos(angle))
  }

  private func drawWeb(_ scale: LinearScale, _ svg: inout SVG) {
    let ticks = scale.ticks(2)
    for value in ticks.values where scale(value) > 0 {
      var ring = Path()
      ring.polygon(
        axes.indices.map { axis in
          let (x, y) = direction(axis)
          return (x * scale(value), y * scale(value))
        })
      svg.path(ring, .stroke(.grid, kind: "grid").hollow)
    }
    for axis in axes.indices {
      let (x, y) = direction(axis)
      svg.line(0, 0, x * scale.end, y * scale.end, .stroke(.grid, kind: "grid"))
    }
    for value in ticks.values where scale(value) > 0 {
      svg.text(ticks.label(value, format), -4, -scale(value) + 4, .note(.end, halo: true))
    }
  }

  /// The places of a profile by axis; `nil` where it is missing.
  private func places(_ profile: Profile, _ scale: LinearScale) -> [(x: Double, y: Double)?] {
    axes.indices.map { axis in
      guard axis < profile.values.count, let reach = scale.position(profile.values[axis])
      else { return nil }
      let (x, y) = direction(axis)
      return (x * reach, y * reach)
    }
  }

  /// The outline: closed when nothing is missing, else only between
  /// neighbours.
  private func draw(
    _ profile: Profile, _ scale: LinearScale, _ paint: Paint, _ svg: inout SVG
  ) {
    let places = places(profile, scale)
    var path = Path()
    let known = places.compactMap { $0 }
    if known.count == places.count {
      path.polygon(known)
    } else {
      for (index, place) in places.enumerated() {
        guard let place, let next = places[(index + 1) % places.count] else { continue }
        path.move(place.x, place.y)
        path.line(next.x, next.y)
      }
    }
    svg.path(path, paint)
  }

  private func drawUnit(_ scale: LinearScale, _ svg: inout SVG) {
    let known = places(unit, scale).compactMap { $0 }
    if known.count == axes.count, known.count > 2 {
      var area = Path()
      area.polygon(known)
      svg.path(area, .fill(.accent, opacity: 0.14))
    }
    draw(unit, scale, .stroke(.accent, 2.5).hollow, &svg)
    for place in known { svg.circle(place.x, place.y, 4, .fill(.accent, outline: .paper)) }
  }

  /// Each axis' name with the unit's number under it, outside the rim.
  private func drawNames(_ radius: Double, _ room: Double, _ svg: inout SVG) {
    for (axis, name) in axes.enumerated() {
      let (dx, dy) = direction(axis)
      let (x, y) = (dx * (radius + 12), dy * (radius + 12))
      let isSide = abs(dx) > 0.3
      let anchor: TextStyle.Anchor = isSide ? (dx > 0 ? .start : .end) : .middle
      let value = axis < unit.values.count ? unit.values[axis] : .nan
      let lines = TextMetrics.wrapped(
        name, to: isSide ? room : 180, lines: isSide ? 3 : 1, size: TextStyle.body)
      let height = Double(lines.count + 1) * 14
      let top = isSide ? y - height / 2 : dy < 0 ? y - height + 6 : y
      for (line, piece) in lines.enumerated() {
        svg.text(piece, x, top + Double(line) * 14 + 11, TextStyle(anchor))
      }
      svg.text(
        format(value), x, top + Double(lines.count) * 14 + 11,
        TextStyle(anchor, ink: .accent, bold: true))
    }
  }
}
