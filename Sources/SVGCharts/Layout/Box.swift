/// An upright rectangle.
struct Box: Hashable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// Do the two share more than an edge?
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Does a disc reach into it?
  func overlaps(x: Double, y: Double, radius: Double) -> Bool {
    let dx = max(left - x, 0, x - right)
    let dy = max(top - y, 0, y - bottom)
    return dx * dx + dy * dy < radius * radius
  }

  /// Does it hold all of `other`?
  func contains(_ other: Box) -> Bool {
    left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
  }
}
