/// Where the parts of a chart of rows lie: names at the left, marks in the
/// middle, numbers at the right.
struct RowFrame {
  /// The narrowest and widest chart drawn, in pixels.
  static let widths = Extent(160, 4_000)

  let width: Double
  /// Room of the names, from x = 0.
  let labelWidth: Double
  /// Where marks may begin and end.
  let left: Double
  let right: Double
  /// The first row's upper edge.
  let top: Double
  let rowHeight: Double
  let count: Int
  /// On a narrow chart long names stand above their marks, on a line of their
  /// own.
  let isStacked: Bool

  /// Below this width names may stand above their marks.
  static let narrow = 460.0
  /// Height of the line of a name above its marks.
  static let nameLine = 18.0

  /// A frame with names as wide as they need, up to `share` of the width, and
  /// `valueWidth` at the right.
  init(
    width: Double, labels: some Sequence<String>, valueWidth: Double, top: Double,
    rowHeight: Double, count: Int, bold: Bool = false, share: Double = 0.36, inset: Double = 6,
    stacks: Bool = true
  ) {
    self.width = RowFrame.bounded(width)
    var longest = 0.0
    let most = self.width * share
    for label in labels {
      longest = max(longest, TextMetrics.width(label, size: TextStyle.body, bold: bold))
      if longest > most { break }
    }
    isStacked = stacks && self.width < RowFrame.narrow && longest > self.width * 0.3
    labelWidth = isStacked ? self.width : min(longest + 2, most)
    left = labelWidth > 2 && !isStacked ? labelWidth + 8 + inset : inset
    right = max(left + 20, self.width - valueWidth - inset)
    self.top = top
    self.rowHeight = rowHeight + (isStacked ? RowFrame.nameLine : 0)
    self.count = count
  }

  /// A width a chart can be drawn in.
  static func bounded(_ width: Double) -> Double {
    width.isFinite ? min(max(width, widths.low), widths.high).rounded() : 640
  }

  /// The lower edge of the last row.
  var bottom: Double { top + Double(count) * rowHeight }

  /// The middle of a row's marks.
  func middle(_ row: Int) -> Double {
    top + (Double(row) + 0.5) * rowHeight + (isStacked ? RowFrame.nameLine / 2 : 0)
  }

  /// The name of a row, beside its marks or above them.
  func name(_ label: String, _ row: Int, _ svg: inout SVG, bold: Bool = false) {
    let y = isStacked ? top + Double(row) * rowHeight + 16 : middle(row) + 4
    svg.label(label, 0, y, width: labelWidth, TextStyle(bold: bold, halo: isStacked))
  }

  /// The widest of `texts`, and a gap; 0 for none.
  static func column(_ texts: some Sequence<String>, bold: Bool = false) -> Double {
    var widest = 0.0
    for text in texts {
      widest = max(widest, TextMetrics.width(text, size: TextStyle.body, bold: bold))
    }
    return widest > 0 ? min(widest, 160) + 10 : 0
  }
}
