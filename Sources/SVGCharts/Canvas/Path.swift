/// The `d` of a path: absolute moves and lines, rounded like every coordinate.
package struct Path: Sendable {
  private(set) var bytes: [UInt8] = []

  /// An empty path.
  package init() {}

  /// Has nothing been drawn yet?
  package var isEmpty: Bool { bytes.isEmpty }

  /// Starts a new stroke at a point.
  package mutating func move(_ x: Double, _ y: Double) { point("M", x, y) }

  /// Draws a straight line to a point.
  package mutating func line(_ x: Double, _ y: Double) { point("L", x, y) }

  /// Closes the outline.
  package mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  /// A dot for a stroke with round caps.
  mutating func dot(_ x: Double, _ y: Double) {
    move(x, y)
    bytes.append(UInt8(ascii: "h"))
    bytes.append(UInt8(ascii: "0"))
  }

  /// A small shape about a point, in few bytes.
  mutating func glyph(_ shape: Shape, _ x: Double, _ y: Double, _ radius: Double) {
    let half = radius.rounded()
    switch shape {
    case .circle: dot(x, y)
    case .square:
      move(x - half, y - half)
      relative("h", half * 2)
      relative("v", half * 2)
      relative("h", -half * 2)
    case .triangle:
      move(x, y - half)
      relative("l", half, half * 2)
      relative("h", -half * 2)
    case .diamond:
      move(x, y - half)
      relative("l", half, half)
      relative("l", -half, half)
      relative("l", -half, -half)
    }
    if shape != .circle { close() }
  }

  /// A vertical tick from `y` downwards.
  mutating func tick(_ x: Double, _ y: Double, length: Double) {
    move(x, y)
    relative("v", length)
  }

  /// A closed outline through `points`; nothing for fewer than two.
  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    guard let first = points.first, points.count > 1 else { return }
    move(first.x, first.y)
    for point in points.dropFirst() { line(point.x, point.y) }
    close()
  }

  private mutating func relative(
    _ command: Unicode.Scalar, _ first: Double, _ second: Double? = nil
  ) {
    bytes.append(UInt8(ascii: command))
    Coordinate.append(first, to: &bytes)
    guard let second else { return }
    bytes.append(UInt8(ascii: " "))
    Coordinate.append(second, to: &bytes)
  }

  private mutating func point(_ command: Unicode.Scalar, _ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: command))
    Coordinate.append(x, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    Coordinate.append(y, to: &bytes)
  }
}
