import Findings
import MaturityModels
import Statistics

/// Makes one value of what several coders said about a cell.
struct Reconciliation {
  let study: Study
  let ledger: ObservationLedger

  /// The table of values, with everything noticed on the way in `log`.
  func table(log: inout FindingLog) -> ObservationTable {
    let model = study.model
    var table = ObservationTable(
      brandCount: study.brands.count, indicatorCount: model.indicators.count)
    table.origins = [CellOrigin](
      repeating: .none, count: study.brands.count * model.indicators.count)
    for (index, indicator) in model.indicators.enumerated() {
      for brand in study.brands.indices {
        let cell = table.cell(brand, index)
        let statements = ledger.statements(cell)
        settle(statements, brand, indicator, cell, &table, &log)
        let absent = indicator.channel.flatMap { study.isOn($0, brand: brand) ? nil : $0 }
        if absent == nil { derive(brand, indicator, cell, &table, &log) }
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
    var origin = CellOrigin(
      raw: first.raw, source: first.source.isEmpty ? indicator.source.rawValue : first.source,
      place: first.place, level: nil, n: first.n, coders: [])
    defer { table.origins[cell] = origin }
    let said = statements.filter { !$0.isMissing }
    guard let lead = said.first else { return }
    origin.place = lead.place
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
      let found = followers(brand, channel: indicator.channel), let growth = found.followers.growth
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
      raw: "", source: indicator.source.rawValue, place: found.place, level: nil, n: nil,
      coders: [])
  }

  /// Followers of the brand's accounts on the channel, else of all its
  /// accounts, else those of brands.csv.
  private func followers(
    _ brand: Int, channel: String?
  ) -> (followers: Followers, place: Place?)? {
    let own = (study.accounts?.accounts(of: brand) ?? []).filter { $0.followers != nil }
    var counted = own
    if let channel {
      let wanted = Spelling.folded(channel)
      counted = own.filter { Spelling.folded($0.channel) == wanted }
    }
    if counted.isEmpty { counted = own }
    guard let first = counted.first else {
      return study.brands[brand].followers.map { ($0, study.brands[brand].place) }
    }
    func total(_ end: KeyPath<Followers, Double?>) -> Double? {
      let numbers = counted.compactMap { $0.followers?[keyPath: end] }
      return numbers.count == counted.count ? numbers.reduce(0, +) : nil
    }
    return (Followers(start: total(\.start), end: total(\.end)), first.place)
  }
}
