package import Palettes

/// How a piece of text is set. What is `nil` is inherited from the chart:
/// 12 px, the ink of running text, from the left.
package struct TextStyle: Sendable {
  /// Which point of the text lies at its x.
  package enum Anchor: Sendable { case start, middle, end }

  /// The two sizes of chart text, in pixels at natural width.
  static let body = 12.0
  static let small = 11.0

  /// Height of the letters in pixels, 11 or 12.
  package var size = TextStyle.body
  /// Colour of the letters.
  package var ink: Ink?
  /// Which point of the text lies at its x.
  package var anchor = Anchor.start
  /// The heavier of two weights.
  package var bold = false
  /// A line of paper around the letters, for text over lines.
  package var halo = false
  /// Degrees clockwise about the text's point.
  package var rotation = 0.0

  /// Body text as it is inherited.
  package init() {}

  /// Body text.
  init(
    _ anchor: Anchor = .start, size: Double = TextStyle.body, ink: Ink? = nil, bold: Bool = false,
    halo: Bool = false, rotation: Double = 0
  ) {
    self.anchor = anchor
    self.size = size
    self.ink = ink
    self.bold = bold
    self.halo = halo
    self.rotation = rotation
  }

  /// Small grey text: ticks, notes, titles of axes.
  static func note(_ anchor: Anchor = .start, halo: Bool = false) -> TextStyle {
    TextStyle(anchor, size: small, ink: .muted, halo: halo)
  }
}
