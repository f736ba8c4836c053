package import MaturityModels
import Statistics
package import StudyData

/// Imputes and treats one indicator's column and takes its statistics
/// (contract §4: impute → treat → normalise).
package struct ColumnPreparation {
  let indicator: Indicator
  let sectors: [Int]
  let sectorCount: Int
  package private(set) var values: [Double]
  package private(set) var statuses: [CellStatus]
  package private(set) var treatment = ColumnTreatment()

  /// - Parameter sectors: the sector of each cell.
  package init(
    indicator: Indicator, sectors: [Int], sectorCount: Int, values: [Double],
    statuses: [CellStatus]
  ) {
    self.indicator = indicator
    self.sectors = sectors
    self.sectorCount = sectorCount
    self.values = values
    self.statuses = statuses
  }

  /// Imputes, treats and measures the column.
  package mutating func run() {
    if indicator.imputation != .none { impute() }
    if indicator.treatment == .winsorise { winsorise() }
    if indicator.normalisation.isRelative { measure() }
  }

  // MARK: Imputation

  private mutating func impute() {
    let fills = fillValues()
    treatment.fills = fills
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

  private mutating func winsorise() {
    let units = values.indices.filter { statuses[$0].hasValue }
    let result = Winsorisation(units.map { values[$0] })
    treatment.stillSkewed = result.isStillSkewed
    treatment.steps = result.steps
    for (position, unit) in units.enumerated() where result.values[position] != values[unit] {
      treatment.winsorised.append(
        .init(unit: unit, before: values[unit], after: result.values[position]))
      values[unit] = result.values[position]
      if statuses[unit] == .observed { statuses[unit] = .winsorised }
    }
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
    treatment.statistics.count = count
    guard count > 0 else { return }
    let mean = sum / Double(count)
    treatment.statistics.minimum = low
    treatment.statistics.maximum = high
    treatment.statistics.mean = mean
    if count > 1 {
      var squares = 0.0
      for unit in values.indices where statuses[unit].hasValue {
        squares += (values[unit] - mean) * (values[unit] - mean)
      }
      treatment.statistics.standardDeviation = (squares / Double(count - 1)).squareRoot()
    }
    treatment.isConstant = indicator.normalisation.form(treatment.statistics) == nil
  }
}
