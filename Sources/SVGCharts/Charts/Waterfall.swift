import Palettes

/// From one number to another by contributions, one row each: gains are full,
/// losses hatched, and every one carries its sign.
package struct Waterfall: Sendable {
  /// One contribution.
  package struct Step: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// What it adds; missing (not finite) adds nothing and shows a dash.
    package let change: Double

    /// One contribution, a gain or a loss.
    package init(_ label: String, _ change: Double) {
      self.label = label
      self.change = change
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// Name of the first row.
  package var startLabel: String
  /// Its number; when it is missing (not finite), so is the end, and the
  /// contributions are drawn from 0.
  package var start: Double
  /// From top to bottom.
  package var steps: [Step]
  /// The last row; its number is the start and all changes.
  package var endLabel: String
  /// `true` draws bars from zero; otherwise the axis is fitted and the two
  /// ends are dots, since bars that do not start at zero mislead.
  package var fromZero: Bool
  /// How the numbers are written. Contributions carry their sign.
  package var format: ValueFormat
  /// Natural width in pixels.
  package var width: Double

  /// From `start` by `steps`.
  package init(
    text: ChartText, startLabel: String, start: Double, steps: [Step], endLabel: String,
    fromZero: Bool = false, format: ValueFormat, width: Double = 720
  ) {
    self.text = text
    self.startLabel = startLabel
    self.start = start
    self.steps = steps
    self.endLabel = endLabel
    self.fromZero = fromZero
    self.format = format
    self.width = width
  }

  /// The running sum before each step and, last, after all; a missing start is
  /// 0.
  func sums() -> [Double] {
    var sum = start.isFinite ? start : 0
    var sums = [sum]
    for step in steps {
      let next = sum + (step.change.isFinite ? step.change : 0)
      if next.isFinite { sum = next }
      sums.append(sum)
    }
    return sums
  }

  /// The chart.
  package func svg() -> String {
    let sums = sums()
    var extent = Extent(covering: sums) ?? .scores
    if fromZero { extent = extent.including(0) }
    let labels = [startLabel] + steps.map(\.label) + [endLabel]
    let numbers =
      [format(start)] + steps.map { format.signed($0.change) } + [
        format(start.isFinite ? sums.last ?? .nan : .nan)
      ]
    let frame = RowFrame(
      width: width, labels: labels, valueWidth: RowFrame.column(numbers, bold: true), top: 4,
      rowHeight: 24, count: labels.count, bold: true)
    let scale = LinearScale(extent.rounded(), from: frame.left, to: frame.right)

    return SVG.chart(
      "waterfall", text, width: frame.width, height: frame.bottom + SVG.axisHeight,
      capacity: 2_048 + steps.count * 420
    ) { svg in
      drawHatch(&svg)
      svg.horizontalAxis(
        scale, from: frame.top, to: frame.bottom, format, zeroLine: fromZero)
      for index in labels.indices {
        let isEnd = index == 0 || index == labels.count - 1
        let y = frame.middle(index)
        svg.text(numbers[index], frame.width, y + 4, TextStyle(.end, bold: isEnd))
        if isEnd {
          guard start.isFinite else { continue }
          drawEnd(index == 0 ? sums[0] : sums[sums.count - 1], y, scale, &svg)
        } else {
          draw(from: sums[index - 1], to: sums[index], y, scale, &svg)
        }
        if index + 1 < labels.count {
          let x = scale(sums[min(index, sums.count - 1)])
          svg.line(x, y, x, y + frame.rowHeight, .stroke(.axis, 0.75, kind: "connector"))
        }
      }
      for (index, label) in labels.enumerated() {
        frame.name(label, index, &svg, bold: index == 0 || index == labels.count - 1)
      }
    }
  }

  private func drawEnd(_ value: Double, _ y: Double, _ scale: LinearScale, _ svg: inout SVG) {
    let x = scale(value)
    if fromZero {
      let zero = scale(0)
      svg.rect(min(x, zero), y - 8, abs(x - zero), 16, .fill(.muted))
    } else {
      svg.circle(x, y, 6, .fill(.text, outline: .paper, 1.5))
    }
  }

  private func draw(
    from: Double, to: Double, _ y: Double, _ scale: LinearScale, _ svg: inout SVG
  ) {
    let (one, other) = (scale(from), scale(to))
    guard from != to else { return }
    let paint =
      to > from
      ? Paint.fill(.positive, outline: .positive, 0.75)
      : Paint.fill(.reference("\(text.id)-h"), outline: .negative, 1.25)
    svg.rect(min(one, other), y - 7, max(0.5, abs(other - one)), 14, paint)
  }

  private func drawHatch(_ svg: inout SVG) {
    svg.raw("<pattern id=\"")
    svg.escaped(text.id)
    svg.raw("-h\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">")
    svg.rect(0, 0, 5, 5, .fill(.paper))
    var path = Path()
    path.move(-1, 6)
    path.line(6, -1)
    path.move(-1, 1)
    path.line(1, -1)
    path.move(4, 6)
    path.line(6, 4)
    svg.path(path, .stroke(.negative, 1.75))
    svg.raw("</pattern>")
  }
}
