/// One unit among its peers on a line: a tick for each of up to 200 peers, a
/// band of quantiles for more.
///
/// The page must carry `InlineStyle.css`.
///
/// What all units share is drawn once, when the strip is made; `svg` adds the
/// unit. Make one strip per measure and ask it for every unit.
package struct PercentileStrip: Sendable {
  /// More peers than this are drawn as a band.
  package static let mostTicks = 200

  private let width: Double
  private let height: Double
  private let scale: LinearScale
  private let background: SVG

  /// Ticks for the finite `peers`, or a band when they are many.
  package init(
    peers: [Double], extent: Extent = .scores, width: Double = 220, height: Double = 24
  ) {
    let summary = PeerSummary(peers)
    let ticks = peers.lazy.filter(\.isFinite).count <= PercentileStrip.mostTicks ? peers : []
    self.init(ticks: ticks, summary, extent, width, height)
  }

  /// A band for peers summed up elsewhere; `nil` for none.
  package init(
    summary: PeerSummary?, extent: Extent = .scores, width: Double = 220, height: Double = 24
  ) {
    self.init(ticks: [], summary, extent, width, height)
  }

  private init(
    ticks: [Double], _ summary: PeerSummary?, _ extent: Extent, _ width: Double, _ height: Double
  ) {
    self.width = width.isFinite ? min(max(width, 40), 4_000) : 220
    self.height = height.isFinite ? min(max(height, 16), 200) : 24
    let scale = LinearScale(extent, from: 7, to: self.width - 7)
    self.scale = scale
    let middle = self.height / 2
    var svg = SVG(reserving: 512 + ticks.count * 12)
    var rail = Path()
    rail.move(scale.start, middle)
    rail.line(scale.end, middle)
    svg.path(rail, .styled(InlineStyle.rail))
    if ticks.isEmpty {
      PercentileStrip.drawBand(summary, scale, middle, &svg)
    } else {
      var path = Path()
      var places = ticks.compactMap { scale.position($0).map(Coordinate.halves) }
      places.sort()
      var last: Int?
      for place in places where place != last {
        path.tick(Double(place) / 2, middle - 4, length: 8)
        last = place
      }
      svg.path(path, .styled(InlineStyle.ticks))
    }
    if let summary, let x = scale.position(summary.median) {
      let place = Coordinate.tenth(x)
      svg.line(place, middle - 8, place, middle + 8, .styled(InlineStyle.middle))
    }
    background = svg
  }

  private static func drawBand(
    _ summary: PeerSummary?, _ scale: LinearScale, _ middle: Double, _ svg: inout SVG
  ) {
    guard let summary else { return }
    func box(_ low: Double, _ high: Double, _ half: Double, _ paint: Paint) {
      guard let left = scale.position(low), let right = scale.position(high), right >= left
      else { return }
      svg.rect(
        Coordinate.tenth(left), middle - half, Coordinate.tenth(max(0.5, right - left)), half * 2,
        paint)
    }
    box(summary.least, summary.greatest, 0.75, .styled(InlineStyle.span))
    box(summary.p10, summary.p90, 4, .styled(InlineStyle.band))
    box(summary.lowerQuartile, summary.upperQuartile, 6, .styled(InlineStyle.band))
  }

  /// The strip with `unit` marked, or without when it is missing. Without a
  /// `text` it is a decoration beside the numbers of a table.
  package func svg(unit: Double, text: ChartText? = nil) -> String {
    guard let text else {
      var svg = SVG(reserving: background.bytes.count + 320)
      svg.openInline("percentile-strip", label: nil, width: width, height: height)
      draw(unit, &svg)
      svg.raw("</svg>")
      return svg.string
    }
    return SVG.chart("percentile-strip", text, width: width, height: height) { svg in
      draw(unit, &svg)
    }
  }

  private func draw(_ unit: Double, _ svg: inout SVG) {
    svg.append(background)
    guard let x = scale.position(unit) else { return }
    svg.circle(Coordinate.tenth(x), height / 2, 5.5, .styled(InlineStyle.unit))
  }
}
