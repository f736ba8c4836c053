import Palettes

/// The marks of charts, as shown in a key.
enum Symbol {
  case swatch(Paint)
  case dot(Ink)
  case sizes(Ink)
  case tick(Ink)
  case ring(Ink)
  case range
  case line(Paint)
  case shape(Shape, Paint)

  /// Draws the mark in a box 16 wide, its middle at `y`.
  func draw(_ svg: inout SVG, _ x: Double, _ y: Double) {
    switch self {
    case .swatch(let paint): svg.rect(x + 2, y - 6, 12, 12, paint)
    case .dot(let ink): svg.circle(x + 8, y, 5, .fill(ink))
    case .sizes(let ink):
      svg.circle(x + 3, y + 2.5, 2.5, .fill(.paper, outline: ink))
      svg.circle(x + 12, y, 5, .fill(.paper, outline: ink))
    case .tick(let ink): svg.line(x + 8, y - 6, x + 8, y + 6, .stroke(ink, 2))
    case .ring(let ink): svg.circle(x + 8, y, 5, .fill(.paper, outline: ink, 2))
    case .range:
      svg.line(x, y, x + 16, y, .stroke(.peer, 2))
    case .line(let paint): svg.line(x, y, x + 16, y, paint)
    case .shape(let shape, let paint): svg.path(shape.path(x + 8, y, 5), paint)
    }
  }
}
