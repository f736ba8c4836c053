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

  /// A frame with names as wide as they need, up to `share` of the width, and
  /// `valueWidth` at the right.
  init(
    width: Double, labels: some Sequence<String>, valueWidth: Double, top: Double,
    rowHeight: Double, count: Int, bold: Bool = false, share: Double = 0.36, inset: Double = 6
  ) {
    self.width = RowFrame.bounded(width)
    var longest = 0.0
    let most = self.width * share
    for label in labels {
      longest = max(longest, TextMetrics.width(label, size: TextStyle.body, bold: bold))
      if longest > most { break }
    }
    labelWidth = min(longest + 2, most)
    left = labelWidth > 2 ? labelWidth + 8 + inset : inset
    right = max(left + 20, self.width - valueWidth - inset)
    self.top = top
    self.rowHeight = rowHeight
    self.count = count
  }

  /// A width a chart can be drawn in.
  static func bounded(_ width: Double) -> Double {
    width.isFinite ? min(max(width, widths.low), widths.high).rounded() : 640
  }

  /// The lower edge of the last row.
  var bottom: Double { top + Double(count) * rowHeight }

  /// The middle of a row.
  func middle(_ row: Int) -> Double { top + (Double(row) + 0.5) * rowHeight }

  /// The widest of `texts`, and a gap; 0 for none.
  static func column(_ texts: some Sequence<String>, bold: Bool = false) -> Double {
    var widest = 0.0
    for text in texts {
      widest = max(widest, TextMetrics.width(text, size: TextStyle.body, bold: bold))
    }
    return widest > 0 ? min(widest, 160) + 10 : 0
  }
}
