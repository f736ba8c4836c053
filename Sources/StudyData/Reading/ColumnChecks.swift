import Findings
import MaturityModels

/// What can only be judged on a whole column of observations.
struct ColumnChecks {
  let study: Study
  let table: ObservationTable

  func run(log: inout FindingLog) {
    for (index, indicator) in study.model.indicators.enumerated() {
      checkNotApplicable(index, indicator, &log)
      if indicator.type == .share { checkShare(index, indicator, &log) }
    }
  }

  private func checkNotApplicable(
    _ index: Int, _ indicator: Indicator, _ log: inout FindingLog
  ) {
    // Brands without an account on the channel are no surprise.
    let said = study.brands.indices.filter { brand in
      table.status(brand, index) == .notApplicable
        && (indicator.channel.map { study.isOn($0, brand: brand) } ?? true)
    }
    guard Double(said.count) > 0.2 * Double(study.brands.count), let first = said.first else {
      return
    }
    log.add(
      .manyNotApplicable, at: table.origins[table.cell(first, index)].place,
      [
        "indicator": .text(indicator.id), "n": .count(said.count),
        "brands": .units(study.brands.count),
      ])
  }

  private func checkShare(_ index: Int, _ indicator: Indicator, _ log: inout FindingLog) {
    let values = table.present(index)
    guard values.allSatisfy({ $0 >= 0 && $0 <= 1 }), values.contains(where: { $0 > 0 }) else {
      return
    }
    let first = study.brands.indices.first { table.status($0, index) == .observed }
    log.add(
      .shareWithinOne, at: first.flatMap { table.origins[table.cell($0, index)].place },
      ["indicator": .text(indicator.id), "n": .count(values.count)])
  }
}
