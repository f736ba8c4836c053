import Findings
import MaturityModels
import Tabular

/// Reads the observation files of a study into a ledger.
struct ObservationsReader {
  let model: MaturityModel
  let brands: [Brand]
  let brandsFile: String
  private let brandIndex: [String: Int]
  private let indicatorIndex: [String: Int]
  private let readers: [ValueReader]
  private(set) var ledger: ObservationLedger
  private(set) var inputs: [InputFile] = []

  init(model: MaturityModel, brands: [Brand], brandsFile: String) {
    self.model = model
    self.brands = brands
    self.brandsFile = brandsFile
    var brandIndex: [String: Int] = [:]
    for (index, brand) in brands.enumerated() { brandIndex[brand.id] = index }
    self.brandIndex = brandIndex
    var indicatorIndex: [String: Int] = [:]
    for (index, indicator) in model.indicators.enumerated() { indicatorIndex[indicator.id] = index }
    self.indicatorIndex = indicatorIndex
    readers = model.indicators.map { ValueReader($0) }
    ledger = ObservationLedger(brandCount: brands.count, indicatorCount: model.indicators.count)
  }

  /// Reads one file, every table in it long or wide as its header says.
  mutating func read(_ file: DataFile, in folder: String, log: inout FindingLog) {
    let tables = TableFile.openAll(file, in: folder, log: &log)
    guard let first = tables.first else { return }
    let fitting = tables.filter { holdsObservations($0.headers) }
    if fitting.isEmpty {
      reportHeader(first, file, &log)
    } else {
      let skipped = tables.filter { !holdsObservations($0.headers) }.compactMap(\.table.sheet)
      if !skipped.isEmpty {
        log.add(.sheetSkipped, at: Place(file: file.name), ["sheets": .list(skipped)])
      }
    }
    var read: [LocalizedText] = []
    var rows = 0
    for var table in fitting {
      table.check(&log)
      read.append(table.detected(decimal: self.read(table, log: &log)))
      rows += table.rows.count
    }
    if fitting.isEmpty { read = [first.detected(decimal: nil)] }
    inputs.append(
      InputFile(
        path: file.name, sha256: first.sha256, rows: rows,
        detected: LocalizedText(
          es: read.map(\.es).joined(separator: "; "),
          en: read.map(\.en).joined(separator: "; "))))
  }

  /// Does a header have a brand and something to read of it?
  private func holdsObservations(_ headers: [String]) -> Bool {
    let names = Set(headers.map(Spelling.folded))
    guard names.contains("brand") || names.contains("marca") else { return false }
    let isLong =
      !names.isDisjoint(with: ["indicator", "indicador"])
      && !names.isDisjoint(with: ["value", "valor"])
    return isLong || headers.contains { indicatorIndex[$0] != nil }
      || headers.count <= 1
  }

  private mutating func read(_ source: TableFile, log: inout FindingLog) -> DecimalMark? {
    guard let brand = source.column("brand", "marca") else { return nil }
    if let indicator = source.column("indicator", "indicador"),
      let value = source.column("value", "valor")
    {
      return readLong(source, brand, indicator, value, log: &log)
    }
    return readWide(source, brand, log: &log)
  }

  /// Says why no table of the file can be read.
  private func reportHeader(_ source: TableFile, _ file: DataFile, _ log: inout FindingLog) {
    if let found = source.firstRows(20).dropFirst().first(where: { holdsObservations($0.texts) }) {
      log.add(
        .headerNotFirst,
        at: Place(file: file.name, sheet: source.table.sheet, line: found.line),
        ["line": .count(found.line)])
      return
    }
    let brand = source.column("brand", "marca")
    let indicator = source.column("indicator", "indicador")
    let value = source.column("value", "valor")
    guard indicator != nil || value != nil || brand != nil else {
      log.add(
        .headerUnknown, at: source.headerPlace, ["file": .text(file.name)],
        didYouMean: Spelling.nearest(to: "brand", among: source.headers))
      return
    }
    if brand != nil, indicator == nil, value == nil {
      // A wide table whose indicators are all misspelt.
      for (column, header) in source.headers.enumerated() where column != brand {
        log.add(
          .columnUnknown, at: source.headerPlace(column), ["column": .text(header)],
          didYouMean: Spelling.nearest(to: header, among: model.indicators.map(\.id)))
      }
      return
    }
    source.reportMissing([(brand, "brand"), (indicator, "indicator"), (value, "value")], &log)
  }

  // MARK: Long

  private mutating func readLong(
    _ source: TableFile, _ brand: Int, _ indicator: Int, _ value: Int, log: inout FindingLog
  ) -> DecimalMark? {
    let coder = source.column("coder", "codificador")
    let origin = source.column("source", "fuente")
    let others = [
      source.column("observed_on", "fecha"), source.column("note", "nota"),
    ]
    let n = source.column("n")
    let known = [brand, indicator, value, coder, origin, n] + others
    for (column, header) in source.headers.enumerated()
    where !known.contains(column) && !header.isEmpty {
      log.add(
        .columnUnused, at: source.headerPlace(column),
        ["column": .text(header)])
    }
    // Which indicator each row is about; −1 where it is not known.
    let indicators = source.rows.map { row -> Int in
      let id = source.table.text(row, indicator)
      if let index = indicatorIndex[id] { return index }
      let place = source.place(row, indicator)
      if id.isEmpty {
        log.add(.observationMissingIndicator, at: place)
      } else {
        log.add(
          .observationUnknownIndicator, at: place,
          ["indicator": .text(id), "model": .text(model.id)],
          didYouMean: Spelling.nearest(to: id, among: model.indicators.map(\.id)))
      }
      return -1
    }
    var vote = DecimalVote()
    for (position, row) in source.rows.enumerated()
    where indicators[position] >= 0 && readers[indicators[position]].isNumeric
      && source.table.kind(row, value) == .text
    {
      vote.add(source.table.bytes(row, value), at: source.place(row, value))
    }
    let mark = vote.settle(source.file, log: &log)
    for (position, row) in source.rows.enumerated() {
      guard let owner = self.brand(source, row, brand, log: &log) else { continue }
      guard indicators[position] >= 0 else { continue }
      let coderName = coder.map { source.table.text(row, $0) } ?? ""
      let originName = origin.map { source.table.text(row, $0) } ?? ""
      take(
        source, row: row, column: value, brand: owner, indicator: indicators[position],
        coder: coderName, origin: originName,
        n: n.flatMap { Int(source.table.text(row, $0)) }, mark: mark, log: &log)
    }
    return mark
  }

  // MARK: Wide

  private mutating func readWide(
    _ source: TableFile, _ brand: Int, log: inout FindingLog
  ) -> DecimalMark? {
    // An indicator may be called that.
    let coder = source.column("coder", "codificador").flatMap {
      indicatorIndex[source.headers[$0]] == nil ? $0 : nil
    }
    var columns: [(column: Int, indicator: Int)] = []
    for (column, header) in source.headers.enumerated()
    where column != brand && column != coder && !header.isEmpty {
      if let index = indicatorIndex[header] {
        columns.append((column, index))
      } else {
        log.add(
          .columnUnknown, at: source.headerPlace(column),
          ["column": .text(header)],
          didYouMean: Spelling.nearest(to: header, among: model.indicators.map(\.id)))
      }
    }
    var vote = DecimalVote()
    for row in source.rows {
      for (column, indicator) in columns
      where readers[indicator].isNumeric && source.table.kind(row, column) == .text {
        vote.add(source.table.bytes(row, column), at: source.place(row, column))
      }
    }
    let mark = vote.settle(source.file, log: &log)
    for row in source.rows {
      guard let owner = self.brand(source, row, brand, log: &log) else { continue }
      let coderName = coder.map { source.table.text(row, $0) } ?? ""
      for (column, indicator) in columns {
        take(
          source, row: row, column: column, brand: owner, indicator: indicator, coder: coderName,
          origin: "", n: nil, mark: mark, log: &log)
      }
    }
    return mark
  }

  // MARK: Cells

  private func brand(
    _ source: TableFile, _ row: Int, _ column: Int, log: inout FindingLog
  ) -> Int? {
    let id = source.table.text(row, column)
    if let index = brandIndex[id] { return index }
    let place = source.place(row, column)
    if id.isEmpty {
      log.add(.brandMissingID, at: place)
    } else {
      log.add(
        .observationUnknownBrand, at: place, ["brand": .text(id), "file": .text(brandsFile)],
        didYouMean: Spelling.nearest(to: id, among: brands.map(\.id)))
    }
    return nil
  }

  private mutating func take(
    _ source: TableFile, row: Int, column: Int, brand: Int, indicator: Int, coder: String,
    origin: String, n: Int?, mark: DecimalMark?, log: inout FindingLog
  ) {
    let bytes = source.table.bytes(row, column)
    let place = source.place(row, column)
    let reader = readers[indicator]
    let mark = source.mark(row, column, mark)
    // Where the decimal mark is in doubt, that is the fault to mend first.
    if mark == nil, reader.isNumeric { return }
    let raw = source.table.text(row, column)
    var value: Double?
    var level: Int?
    var isMissing = false
    switch reader.read(bytes, text: { raw }, mark: mark ?? .point) {
    case .value(let number, let position):
      value = number
      level = position
      if number < 0,
        reader.indicator.type == .count || reader.indicator.type == .duration
          || reader.indicator.type == .share
      {
        log.add(
          .valueImplausible, at: place,
          [
            "value": .text(raw), "indicator": .text(reader.indicator.id),
            "type": .text(reader.indicator.type.rawValue), "brand": .text(brands[brand].id),
          ])
      }
    case .missing: isMissing = true
    case .notApplicable: break
    case .fault(let rule, var arguments):
      arguments["brand"] = .text(brands[brand].id)
      log.add(rule, at: place, arguments)
      return
    }
    let name = coder.isEmpty ? source.file.coder ?? source.file.name : coder
    let entry = ObservationLedger.Entry(
      value: value, level: level, isMissing: isMissing, raw: raw, source: origin,
      coder: ledger.coder(name),
      place: place, n: n)
    if let earlier = ledger.add(entry, brand: brand, indicator: indicator) {
      log.add(
        .observationDuplicate, at: place,
        [
          "brand": .text(brands[brand].id), "indicator": .text(reader.indicator.id),
          "coder": .text(name), "earlier": .text(earlier.place.description),
        ])
    }
  }
}
