import Palettes

extension Scatter {
  /// A point where it is drawn.
  struct Mark {
    let point: Point
    let x: Double
    let y: Double
    let radius: Double
    /// Distance from the crossing of the means, in spans of the axes: what
    /// lies far out is named first.
    let reach: Double
  }

  /// Where everything lies.
  struct Layout {
    let width: Double
    let height: Double
    let key: Key
    let x: LinearScale
    let y: LinearScale
    let sizes: SizeScale?
    let marks: [Mark]

    var plot: Box {
      Box(left: x.start, top: y.end, width: x.end - x.start, height: y.start - y.end)
    }
  }

  func layout() -> Layout {
    let width = RowFrame.bounded(self.width)
    let sizes = sizeScale(width)
    let key = Key(entries(sizes), to: width)
    let top = key.height + (quadrants == nil ? 24 : 40)
    let natural = (width * 0.68).rounded() + top
    let height = max(
      top + 120, self.height.map { $0.isFinite ? min($0, 4_000) : natural } ?? natural)

    let drawable = points.filter { $0.x.isFinite && $0.y.isFinite }
    let yDomain = yExtent ?? fitted(drawable.map(\.y), quadrants?.y.value)
    let xDomain = xExtent ?? fitted(drawable.map(\.x), quadrants?.x.value)
    let y = LinearScale(yDomain, from: height - 40, to: top)
    let left = SVG.verticalAxisWidth(y, format) + 8
    let x = LinearScale(xDomain, from: left, to: max(left + 40, width - 16))
    let middle = (
      x: x(quadrants?.x.value ?? xDomain.low / 2 + xDomain.high / 2),
      y: y(quadrants?.y.value ?? yDomain.low / 2 + yDomain.high / 2)
    )
    let many = drawable.count > Scatter.manyPoints
    let marks = drawable.map { point in
      let place = (x: x(point.x), y: y(point.y))
      let dx = (place.x - middle.x) / (x.end - x.start)
      let dy = (place.y - middle.y) / (y.start - y.end)
      let radius = sizes.map { $0.radius(point.size ?? .nan) ?? $0.smallest }
      return Mark(
        point: point, x: place.x, y: place.y,
        radius: many && !point.isHighlighted ? min(radius ?? 2.5, 4) : radius ?? 5,
        reach: dx * dx + dy * dy)
    }
    return Layout(
      width: width, height: height, key: key, x: x, y: y, sizes: sizes, marks: marks)
  }

  private func fitted(_ values: [Double], _ mean: Double?) -> Extent {
    guard let extent = Extent(covering: values) else { return .scores }
    let all = extent.including(mean ?? .nan)
    // Some air for the names in the corners, but no axis below zero for it.
    let airy = quadrants == nil ? all : all.padded(0.06)
    return Extent(all.low >= 0 ? max(0, airy.low) : airy.low, airy.high).rounded()
  }

  private func sizeScale(_ width: Double) -> SizeScale? {
    guard let extent = Extent(covering: points.lazy.map { $0.size ?? .nan }) else { return nil }
    return SizeScale(
      extent, smallest: 3,
      largest: points.count > Scatter.manyPoints ? 6 : min(13, max(7, width / 50)))
  }

  private func entries(_ sizes: SizeScale?) -> [(symbol: Symbol, label: String)] {
    var entries: [(symbol: Symbol, label: String)] = categories.enumerated().map { index, name in
      (.shape(Shape.of(index), .fill(Scatter.ink(index))), name)
    }
    if let sizes, let sizeTitle {
      let range = "(\(format(sizes.domain.low))–\(format(sizes.domain.high)))"
      entries.append((.sizes(.axis), "\(TextMetrics.bounded(sizeTitle)) \(range)"))
    }
    return entries
  }

  static func ink(_ category: Int) -> Ink {
    Ink.categories[min(max(0, category), Ink.categories.count - 1)]
  }

  /// The category of a point if the chart has one for it.
  func category(_ point: Point) -> Int? {
    guard let category = point.category, categories.indices.contains(category) else { return nil }
    return category
  }
}
