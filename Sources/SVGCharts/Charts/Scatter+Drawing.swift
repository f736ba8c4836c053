import Palettes

extension Scatter {
  /// The chart.
  package func svg() -> String {
    let layout = layout()
    return SVG.chart(
      "scatter", text, width: layout.width, height: layout.height,
      capacity: 4_096 + min(points.count, Scatter.manyPoints) * 180 + points.count * 16
    ) { svg in
      layout.key.draw(&svg, top: 0)
      drawAxes(layout, &svg)
      drawMeans(layout, &svg)
      if layout.marks.count > Scatter.manyPoints {
        drawCloud(layout.marks.filter { !$0.point.isHighlighted }, &svg)
      } else {
        draw(layout.marks.filter { !$0.point.isHighlighted }, &svg)
      }
      draw(layout.marks.filter(\.point.isHighlighted), &svg)
      drawLabels(layout, taken: drawNames(layout, &svg), &svg)
    }
  }

  private func drawAxes(_ layout: Layout, _ svg: inout SVG) {
    let plot = layout.plot
    svg.horizontalAxis(layout.x, from: plot.top, to: plot.bottom, format)
    svg.verticalAxis(layout.y, from: plot.left, to: plot.right, format)
    svg.label(
      yTitle, 0, layout.key.height + 12, width: layout.width,
      TextStyle(size: TextStyle.small, ink: .muted, bold: true))
    svg.label(
      xTitle, plot.right, layout.height - 6, width: plot.width,
      TextStyle(.end, size: TextStyle.small, ink: .muted, bold: true))
  }

  /// The two lines and the name of the vertical one.
  private func drawMeans(_ layout: Layout, _ svg: inout SVG) {
    guard let quadrants else { return }
    let plot = layout.plot
    svg.referenceLine(
      quadrants.x, layout.x, from: plot.top, to: plot.bottom, within: layout.width)
    if let y = layout.y.position(quadrants.y.value) {
      svg.line(plot.left, y, plot.right, y, .stroke(.axis, 1.25, dash: "4 3", kind: "reference"))
    }
  }

  /// The names of the horizontal line and of the fields, over the points; the
  /// boxes they fill.
  private func drawNames(_ layout: Layout, _ svg: inout SVG) -> [Box] {
    guard let quadrants else { return [] }
    let plot = layout.plot
    var taken: [Box] = []
    if let y = layout.y.position(quadrants.y.value) {
      let width = min(
        TextMetrics.width(quadrants.y.label, size: TextStyle.small), plot.width)
      svg.label(
        quadrants.y.label, plot.right - 4, y - 5, width: plot.width, .note(.end, halo: true))
      taken.append(Box(left: plot.right - 8 - width, top: y - 17, width: width + 8, height: 17))
    }
    let half = plot.width / 2 - 8
    func name(_ label: String, right: Bool, bottom: Bool) {
      let size = TextStyle.small
      let width = min(half, TextMetrics.width(label, size: size, bold: true))
      let y = bottom ? plot.bottom - 8 : plot.top + 15
      svg.label(
        label, right ? plot.right - 6 : plot.left + 6, y, width: half,
        TextStyle(right ? .end : .start, size: size, ink: .muted, bold: true, halo: true))
      guard !label.isEmpty else { return }
      taken.append(
        Box(
          left: right ? plot.right - 8 - width : plot.left + 4, top: y - 12, width: width + 4,
          height: 16))
    }
    name(quadrants.topLeft, right: false, bottom: false)
    name(quadrants.topRight, right: true, bottom: false)
    name(quadrants.bottomLeft, right: false, bottom: true)
    name(quadrants.bottomRight, right: true, bottom: true)
    return taken
  }

  /// Up to 300 marks, each with its numbers on hover.
  private func draw(_ marks: [Mark], _ svg: inout SVG) {
    for mark in marks {
      let point = mark.point
      var paint = Paint.fill(.peer, outline: .paper)
      if let category = category(point) { paint.fill = Scatter.ink(category) }
      if point.isHighlighted {
        if categories.isEmpty { paint.fill = .accent }
        paint.stroke = .text
        paint.strokeWidth = 2
      }
      let hover =
        marks.count <= Scatter.manyPoints
        ? "\(TextMetrics.bounded(point.label)): \(format(point.x)) · \(format(point.y))" : nil
      if let category = category(point), category > 0 {
        let shape = Shape.of(category)
        svg.path(shape.path(mark.x, mark.y, mark.radius), paint, hover: hover)
      } else {
        svg.circle(mark.x, mark.y, mark.radius, paint, hover: hover)
      }
    }
  }

  /// Thousands of marks in a few paths. A path does not darken over itself, so
  /// the points are dealt out to several: density shows.
  private func drawCloud(_ marks: [Mark], _ svg: inout SVG) {
    let layers = 6
    let kinds = Shape.allCases.count + 1
    let sizes = 3
    var paths = [Path](repeating: Path(), count: layers * kinds * sizes)
    for (index, mark) in marks.enumerated() {
      let kind = category(mark.point).map { Shape.of($0).rawValue + 1 } ?? 0
      // Half pixels are enough in a cloud.
      let x = Double(Coordinate.halves(mark.x)) / 2
      let y = Double(Coordinate.halves(mark.y)) / 2
      let size = mark.radius > 3.4 ? 2 : mark.radius > 2.6 ? 1 : 0
      let slot = ((index % layers) * kinds + kind) * sizes + size
      if kind < 2 {
        paths[slot].dot(x, y)
      } else {
        paths[slot].glyph(Shape.of(kind - 1), x, y, 2.5 + Double(size))
      }
    }
    for (slot, path) in paths.enumerated() {
      let kind = slot / sizes % kinds
      let ink = kind == 0 ? Ink.muted : Scatter.ink(kind - 1)
      let diameter = 5 + 2 * Double(slot % sizes)
      svg.path(
        path,
        kind < 2
          ? .dots(ink, diameter: diameter, opacity: Palette.crowdOpacity)
          : .fill(ink, opacity: Palette.crowdOpacity))
    }
  }

  private func drawLabels(_ layout: Layout, taken: [Box], _ svg: inout SVG) {
    let size = TextStyle.small
    let ranked = layout.marks.enumerated().sorted { one, other in
      if one.element.point.isHighlighted != other.element.point.isHighlighted {
        return one.element.point.isHighlighted
      }
      return one.element.reach == other.element.reach
        ? one.offset < other.offset : one.element.reach > other.element.reach
    }.prefix(160).map(\.element)
    let cuts = ranked.map {
      TextMetrics.truncated($0.point.label, to: 150, size: size, bold: $0.point.isHighlighted)
    }
    let requests = zip(ranked, cuts).map { mark, cut in
      LabelPlacer.Request(
        x: mark.x, y: mark.y, radius: mark.radius,
        width: TextMetrics.width(cut.text, size: size, bold: mark.point.isHighlighted),
        height: size + 2, isUrgent: mark.point.isHighlighted)
    }
    let boxes = LabelPlacer.place(
      requests, among: layout.marks.map { ($0.x, $0.y, $0.radius) }, taken: taken,
      within: layout.plot, limit: max(0, labelLimit))
    for (index, box) in boxes.enumerated() {
      guard let box else { continue }
      let highlighted = ranked[index].point.isHighlighted
      svg.text(
        cuts[index].text, box.left, box.top + size - 1,
        TextStyle(size: size, bold: highlighted, halo: true))
    }
  }
}
