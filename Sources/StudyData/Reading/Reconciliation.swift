import Findings
import MaturityModels
import Statistics

/// Makes one value of what several coders said about a cell.
struct Reconciliation {
  let study: Study
  let ledger: ObservationLedger
  /// What was measured on interactions, if the study has them.
  var measured: [MeasuredValue] = []

  /// The table of values, with everything noticed on the way in `log`.
  func table(log: inout FindingLog) -> ObservationTable {
    let model = study.model
    var table = ObservationTable(
      brandCount: study.brands.count, indicatorCount: model.indicators.count)
    table.origins = [CellOrigin](
      repeating: .none, count: study.brands.count * model.indicators.count)
    var measured = [Int: MeasuredValue](minimumCapacity: self.measured.count)
    for value in self.measured { measured[table.cell(value.brand, value.indicator)] = value }
    for (index, indicator) in model.indicators.enumerated() {
      for brand in study.brands.indices {
        let cell = table.cell(brand, index)
        let statements = ledger.statements(cell)
        settle(statements, brand, indicator, cell, &table, &log)
        let absent = indicator.channel.flatMap { study.isOn($0, brand: brand) ? nil : $0 }
        if absent == nil {
          derive(brand, indicator, cell, &table, &log)
          if let value = measured[cell] { merge(value, indicator, cell, &table, &log) }
        }
        if let channel = absent {
          if table.statuses[cell] == .observed {
            log.add(
              .noAccountOnChannel, at: table.origins[cell].place,
              [
                "brand": .text(study.brands[brand].id), "indicator": .text(indicator.id),
                "channel": .text(channel),
              ])
          }
          table.statuses[cell] = .notApplicable
          table.values[cell] = 0
        }
      }
    }
    return table
  }

  private func settle(
    _ statements: [ObservationLedger.Entry], _ brand: Int, _ indicator: Indicator, _ cell: Int,
    _ table: inout ObservationTable, _ log: inout FindingLog
  ) {
    guard let first = statements.first else { return }
    let said = statements.filter { !$0.isMissing }
    let cited = said.isEmpty ? statements : said
    var origin = CellOrigin(
      raw: first.raw, source: first.source.isEmpty ? indicator.source.rawValue : first.source,
      places: cited.map(\.place), level: nil, n: first.n, coders: [])
    defer { table.origins[cell] = origin }
    guard let lead = said.first else { return }
    origin.n = lead.n
    if said.allSatisfy({ $0.level == lead.level }) { origin.level = lead.level }
    origin.coders = said.map { ledger.coders[$0.coder] }
    origin.raw = said.count == 1 ? lead.raw : said.map(\.raw).joined(separator: " | ")
    if !lead.source.isEmpty { origin.source = lead.source }
    let values = said.compactMap(\.value)
    if values.isEmpty {
      table.statuses[cell] = .notApplicable
      return
    }
    if values.count < said.count {
      let none = said.first { $0.value == nil }
      let some = said.first { $0.value != nil }
      log.add(
        .codersApplicability, at: none?.place,
        [
          "brand": .text(study.brands[brand].id), "indicator": .text(indicator.id),
          "some": .text(none.map { ledger.coders[$0.coder] } ?? ""),
          "other": .text(some.map { ledger.coders[$0.coder] } ?? ""),
          "value": .text(some?.raw ?? ""),
        ])
      return
    }
    if let value = agreed(values) {
      table.values[cell] = value
      table.statuses[cell] = .observed
    } else {
      log.add(
        .codersDisagree, at: lead.place,
        [
          "brand": .text(study.brands[brand].id), "indicator": .text(indicator.id),
          "values": .list(said.map(\.raw)),
        ])
    }
  }

  private func agreed(_ values: [Double]) -> Double? {
    switch study.coders {
    case .mean: values.count == 1 ? values[0] : Moments.mean(values)
    case .median: Quantiles.median(values)
    case .first: values.first
    case .consensus: values.allSatisfy { $0 == values[0] } ? values[0] : nil
    }
  }

  /// Values that brands.csv and accounts.csv give by themselves.
  private func derive(
    _ brand: Int, _ indicator: Indicator, _ cell: Int, _ table: inout ObservationTable,
    _ log: inout FindingLog
  ) {
    guard indicator.source == .brands, indicator.measure == "follower-growth",
      let found = study.followers(of: brand, channel: indicator.channel),
      let growth = found.followers.growth
    else { return }
    if table.statuses[cell] == .observed {
      log.add(
        .codedOverMeasured, at: table.origins[cell].place,
        [
          "brand": .text(study.brands[brand].id), "indicator": .text(indicator.id),
          "value": .text(table.origins[cell].raw), "measured": .number(growth),
        ])
      return
    }
    guard table.statuses[cell] == .missing else { return }
    table.values[cell] = growth
    table.statuses[cell] = .observed
    table.origins[cell] = CellOrigin(
      raw: "", source: indicator.source.rawValue, places: found.place.map { [$0] } ?? [],
      level: nil, n: nil, coders: [])
  }

  /// Puts a measured value where nothing is coded.
  private func merge(
    _ measured: MeasuredValue, _ indicator: Indicator, _ cell: Int,
    _ table: inout ObservationTable, _ log: inout FindingLog
  ) {
    guard table.statuses[cell] == .missing else {
      if let value = measured.value {
        log.add(
          .codedOverMeasured, at: table.origins[cell].place,
          [
            "brand": .text(study.brands[measured.brand].id), "indicator": .text(indicator.id),
            "value": .text(table.origins[cell].raw), "measured": .number(value),
          ])
      }
      return
    }
    // A cell coded as missing keeps its place; what was measured fills it.
    if let value = measured.value {
      table.values[cell] = value
      table.statuses[cell] = .observed
    }
    table.origins[cell] = CellOrigin(
      raw: measured.note, source: Indicator.Source.interactions.rawValue,
      places: measured.place.map { [$0] } ?? [], level: nil, n: measured.n, coders: [])
  }
}
