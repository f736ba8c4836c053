import MaturityModels

/// Raw values for a model's indicators, the same from the same seed.
///
/// Each unit has a quality that half decides all its values, so that indices
/// spread over the scale as those of real studies do.
struct BenchmarkData {
  static let sectorCount = 24

  let values: [Double]
  let sectors: [Int32]

  /// - Parameter gaps: the share of values that are missing (NaN).
  init(_ model: MaturityModel, units: Int, gaps: Double, seed: UInt64 = 1) {
    var state = seed
    func uniform() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
    let quality = (0..<units).map { _ in uniform() }
    sectors = (0..<units).map { _ in Int32(uniform() * Double(Self.sectorCount)) }
    var values: [Double] = []
    values.reserveCapacity(units * model.indicators.count)
    for indicator in model.indicators {
      for unit in 0..<units {
        let value = Self.value(
          indicator.normalisation, 0.6 * quality[unit] + 0.4 * uniform(), uniform())
        values.append(gaps > 0 && uniform() < gaps ? .nan : value)
      }
    }
    self.values = values
  }

  /// A raw value that comes to a share `goodness` of the scale, some of them
  /// beyond its ends.
  private static func value(
    _ normalisation: Normalisation, _ goodness: Double, _ other: Double
  ) -> Double {
    let reach = goodness * 1.1 - 0.05 + 0.02 * (other - 0.5)
    switch normalisation {
    case .goalposts(let worst, let best, false): return worst + (best - worst) * reach
    case .goalposts(let worst, let best, true):
      return max(1, worst + (best - worst) * reach)
    case .levels(let levels):
      return levels[min(levels.count - 1, Int(goodness * Double(levels.count)))].points
    case .curve(let points):
      let low = points.first?.x ?? 0
      let high = points.last?.x ?? 1
      return low + (high - low) * reach
    default: return goodness
    }
  }
}
