import Wording
import Palettes

extension StackedBars {
  private static let rowHeight = 26.0
  private static let barHeight = 20.0

  /// The chart.
  package func svg() -> String {
    let counts = rows.map { $0.count.map { NumberFormat.integer($0, format.language) } ?? "" }
    let hasCounts = rows.contains { $0.count != nil }
    let countWidth = hasCounts ? RowFrame.column(counts + [countTitle]) : 0
    var frame = frame(top: 0, valueWidth: countWidth)
    let names = directNames(frame)
    let key = Key(entries, to: frame.width)
    let top = names == nil ? key.height + (hasCounts ? 18 : 6) : 26
    frame = self.frame(top: top, valueWidth: countWidth)

    return SVG.chart(
      "stacked-bars", text, width: frame.width, height: frame.bottom + 4,
      capacity: 2_048 + rows.count * (200 + categories.count * 120)
    ) { svg in
      if let names { draw(names, frame, &svg) } else { key.draw(&svg, top: 0) }
      if hasCounts {
        svg.text(countTitle, frame.width, names == nil ? top - 7 : 12, .note(.end))
      }
      svg.group(.stroke(outline, 0.75)) { svg in
        for (index, row) in rows.enumerated() {
          draw(row, y: frame.middle(index), frame, &svg)
        }
      }
      svg.raw("<g text-anchor=\"middle\" font-size=\"11\">")
      for (index, row) in rows.enumerated() {
        write(row, y: frame.middle(index), frame, &svg)
      }
      svg.raw("</g>")
      for (index, row) in rows.enumerated() {
        let y = frame.middle(index)
        frame.name(row.label, index, &svg, bold: row.isHighlighted)
        if hasCounts { svg.text(counts[index], frame.width, y + 4, TextStyle(.end)) }
      }
    }
  }

  private func frame(top: Double, valueWidth: Double) -> RowFrame {
    RowFrame(
      width: width, labels: rows.map(\.label), valueWidth: valueWidth, top: top,
      rowHeight: StackedBars.rowHeight, count: rows.count,
      bold: rows.contains(where: \.isHighlighted), inset: 1)
  }

  private var inks: [(fill: Ink, text: Ink)] {
    switch colours {
    case .states: Ink.states(categories.count)
    case .categories:
      categories.indices.map { index in
        let place = min(index, Ink.categories.count - 1)
        return (Ink.categories[place], Ink.categoryTexts[place])
      }
    }
  }

  private var outline: Ink { colours == .states ? .stateLine : .paper }

  private var entries: [(symbol: Symbol, label: String)] {
    zip(inks, categories).map { ink, name in
      (.swatch(.fill(ink.fill, outline: outline, 0.75)), name)
    }
  }

  private func draw(_ row: Row, y: Double, _ frame: RowFrame, _ svg: inout SVG) {
    let top = y - StackedBars.barHeight / 2
    let full = frame.right - frame.left
    guard let shares = StackedBars.shares(row.amounts, count: categories.count) else {
      svg.rect(
        frame.left, top, full, StackedBars.barHeight,
        .stroke(.axis, 1, dash: "3 3", kind: "missing").hollow)
      return
    }
    let inks = inks
    var x = frame.left
    for (index, share) in shares.enumerated() where share > 0 {
      let wide = share * full
      let label = label(row, index, share)
      // What is not written in a segment shows on hover.
      svg.rect(
        x, top, wide, StackedBars.barHeight, .fill(inks[index].fill),
        hover: fits(label, wide)
          ? nil : "\(TextMetrics.bounded(categories[index])): \(label)")
      x += wide
    }
  }

  /// The labels inside the segments of a row.
  private func write(_ row: Row, y: Double, _ frame: RowFrame, _ svg: inout SVG) {
    guard let shares = StackedBars.shares(row.amounts, count: categories.count) else {
      svg.text(NumberFormat.missing, frame.left + 10, y + 4, TextStyle(ink: .muted))
      return
    }
    let inks = inks
    var x = frame.left
    for (index, share) in shares.enumerated() where share > 0 {
      let wide = share * (frame.right - frame.left)
      let label = label(row, index, share)
      if fits(label, wide) {
        svg.text(label, x + wide / 2, y + 4, TextStyle(ink: inks[index].text))
      }
      x += wide
    }
  }

  private func fits(_ label: String, _ width: Double) -> Bool {
    TextMetrics.width(label, size: TextStyle.small) + 4 <= width
  }

  private func label(_ row: Row, _ index: Int, _ share: Double) -> String {
    switch labels {
    case .percent: NumberFormat.percent(share * 100, format.decimals, format.language)
    case .amount: format(row.amounts[index])
    }
  }
}

/// The names of the categories above the first row.
extension StackedBars {
  /// A name at its place, and the middle of the segment it names.
  struct Name {
    let label: String
    let x: Double
    let target: Double
  }

  /// Names over the segments of the first row, moved apart a little if need
  /// be; `nil` when a key is clearer.
  private func directNames(_ frame: RowFrame) -> [Name]? {
    guard let row = rows.first, categories.count > 1,
      let shares = StackedBars.shares(row.amounts, count: categories.count)
    else { return nil }
    let full = frame.right - frame.left
    var names: [Name] = []
    var end = 0.0
    var x = frame.left
    for (label, share) in zip(categories, shares) {
      let half = TextMetrics.width(label, size: TextStyle.small) / 2
      let target = x + share * full / 2
      x += share * full
      let place = max(target, max(frame.left, end) + half)
      // A name must stay over its own segment, near its middle.
      guard share > 0, place + half <= frame.right + 1,
        abs(place - target) <= max(12, share * full / 2)
      else { return nil }
      names.append(Name(label: label, x: place, target: target))
      end = place + half + 10
    }
    return names
  }

  private func draw(_ names: [Name], _ frame: RowFrame, _ svg: inout SVG) {
    for name in names {
      svg.text(name.label, name.x, 12, .note(.middle))
      svg.line(name.target, 17, name.target, frame.top + 1, .stroke(.axis, 0.75))
    }
  }
}
