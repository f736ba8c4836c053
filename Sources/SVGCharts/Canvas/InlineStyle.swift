import Palettes

/// Classes of the marks inside table cells. Their paint stands once in the
/// page's style sheet instead of on every mark: a page holds hundreds.
package enum InlineStyle {
  /// The rules a page with `DotStrip`s or `PercentileStrip`s must carry.
  package static var css: String {
    rules.map { mark, style in ".\(mark){\(style)}" }.joined()
  }

  static let rail: StaticString = "i-rail"
  static let ticks: StaticString = "i-ticks"
  static let dots: StaticString = "i-dots"
  static let band: StaticString = "i-band"
  static let span: StaticString = "i-span"
  static let middle: StaticString = "i-mid"
  static let interval: StaticString = "i-int"
  static let unit: StaticString = "i-unit"

  private static var rules: [(StaticString, String)] {
    [
      (rail, "stroke:\(Ink.grid.css)"), (ticks, "stroke:\(Ink.peer.css)"),
      (dots, "stroke:\(Ink.peer.css);stroke-width:6;stroke-linecap:round"),
      (band, "fill:\(Ink.band.css);stroke:\(Ink.peer.css);stroke-width:.75"),
      (span, "fill:\(Ink.peer.css)"), (middle, "stroke:\(Ink.muted.css);stroke-width:2"),
      (interval, "stroke:\(Ink.accent.css);stroke-width:1.5"),
      (unit, "fill:\(Ink.accent.css);stroke:\(Ink.paper.css);stroke-width:1.5"),
    ]
  }
}

extension Paint {
  /// A mark whose looks the page's style sheet holds.
  static func styled(_ kind: StaticString) -> Paint {
    var paint = Paint()
    paint.kind = kind
    return paint
  }
}
