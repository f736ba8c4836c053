/// Finds room for labels.
package enum LabelPlacer {
  /// How many labels `gap` apart fit between two places.
  package static func capacity(gap: Double, from low: Double, to high: Double) -> Int {
    guard gap > 0, high >= low, (high - low) / gap < 1e6 else { return high >= low ? 1 : 0 }
    return Int((high - low) / gap + 1e-9) + 1
  }

  /// Places at least `gap` apart between `low` and `high`, as near as can be
  /// (least squares) to the `wanted` ones and in their order, ties in the
  /// order given. Where they do not fit, they are spread evenly.
  package static func spread(
    _ wanted: [Double], gap: Double, from low: Double, to high: Double
  ) -> [Double] {
    let count = wanted.count
    guard count > 0 else { return [] }
    let places = wanted.map { $0.isFinite ? $0 : low }
    let order = places.indices.sorted {
      places[$0] == places[$1] ? $0 < $1 : places[$0] < places[$1]
    }
    let room = max(0, high - low)
    let gap = count > 1 ? min(gap, room / Double(count - 1)) : 0

    // Without the gaps the task is isotonic regression: pool the violators.
    var blocks: [(sum: Double, count: Int)] = []
    for (rank, index) in order.enumerated() {
      var block = (sum: places[index] - Double(rank) * gap, count: 1)
      while let last = blocks.last,
        last.sum / Double(last.count) >= block.sum / Double(block.count)
      {
        block = (block.sum + last.sum, block.count + last.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }

    let highest = max(low, high - Double(count - 1) * gap)
    var result = [Double](repeating: low, count: count)
    var rank = 0
    for block in blocks {
      let place = min(max(block.sum / Double(block.count), low), highest)
      for _ in 0..<block.count {
        result[order[rank]] = place + Double(rank) * gap
        rank += 1
      }
    }
    return result
  }
}
