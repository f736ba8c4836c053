import Palettes

extension HeatMap {
  private static let cellHeight = 22.0

  /// How the names of the columns stand.
  private enum Header {
    case lines([[String]])
    case slanted(height: Double, overhang: Double)
    /// Upright, where slanted names would not fit beside the last column.
    case upright(height: Double)

    var height: Double {
      switch self {
      case .lines(let names): Double(names.map(\.count).max() ?? 0) * 13 + 4
      case .slanted(let height, _), .upright(let height): height
      }
    }
  }

  /// The chart.
  package func svg() -> String {
    let asked = RowFrame.bounded(width)
    var frame = RowFrame(
      width: asked, labels: rows, valueWidth: 0, top: 0, rowHeight: HeatMap.cellHeight,
      count: rows.count, bold: !highlightedRows.isEmpty, share: labelShare, inset: 0, stacks: false)
    // Numbers first: cells grow, and the chart with them, until they fit.
    let smallest = min(widestLabel() + 4, 90)
    var cellWidth = max(
      smallest, (asked - frame.left) / Double(max(1, columns.count)))
    let header = header(cellWidth)
    if case .slanted(_, let overhang) = header, columns.count > 0 {
      cellWidth = max(smallest, (asked - frame.left - overhang) / Double(columns.count))
    }
    let keyHeight = keyTitle == nil ? 0 : 34.0
    let body = frame.left + cellWidth * Double(columns.count)
    var fullWidth = max(asked, body)
    if case .slanted(_, let overhang) = header { fullWidth = max(asked, body + overhang) }
    frame = RowFrame(
      width: asked, labels: rows, valueWidth: 0, top: header.height, rowHeight: HeatMap.cellHeight,
      count: rows.count, bold: !highlightedRows.isEmpty, share: labelShare, inset: 0, stacks: false)

    return SVG.chart(
      "heat-map", text, width: fullWidth, height: frame.bottom + keyHeight + 2,
      capacity: 2_048 + rows.count * columns.count * 170
    ) { svg in
      drawHatch(&svg)
      draw(header, frame, cellWidth, &svg)
      let colour = colour()
      for row in rows.indices {
        let y = frame.middle(row)
        svg.label(
          rows[row], 0, y + 4, width: frame.labelWidth,
          TextStyle(bold: highlightedRows.contains(row)))
      }
      svg.raw("<g text-anchor=\"middle\" font-size=\"11\" fill=\"#000\">")
      for row in rows.indices {
        for column in columns.indices {
          let x = frame.left + cellWidth * Double(column)
          draw(cell(row, column), x, frame.middle(row), cellWidth, colour, &svg)
        }
      }
      svg.raw("</g>")
      if let keyTitle { drawKey(keyTitle, frame, colour, &svg) }
    }
  }

  /// How much of the width names of rows may take: on a narrow chart what the
  /// cells leave.
  private var labelShare: Double {
    let asked = RowFrame.bounded(width)
    guard asked < RowFrame.narrow else { return 0.34 }
    return max(0.34, min(0.55, 1 - Double(columns.count) * 38 / asked))
  }

  private func draw(
    _ cell: Cell?, _ x: Double, _ y: Double, _ width: Double, _ colour: (Double) -> Colour,
    _ svg: inout SVG
  ) {
    let box = (x: x + 0.5, y: y - HeatMap.cellHeight / 2 + 0.5, height: HeatMap.cellHeight - 1)
    guard let cell else {
      svg.rect(
        box.x, box.y, width - 1, box.height,
        .fill(.reference("\(text.id)-h"), kind: "missing"))
      return
    }
    let fill = colour(cell.value)
    svg.rect(box.x, box.y, width - 1, box.height, .fill(Ink(fill)))
    let ink: Ink? = fill.readableText == .white ? Ink(.white) : nil
    let label = TextMetrics.truncated(label(cell), to: width, size: TextStyle.small).text
    var style = TextStyle()
    style.ink = ink
    svg.text(label, x + width / 2, y + 4, style)
  }

  private func widestLabel() -> Double {
    var widest = 12.0
    for row in rows.indices {
      for column in columns.indices {
        guard let cell = cell(row, column) else { continue }
        widest = max(widest, TextMetrics.width(label(cell), size: TextStyle.small))
      }
    }
    return widest
  }

  private func header(_ cellWidth: Double) -> Header {
    let size = TextStyle.small
    let lines = columns.map {
      TextMetrics.wrapped($0, to: cellWidth - 4, lines: 3, size: size)
    }
    let whole = zip(lines, columns).allSatisfy { pieces, name in
      !pieces.contains { $0.hasSuffix("…") } || name.hasSuffix("…")
    }
    if whole { return .lines(lines) }
    let longest = min(columns.map { TextMetrics.width($0, size: size) }.max() ?? 0, 150)
    if RowFrame.bounded(width) < RowFrame.narrow { return .upright(height: longest + 10) }
    // At 45°: as high as it is wide.
    let reach = longest * 0.71 + 10
    return .slanted(height: reach + 4, overhang: max(0, reach - cellWidth / 2))
  }

  private func draw(
    _ header: Header, _ frame: RowFrame, _ cellWidth: Double, _ svg: inout SVG
  ) {
    for (index, name) in columns.enumerated() {
      let x = frame.left + cellWidth * (Double(index) + 0.5)
      switch header {
      case .lines(let names):
        for (line, piece) in names[index].enumerated() {
          let y = frame.top - 6 - Double(names[index].count - 1 - line) * 13
          svg.text(piece, x, y, .note(.middle))
        }
      case .slanted:
        var style = TextStyle.note()
        style.rotation = -45
        svg.label(name, x + 3, frame.top - 6, width: 150, style)
      case .upright:
        var style = TextStyle.note()
        style.rotation = -90
        svg.label(name, x + 4, frame.top - 5, width: 150, style)
      }
    }
  }

  private func drawHatch(_ svg: inout SVG) {
    svg.raw("<pattern id=\"")
    svg.escaped(text.id)
    svg.raw("-h\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
    var path = Path()
    path.move(0, 6)
    path.line(6, 0)
    svg.path(path, .stroke(.peer))
    svg.raw("</pattern>")
  }

  private func drawKey(
    _ title: String, _ frame: RowFrame, _ colour: (Double) -> Colour, _ svg: inout SVG
  ) {
    let y = frame.bottom + 12
    let title = TextMetrics.truncated(title, to: frame.width * 0.5, size: TextStyle.small).text
    svg.text(title, 0, y + 12, .note())
    let start = TextMetrics.width(title, size: TextStyle.small) + 12
    let values = keyValues()
    let labels = values.map { format($0) }
    let step = max(
      34, (labels.map { TextMetrics.width($0, size: TextStyle.small) }.max() ?? 0) + 8)
    for (index, value) in values.enumerated() {
      let fill = colour(value)
      svg.rect(start + Double(index) * step, y, step - 1, 17, .fill(Ink(fill)))
      svg.text(
        labels[index], start + (Double(index) + 0.5) * step - 0.5, y + 12.5,
        TextStyle(.middle, size: TextStyle.small, ink: Ink(fill.readableText)))
    }
    guard let missingTitle else { return }
    let end = start + Double(values.count) * step + 14
    svg.rect(end, y, 22, 17, .fill(.reference("\(text.id)-h"), kind: "missing"))
    svg.label(missingTitle, end + 28, y + 12, width: max(20, frame.width - end - 28), .note())
  }
}
