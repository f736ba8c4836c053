import Palettes

/// The few shapes charts are made of.
extension SVG {
  /// A rectangle; nothing when it has no height or a negative width.
  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: Paint = Paint(),
    hover: String? = nil
  ) {
    guard width >= 0, height > 0 else { return }
    raw("<rect")
    attribute("x", x)
    attribute("y", y)
    attribute("width", width)
    attribute("height", height)
    attributes(paint)
    close("rect", hover)
  }

  /// A straight line.
  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: Paint = Paint()
  ) {
    raw("<line")
    attribute("x1", x1)
    attribute("y1", y1)
    attribute("x2", x2)
    attribute("y2", y2)
    attributes(paint)
    raw("/>")
  }

  /// A disc or ring.
  mutating func circle(
    _ x: Double, _ y: Double, _ radius: Double, _ paint: Paint = Paint(), hover: String? = nil
  ) {
    raw("<circle")
    attribute("cx", x)
    attribute("cy", y)
    attribute("r", radius)
    attributes(paint)
    close("circle", hover)
  }

  /// A path; nothing when it is empty.
  mutating func path(_ path: Path, _ paint: Paint = Paint(), hover: String? = nil) {
    guard !path.isEmpty else { return }
    raw("<path d=\"")
    append(path)
    raw("\"")
    attributes(paint)
    close("path", hover)
  }

  /// Elements that share what `paint` says.
  mutating func group(_ paint: Paint = Paint(), _ body: (inout SVG) -> Void) {
    raw("<g")
    attributes(paint)
    raw(">")
    body(&self)
    raw("</g>")
  }

  /// Text on one line; nothing when it is empty.
  mutating func text(
    _ string: String, _ x: Double, _ y: Double, _ style: TextStyle = TextStyle(),
    hover: String? = nil
  ) {
    guard !string.isEmpty else { return }
    raw("<text")
    attribute("x", x)
    attribute("y", y)
    attributes(style)
    if style.rotation != 0 {
      raw(" transform=\"rotate(")
      number(style.rotation)
      raw(" ")
      number(x)
      raw(" ")
      number(y)
      raw(")\"")
    }
    raw(">")
    title(hover)
    escaped(string)
    raw("</text>")
  }

  /// Text cut to `width` with an ellipsis; the whole of it on hover if cut.
  mutating func label(
    _ string: String, _ x: Double, _ y: Double, width: Double, _ style: TextStyle = TextStyle()
  ) {
    let cut = TextMetrics.truncated(string, to: width, size: style.size, bold: style.bold)
    text(cut.text, x, y, style, hover: cut.isWhole ? nil : TextMetrics.bounded(string))
  }

  /// The attributes of what `paint` sets.
  mutating func attributes(_ paint: Paint) {
    if let kind = paint.kind { attribute("class", raw: kind) }
    if let fill = paint.fill { attribute("fill", fill.css) }
    if let stroke = paint.stroke { attribute("stroke", stroke.css) }
    if let width = paint.strokeWidth, width != 1 { attribute("stroke-width", width) }
    if let dash = paint.dash { attribute("stroke-dasharray", raw: dash) }
    if paint.roundCaps { attribute("stroke-linecap", raw: "round") }
    if let opacity = paint.opacity { attribute("opacity", opacity) }
  }

  private mutating func attributes(_ style: TextStyle) {
    if style.size != TextStyle.body { attribute("font-size", style.size) }
    switch style.anchor {
    case .start: break
    case .middle: attribute("text-anchor", raw: "middle")
    case .end: attribute("text-anchor", raw: "end")
    }
    if style.bold { attribute("font-weight", raw: "600") }
    if let ink = style.ink { attribute("fill", ink.css) }
    if style.halo {
      attribute("stroke", Ink.paper.css)
      raw(" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"")
    }
  }

  private mutating func close(_ name: StaticString, _ hover: String?) {
    guard let hover else { return raw("/>") }
    raw(">")
    title(hover)
    raw("</")
    raw(name)
    raw(">")
  }

  private mutating func title(_ text: String?) {
    guard let text else { return }
    raw("<title>")
    escaped(text)
    raw("</title>")
  }
}
