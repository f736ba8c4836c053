package import Palettes

/// How a mark is filled and outlined; only what is set is written.
package struct Paint: Sendable {
  /// The inside; black where neither this nor a group sets it.
  package var fill: Ink?
  /// The outline; none unless set.
  package var stroke: Ink?
  /// Width of the outline in pixels.
  package var strokeWidth: Double?
  /// The pattern of dashes, such as `4 3`.
  package var dash: StaticString?
  /// 0 (unseen) … 1, of the whole mark.
  package var opacity: Double?
  /// Round ends of lines, which make dots of lines without length.
  package var roundCaps = false
  /// A class for the page's style sheet.
  package var kind: StaticString?

  /// Sets nothing.
  package init() {}

  /// A filled mark.
  static func fill(_ ink: Ink, opacity: Double? = nil, kind: StaticString? = nil) -> Paint {
    var paint = Paint()
    paint.fill = ink
    paint.opacity = opacity
    paint.kind = kind
    return paint
  }

  /// A line.
  static func stroke(
    _ ink: Ink, _ width: Double = 1, dash: StaticString? = nil, kind: StaticString? = nil
  ) -> Paint {
    var paint = Paint()
    paint.stroke = ink
    paint.strokeWidth = width
    paint.dash = dash
    paint.kind = kind
    return paint
  }

  /// A filled mark with an outline.
  static func fill(_ ink: Ink, outline: Ink, _ width: Double = 1) -> Paint {
    var paint = Paint.stroke(outline, width)
    paint.fill = ink
    return paint
  }

  /// Dots of `diameter`, drawn by `Path.dot`.
  static func dots(_ ink: Ink, diameter: Double, opacity: Double? = nil) -> Paint {
    var paint = Paint.stroke(ink, diameter)
    paint.roundCaps = true
    paint.opacity = opacity
    return paint
  }

  /// The same without a filling, for open paths.
  var hollow: Paint {
    var paint = self
    paint.fill = Ink.none
    return paint
  }
}
