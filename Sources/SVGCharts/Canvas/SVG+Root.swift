import Palettes

/// The element around a chart.
extension SVG {
  /// A whole chart: an image with a name and a description, whose inner text
  /// is kept from screen readers, scaling down with the page.
  static func chart(
    _ kind: StaticString, _ text: ChartText, width: Double, height: Double, capacity: Int = 4_096,
    _ body: (inout SVG) -> Void
  ) -> String {
    var svg = SVG(reserving: capacity)
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"")
    svg.escaped(text.id)
    svg.raw("-t ")
    svg.escaped(text.id)
    svg.raw("-d\" class=\"chart ")
    svg.raw(kind)
    svg.raw("\"")
    svg.size(width, height)
    svg.raw(
      " style=\"max-width:100%;height:auto;font-variant-numeric:lining-nums tabular-nums\"")
    svg.raw(" font-family=\"var(--chart-font,system-ui,-apple-system,Segoe UI,Roboto,")
    svg.raw("Helvetica Neue,Arial,sans-serif)\" font-size=\"12\"><title id=\"")
    svg.escaped(text.id)
    svg.raw("-t\">")
    svg.escaped(text.title)
    svg.raw("</title><desc id=\"")
    svg.escaped(text.id)
    svg.raw("-d\">")
    svg.escaped(text.description)
    svg.raw("</desc><g aria-hidden=\"true\"")
    svg.attribute("fill", Ink.text.css)
    svg.raw(">")
    body(&svg)
    svg.raw("</g></svg>")
    return svg.string
  }

  /// The start tag of a drawing small enough to stand in a table's cell: a
  /// decoration beside the numbers when `label` is `nil`, else a named image.
  mutating func openInline(
    _ kind: StaticString, label: String?, width: Double, height: Double
  ) {
    raw("<svg class=\"chart ")
    raw(kind)
    raw("\"")
    size(width, height)
    if let label {
      raw(" role=\"img\"")
      attribute("aria-label", label)
    } else {
      raw(" aria-hidden=\"true\"")
    }
    raw(">")
  }

  private mutating func size(_ width: Double, _ height: Double) {
    raw(" viewBox=\"0 0 ")
    number(width)
    raw(" ")
    number(height)
    raw("\"")
    attribute("width", width)
    attribute("height", height)
  }
}
