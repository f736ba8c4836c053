/// Labels beside the points of a scatter, one after the other.
extension LabelPlacer {
  /// A label that wants to stand beside a disc.
  struct Request {
    let x: Double
    let y: Double
    let radius: Double
    let width: Double
    let height: Double
    /// May it lie over other points (never over other labels) if it must?
    let isUrgent: Bool
  }

  /// A box for each request in the order of their importance, at one of eight
  /// places around its point; `nil` where none is free. Boxes lie within
  /// `bounds`, touch neither each other nor `taken`, and avoid the discs.
  static func place(
    _ requests: [Request], among discs: [(x: Double, y: Double, radius: Double)], taken: [Box],
    within bounds: Box, limit: Int
  ) -> [Box?] {
    var taken = taken
    var placed = 0
    return requests.map { request in
      guard placed < limit || request.isUrgent else { return nil }
      let boxes = candidates(request).filter { box in
        bounds.contains(box) && !taken.contains { $0.overlaps(box) }
      }
      // Its own disc touches no candidate, so all discs may be asked.
      let free = boxes.first { box in
        !discs.contains { box.overlaps(x: $0.x, y: $0.y, radius: $0.radius) }
      }
      guard let box = free ?? (request.isUrgent ? boxes.first : nil) else { return nil }
      taken.append(box)
      placed += 1
      return box
    }
  }

  private static func candidates(_ request: Request) -> [Box] {
    let (w, h) = (request.width, request.height)
    let side = request.radius + 3
    let corner = request.radius * 0.71 + 2
    func box(_ left: Double, _ top: Double) -> Box {
      Box(left: request.x + left, top: request.y + top, width: w, height: h)
    }
    return [
      box(side, -h / 2), box(-side - w, -h / 2),
      box(-w / 2, -side - h), box(-w / 2, side),
      box(corner, -corner - h), box(corner, corner),
      box(-corner - w, -corner - h), box(-corner - w, corner),
    ]
  }
}
