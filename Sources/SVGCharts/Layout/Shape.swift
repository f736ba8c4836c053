/// Four outlines that tell categories apart without colour.
package enum Shape: Int, CaseIterable, Sendable {
  case circle, square, triangle, diamond

  /// The shape of the `index`-th category; the last for all beyond.
  static func of(_ index: Int) -> Shape {
    Shape(rawValue: max(0, min(index, Shape.allCases.count - 1))) ?? .diamond
  }

  /// Its outline about a point, of about the area of a disc of `radius`.
  func path(_ x: Double, _ y: Double, _ radius: Double) -> Path {
    var path = Path()
    switch self {
    case .circle:
      // Sixteen sides look round at the sizes of a key.
      let cosines = [1, 0.9239, 0.7071, 0.3827, 0]
      let quarter = zip(cosines, cosines.reversed())
      var points: [(x: Double, y: Double)] = []
      for (c, s) in quarter.dropLast() { points.append((c, s)) }
      for (c, s) in quarter.dropLast() { points.append((-s, c)) }
      for (c, s) in quarter.dropLast() { points.append((-c, -s)) }
      for (c, s) in quarter.dropLast() { points.append((s, -c)) }
      path.polygon(points.map { (x + $0.x * radius, y + $0.y * radius) })
    case .square:
      let side = radius * 0.89
      path.polygon([
        (x - side, y - side), (x + side, y - side), (x + side, y + side), (x - side, y + side),
      ])
    case .triangle:
      let reach = radius * 1.3
      path.polygon([
        (x, y - reach), (x + reach * 0.9, y + reach * 0.65), (x - reach * 0.9, y + reach * 0.65),
      ])
    case .diamond:
      let reach = radius * 1.25
      path.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)])
    }
    return path
  }
}
