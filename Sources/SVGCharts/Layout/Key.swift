/// What the marks mean, in the order of the data, on as few lines as fit.
struct Key {
  static let lineHeight = 18.0

  let entries: [(symbol: Symbol, label: String)]
  private let places: [(x: Double, line: Int)]
  private let width: Double

  /// A key between `left` and `right`.
  init(_ entries: [(symbol: Symbol, label: String)], from left: Double = 0, to right: Double) {
    self.entries = entries
    width = max(40, right - left)
    var places: [(x: Double, line: Int)] = []
    var x = 0.0
    var line = 0
    for entry in entries {
      let needed = min(
        width, 22 + TextMetrics.width(entry.label, size: TextStyle.small))
      if x > 0, x + needed > width {
        x = 0
        line += 1
      }
      places.append((left + x, line))
      x += needed + 14
    }
    self.places = places
  }

  /// Height of all its lines; 0 without entries.
  var height: Double { Double((places.last?.line ?? -1) + 1) * Key.lineHeight }

  /// Draws it with its upper edge at `top`.
  func draw(_ svg: inout SVG, top: Double) {
    for (entry, place) in zip(entries, places) {
      let y = top + (Double(place.line) + 0.5) * Key.lineHeight
      entry.symbol.draw(&svg, place.x, y)
      svg.label(entry.label, place.x + 21, y + 4, width: width - 21, .note())
    }
  }
}
