package import MaturityModels
import Statistics
package import StudyData

/// Values in, scores out: impute → treat → normalise → aggregate.
///
/// Indicators are prepared each on its own; then units are scored in blocks
/// small enough for a block's columns to stay in cache. Neither depends on
/// the number of threads.
package struct ScoringEngine: Sendable {
  package let model: MaturityModel
  /// The sector of each unit.
  package let sectors: [Int]
  package let sectorCount: Int

  package init(model: MaturityModel, sectors: [Int], sectorCount: Int) {
    self.model = model
    self.sectors = sectors
    self.sectorCount = sectorCount
  }

  /// Scores every unit of `table`.
  package func run(_ table: ObservationTable, threads: Int) -> ScoreMatrix {
    let prepared = prepare(table, threads: threads)
    var cells = table
    for (indicator, column) in prepared.enumerated() {
      guard let column else { continue }
      let range = indicator * table.brandCount..<(indicator + 1) * table.brandCount
      cells.values.replaceSubrange(range, with: column.values)
      cells.statuses.replaceSubrange(range, with: column.statuses)
    }
    let treated = cells
    let treatments = prepared.map { $0?.treatment ?? ColumnTreatment() }
    let normalisers = ParallelWork.map(model.indicators.count, threads: threads) { indicator in
      Normaliser(
        model.indicators[indicator], treatments[indicator],
        ranks: ranks(indicator, treatments[indicator].statistics, treated))
    }
    return score(treated, treatments, normalisers, threads: threads)
  }

  /// The columns that imputation, treatment or statistics touch; `nil` for
  /// those scored as they are.
  private func prepare(_ table: ObservationTable, threads: Int) -> [ColumnPreparation?] {
    ParallelWork.map(model.indicators.count, threads: threads) { index in
      let indicator = model.indicators[index]
      guard
        indicator.imputation != .none || indicator.treatment != .none
          || indicator.normalisation.isRelative
      else { return nil }
      let range = index * table.brandCount..<(index + 1) * table.brandCount
      var column = ColumnPreparation(
        indicator: indicator, sectors: sectors, sectorCount: sectorCount,
        values: Array(table.values[range]), statuses: Array(table.statuses[range]))
      column.run()
      return column
    }
  }

  /// Average ranks for the methods that need them, 0 where there is no value.
  private func ranks(
    _ indicator: Int, _ statistics: ColumnSummary, _ cells: ObservationTable
  ) -> [Double]? {
    guard
      case .ranks(let direction, _)? = model.indicators[indicator].normalisation.form(statistics)
    else { return nil }
    let sign: Double = direction == .higher ? 1 : -1
    let start = indicator * cells.brandCount
    let units = (0..<cells.brandCount).filter { cells.statuses[start + $0].hasValue }
    let found = Ranks.average(units.map { sign * cells.values[start + $0] })
    var ranks = [Double](repeating: 0, count: cells.brandCount)
    for (position, unit) in units.enumerated() { ranks[unit] = found[position] }
    return ranks
  }

  private static let blockSize = 1024

  private func score(
    _ cells: ObservationTable, _ treatments: [ColumnTreatment], _ normalisers: [Normaliser],
    threads: Int
  ) -> ScoreMatrix {
    let count = cells.brandCount
    // Each block writes all of its own cells.
    var matrix = ScoreMatrix(
      unitCount: count, cells: cells,
      indicatorScores: UninitialisedArray.array(count * model.indicators.count),
      indicatorPresence: UninitialisedArray.array(count * model.indicators.count),
      nodeScores: UninitialisedArray.array(count * model.nodes.count),
      nodePresence: UninitialisedArray.array(count * model.nodes.count),
      nodeCoverage: UninitialisedArray.array(count * model.nodes.count),
      treatments: treatments)
    let plan = AggregationPlan(model)
    let constant = treatments.map(\.isConstant)
    ScoringBlock.withColumns(of: &matrix) { columns in
      ParallelWork.forEach((count + Self.blockSize - 1) / Self.blockSize, threads: threads) {
        block in
        let first = block * Self.blockSize
        ScoringBlock(
          columns: columns, plan: plan, normalisers: normalisers, constant: constant,
          first: first, count: min(Self.blockSize, count - first)
        ).run()
      }
    }
    return matrix
  }
}
