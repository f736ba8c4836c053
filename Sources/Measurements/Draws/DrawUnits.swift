/// Who or what a brand's cases are drawn by, with the weight of each in every draw.
struct DrawUnits {
  static let draws = 256
  /// Above so many units they share the weights of groups.
  static let most = 5_000

  /// The position of each unit.
  private let positions: [UInt64: Int]
  /// The group of each unit, if there are more than groups.
  private let groups: [Int]?
  /// By group or unit, then draw.
  private let weights: [UInt8]

  /// Of units that may repeat; the hash is that of seed and brand.
  init(_ units: some Sequence<UInt64>, _ hash: DrawHash) {
    var positions: [UInt64: Int] = [:]
    var distinct: [UInt64] = []
    for unit in units where positions[unit] == nil {
      positions[unit] = distinct.count
      distinct.append(unit)
    }
    self.positions = positions
    var drawn = distinct
    if distinct.count > Self.most {
      groups = distinct.map { Int(($0 >> 1) % UInt64(Self.most)) }
      drawn = (0..<UInt64(Self.most)).map { $0 }
    } else {
      groups = nil
    }
    let hashes = (0..<UInt64(Self.draws)).map { hash.adding($0) }
    weights = drawn.flatMap { unit in hashes.map { $0.adding(unit).poisson } }
  }

  /// What each unit has of a part and of a whole: cases as (unit, part, whole).
  func totals(_ cases: some Sequence<(unit: UInt64, part: Double, whole: Double)>) -> UnitTotals {
    var totals = UnitTotals(count: positions.count)
    for item in cases {
      guard let position = positions[item.unit] else { continue }
      totals.parts[position] += item.part
      totals.wholes[position] += item.whole
    }
    return totals
  }

  /// By unit → by whoever has weights of its own.
  func grouped(_ values: [Double]) -> [Double] {
    guard let groups else { return values }
    var sums = [Double](repeating: 0, count: Self.most)
    for (group, value) in zip(groups, values) { sums[group] += value }
    return sums
  }

  /// The weighted sum of the units' values in each draw.
  func sums(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: Self.draws)
    for (row, value) in grouped(values).enumerated() where value != 0 {
      for draw in 0..<Self.draws {
        sums[draw] += value * Double(weights[row * Self.draws + draw])
      }
    }
    return sums
  }

  /// The `p`-quantile (type 7) of values repeated as often as their units weigh, in each draw;
  /// `nil` where nothing is left.
  func quantiles(_ cases: [(unit: UInt64, value: Double)], _ p: Double) -> [Double?] {
    let block = 128
    let sorted = cases.sorted { $0.value < $1.value }
    let rows = sorted.map { item in
      let position = positions[item.unit] ?? 0
      return (groups?[position] ?? position) * Self.draws
    }
    // Weights of each block of cases, by draw, so that a quantile is found without going through
    // all of them.
    var sums = [Int](
      repeating: 0, count: (sorted.count + block - 1) / block * Self.draws)
    for (place, row) in rows.enumerated() {
      let first = place / block * Self.draws
      for draw in 0..<Self.draws { sums[first + draw] += Int(weights[row + draw]) }
    }
    return (0..<Self.draws).map { draw in
      let all = stride(from: draw, to: sums.count, by: Self.draws).reduce(0) { $0 + sums[$1] }
      guard all > 0 else { return nil }
      func value(_ rank: Int) -> Double {
        var left = rank
        var place = 0
        for first in stride(from: draw, to: sums.count, by: Self.draws) {
          guard left >= sums[first] else { break }
          left -= sums[first]
          place += block
        }
        while place < rows.count - 1 {
          let weight = Int(weights[rows[place] + draw])
          guard left >= weight else { break }
          left -= weight
          place += 1
        }
        return sorted[place].value
      }
      let position = Double(all - 1) * p
      let below = Int(position.rounded(.down))
      let low = value(below)
      return below + 1 < all
        ? low + (position - Double(below)) * (value(below + 1) - low) : low
    }
  }
}
