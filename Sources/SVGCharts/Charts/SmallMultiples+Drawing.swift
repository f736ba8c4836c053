import Palettes

extension SmallMultiples {
  private static let rowHeight = 18.0
  private static let gap = 20.0

  /// Where the panels lie. The first panel of each line carries the names of
  /// the rows.
  private struct Grid {
    let width: Double
    let labelWidth: Double
    let numberWidth: Double
    let columns: Int
    let panelWidth: Double
    let panelHeight: Double
    let top: Double

    func origin(_ panel: Int) -> (x: Double, y: Double) {
      (
        labelWidth + Double(panel % columns) * (panelWidth + gap),
        top + Double(panel / columns) * panelHeight
      )
    }

    var gap: Double { SmallMultiples.gap }
  }

  /// The chart.
  package func svg() -> String {
    let key = Key(
      comparisonTitle.map { [(.tick(.text), $0)] } ?? [], to: RowFrame.bounded(width))
    let grid = grid(top: key.height)
    let lines = (panels.count + grid.columns - 1) / grid.columns
    return SVG.chart(
      "small-multiples", text, width: grid.width,
      height: grid.top + Double(lines) * grid.panelHeight,
      capacity: 2_048 + panels.count * (400 + rows.count * 260)
    ) { svg in
      key.draw(&svg, top: 0)
      for (index, panel) in panels.enumerated() {
        let (x, y) = grid.origin(index)
        if index % grid.columns == 0 { drawNames(y, grid, &svg) }
        draw(panel, isFirst: index == 0, x, y, grid, &svg)
      }
    }
  }

  private func grid(top: Double) -> Grid {
    let width = RowFrame.bounded(self.width)
    let longest = rows.map { TextMetrics.width($0, size: TextStyle.small, bold: true) }.max() ?? 0
    let labelWidth =
      rows.isEmpty ? 0 : min(longest + 12, width * (width < RowFrame.narrow ? 0.46 : 0.34))
    let numbers = panels.prefix(60).flatMap { $0.values.prefix(60).map { format($0) } }
    let numberWidth = min(
      60, (numbers.map { TextMetrics.width($0, size: TextStyle.small, bold: true) }.max() ?? 0) + 6)
    let room = width - labelWidth
    let titles = panels.prefix(60).map {
      TextMetrics.width($0.title, size: TextStyle.body, bold: true)
    }
    let least = min(max(titles.max() ?? 0, 110), 160)
    let fitting = Int((room + SmallMultiples.gap) / (least + SmallMultiples.gap))
    let columns = max(1, min(fitting, max(1, panels.count)))
    let panelWidth = (room - SmallMultiples.gap * Double(columns - 1)) / Double(columns)
    let height =
      firstRow(0) + Double(rows.count) * SmallMultiples.rowHeight + (style == .dots ? 26 : 14)
    return Grid(
      width: width, labelWidth: labelWidth, numberWidth: numberWidth, columns: columns,
      panelWidth: max(30, panelWidth), panelHeight: height, top: top)
  }

  /// Upper edge of the first row of a panel.
  private func firstRow(_ y: Double) -> Double { y + (reference == nil ? 22 : 38) }

  private func drawNames(_ y: Double, _ grid: Grid, _ svg: inout SVG) {
    for (row, name) in rows.enumerated() {
      let middle = firstRow(y) + (Double(row) + 0.5) * SmallMultiples.rowHeight
      svg.label(
        name, 0, middle + 4, width: grid.labelWidth - 10,
        TextStyle(size: TextStyle.small, bold: row == highlightedRow))
    }
  }

  private func draw(
    _ panel: Panel, isFirst: Bool, _ x: Double, _ y: Double, _ grid: Grid, _ svg: inout SVG
  ) {
    // Bars start at zero, dots may not.
    let domain = style == .bars ? extent.including(0) : extent
    let inset = style == .dots ? 5.0 : 0
    // Numbers stand before the marks, where none of them is another's.
    let from = x + grid.numberWidth + inset
    let scale = LinearScale(domain, from: from, to: max(from + 10, x + grid.panelWidth - inset))
    let top = firstRow(y)
    let bottom = top + Double(rows.count) * SmallMultiples.rowHeight
    svg.label(
      // Some fonts are wider than the one text is measured by.
      panel.title, x, y + 14, width: grid.panelWidth * 0.92,
      TextStyle(ink: panel.isHighlighted ? .accent : nil, bold: true))
    let zero = scale(0)
    if style == .bars { svg.line(zero, top, zero, bottom, .stroke(.axis)) }
    if let reference, let place = scale.position(reference.value) {
      svg.line(place, top - 2, place, bottom, .stroke(.axis, 1.25, dash: "4 3"))
      if isFirst {
        let cut = TextMetrics.truncated(
          reference.label, to: grid.panelWidth, size: TextStyle.small
        ).text
        let half = TextMetrics.width(cut, size: TextStyle.small) / 2
        let middle = max(x + half, min(place, x + grid.panelWidth - half))
        svg.text(cut, middle, top - 6, .note(.middle))
      }
    }
    if style == .dots { drawRails(scale, top, bottom, &svg) }
    draw(panel, top, scale, &svg)
    svg.raw("<g text-anchor=\"end\" font-size=\"11\">")
    for row in rows.indices {
      svg.text(
        format(value(panel, row)), x + grid.numberWidth - 6, middle(row, top) + 4,
        TextStyle(bold: row == highlightedRow))
    }
    svg.raw("</g>")
  }

  private func middle(_ row: Int, _ top: Double) -> Double {
    top + (Double(row) + 0.5) * SmallMultiples.rowHeight
  }

  private func value(_ panel: Panel, _ row: Int) -> Double {
    row < panel.values.count ? panel.values[row] : .nan
  }

  /// A thin line under each row of dots, and the ends of the scale.
  private func drawRails(
    _ scale: LinearScale, _ top: Double, _ bottom: Double, _ svg: inout SVG
  ) {
    var rails = Path()
    for row in rows.indices {
      let y = middle(row, top)
      rails.move(scale.start, y)
      rails.line(scale.end, y)
    }
    svg.path(rails, .stroke(.grid, kind: "grid"))
    let ticks = scale.ticks(2)
    guard let first = ticks.values.first, let last = ticks.values.last else { return }
    svg.text(ticks.label(first, format), scale(first), bottom + 11, .note(.middle))
    if last > first {
      svg.text(ticks.label(last, format), scale(last), bottom + 11, .note(.middle))
    }
  }

  /// The marks of a panel: ticks under dots, over bars.
  private func draw(_ panel: Panel, _ top: Double, _ scale: LinearScale, _ svg: inout SVG) {
    var ticks = Path()
    for row in rows.indices where row < panel.comparisons.count {
      guard let x = scale.position(panel.comparisons[row]) else { continue }
      ticks.tick(x, middle(row, top) - 7, length: 14)
    }
    if style == .dots { svg.path(ticks, .stroke(.text, 1.5, kind: "comparison")) }
    for isAccent in [false, true] {
      let ink: Ink = isAccent ? .accent : .peer
      svg.group(style == .dots ? .fill(ink, outline: .paper) : .fill(ink)) { svg in
        for row in rows.indices
        where isAccent == (highlightedRow == nil || row == highlightedRow) {
          guard let x = scale.position(value(panel, row)) else { continue }
          let y = middle(row, top)
          switch style {
          case .bars: svg.rect(min(x, scale(0)), y - 5.5, abs(x - scale(0)), 11)
          case .dots: svg.circle(x, y, 4.5)
          }
        }
      }
    }
    if style == .bars {
      svg.path(ticks, .stroke(.paper, 3.5))
      svg.path(ticks, .stroke(.text, 1.5, kind: "comparison"))
    }
  }
}
