import MaturityModels
import Statistics
import StudyData

/// Imputes and treats one indicator's column and takes its statistics
/// (contract §4: impute → treat → normalise).
struct ColumnPreparation {
  let indicator: Indicator
  let sectors: [Int]
  let sectorCount: Int
  var values: [Double]
  var statuses: [CellStatus]
  var treatment = ColumnTreatment()

  mutating func run() {
    if indicator.imputation != .none { impute() }
    if indicator.treatment == .winsorise { winsorise() }
    if indicator.normalisation.isRelative { measure() }
  }

  // MARK: Imputation

  private mutating func impute() {
    let fills = fillValues()
    for unit in values.indices where statuses[unit] == .missing {
      guard let fill = fills[sectors[unit]] else { continue }
      values[unit] = fill
      statuses[unit] = .imputed
      treatment.imputed.append(unit)
    }
  }

  /// The value that fills a gap, per sector; `nil` where nobody was observed.
  private func fillValues() -> [Double?] {
    func market(_ statistic: ([Double]) -> Double?) -> [Double?] {
      let observed = values.indices.filter { statuses[$0] == .observed }.map { values[$0] }
      return [Double?](repeating: statistic(observed), count: sectorCount)
    }
    func groups(_ statistic: ([Double]) -> Double?) -> [Double?] {
      var observed = [[Double]](repeating: [], count: sectorCount)
      for unit in values.indices where statuses[unit] == .observed {
        observed[sectors[unit]].append(values[unit])
      }
      return observed.map(statistic)
    }
    switch indicator.imputation {
    case .none: return [Double?](repeating: nil, count: sectorCount)
    case .zero: return [Double?](repeating: 0, count: sectorCount)
    case .marketMean: return market { Moments.mean($0) }
    case .marketMedian: return market { Quantiles.median($0) }
    case .groupMean: return groups { Moments.mean($0) }
    case .groupMedian: return groups { Quantiles.median($0) }
    }
  }

  // MARK: Winsorisation

  private static let skewLimit = 2.0
  private static let kurtosisLimit = 3.5
  private static let steps = 5
  /// How far past a limit is past it: rounding must not decide over values
  /// whose skewness is 2 exactly, such as 0, 0, 0, 1.
  private static let slack = 1e-9

  private mutating func winsorise() {
    let units = values.indices.filter { statuses[$0].hasValue }
    let before = values
    for _ in 0..<Self.steps {
      let present = units.map { values[$0] }
      guard let shape = Self.tooSkewed(present) else { break }
      let sorted = present.sorted()
      guard let low = sorted.first, let high = sorted.last else { break }
      let target = shape >= 0 ? high : low
      let neighbour = shape >= 0 ? sorted.last { $0 < high } : sorted.first { $0 > low }
      guard let neighbour else { break }
      for unit in units where values[unit] == target { values[unit] = neighbour }
    }
    treatment.stillSkewed = Self.tooSkewed(units.map { values[$0] }) != nil
    for unit in units where values[unit] != before[unit] {
      treatment.winsorised.append(
        .init(unit: unit, before: before[unit], after: values[unit]))
      if statuses[unit] == .observed { statuses[unit] = .winsorised }
    }
  }

  /// The skewness, if skewness and kurtosis both pass the limits.
  private static func tooSkewed(_ values: [Double]) -> Double? {
    guard let shape = Moments.shape(values), abs(shape.skewness) > skewLimit + slack,
      shape.kurtosis > kurtosisLimit + slack
    else { return nil }
    return shape.skewness
  }

  // MARK: Statistics

  private mutating func measure() {
    var count = 0
    var sum = 0.0
    var low = Double.infinity
    var high = -Double.infinity
    for unit in values.indices where statuses[unit].hasValue {
      count += 1
      sum += values[unit]
      low = min(low, values[unit])
      high = max(high, values[unit])
    }
    treatment.count = count
    guard count > 0 else { return }
    let mean = sum / Double(count)
    treatment.minimum = low
    treatment.maximum = high
    treatment.mean = mean
    if case .zScore = indicator.normalisation, count > 1 {
      var squares = 0.0
      for unit in values.indices where statuses[unit].hasValue {
        squares += (values[unit] - mean) * (values[unit] - mean)
      }
      treatment.standardDeviation = (squares / Double(count - 1)).squareRoot()
    }
    treatment.isConstant = hasNothingToGoBy
  }

  private var hasNothingToGoBy: Bool {
    let constant = treatment.minimum == treatment.maximum
    switch indicator.normalisation {
    case .minMax, .percentileRank: return constant
    case .zScore: return constant || !(treatment.standardDeviation > 0)
    case .distanceToBest(let best, .higher): return constant || best - treatment.minimum <= 0
    case .distanceToBest(let best, .lower): return constant || treatment.maximum - best <= 0
    case .goalposts, .levels, .curve, .borda: return false
    }
  }
}
