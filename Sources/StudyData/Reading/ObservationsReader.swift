import Findings
import Wording
import MaturityModels
import Tables

/// Reads the observation files of a study into a ledger.
struct ObservationsReader {
  let model: MaturityModel
  let brands: [Brand]
  private var brandIndex: BrandIndex
  let indicatorIndex: [String: Int]
  /// Ids of indicators as they are compared when case does not matter.
  let foldedIDs: Set<String>
  var search: IndicatorSearch
  private let readers: [ValueReader]
  private var unknownBrands = UnknownNames()
  private var unknownIndicators = UnknownNames()
  private(set) var ledger: ObservationLedger
  private(set) var inputs: [InputFile] = []

  init(model: MaturityModel, brands: [Brand], index: BrandIndex) {
    self.model = model
    self.brands = brands
    brandIndex = index
    var indicatorIndex: [String: Int] = [:]
    for (index, indicator) in model.indicators.enumerated() { indicatorIndex[indicator.id] = index }
    self.indicatorIndex = indicatorIndex
    foldedIDs = Set(indicatorIndex.keys.map(Spelling.folded))
    search = IndicatorSearch(model)
    readers = model.indicators.map { ValueReader($0) }
    ledger = ObservationLedger(brandCount: brands.count, indicatorCount: model.indicators.count)
  }

  /// Reads one file, every table in it long or wide as its header says, all
  /// with one decimal mark.
  mutating func read(_ file: DataFile, in folder: String, log: inout FindingLog) {
    let tables = TableFile.openAll(file, in: folder, isHeader: isHeader, log: &log)
    guard let first = tables.first else { return }
    var sheets: [ObservationSheet] = []
    for var table in fitting(tables, file, &log) {
      table.check(&log)
      if let sheet = sheet(table, &log) { sheets.append(sheet) }
    }
    var vote = DecimalVote()
    for sheet in sheets { cast(sheet, &vote) }
    let mark = vote.settle(file, log: &log)
    for sheet in sheets { take(sheet, mark, &log) }

    var read = sheets.map { $0.source.detected(decimal: mark) }
    if read.isEmpty { read = [first.detected(decimal: nil)] }
    inputs.append(
      InputFile(
        path: file.name, sha256: first.sha256,
        rows: sheets.reduce(0) { $0 + $1.source.rows.count },
        detected: LocalizedText { texts in
          read.map { $0[texts.language] }.joined(separator: "; ")
        }))
  }

  /// Tells of the names no file explains, each once.
  mutating func finish(log: inout FindingLog) {
    var index = brandIndex
    var indicators = search
    unknownBrands.report(
      .observationUnknownBrand, as: "brand", ["file": .text(index.file)], to: &log
    ) { index.nearest(to: $0) }
    unknownIndicators.report(
      .observationUnknownIndicator, as: "indicator",
      ["model": .text(model.id), "known": knownIDs], to: &log
    ) { indicators.nearest(to: $0) }
  }

  // MARK: Columns

  private mutating func sheet(_ source: TableFile, _ log: inout FindingLog) -> ObservationSheet? {
    guard let brand = source.column(.brand) else { return nil }
    guard let indicator = source.column(.indicator), let value = source.column(.value) else {
      return wide(source, brand, &log)
    }
    source.reportUnused(
      [.brand, .indicator, .value, .coder, .observedOn, .source, .note, .n], &log)
    var indicators: [Int] = []
    indicators.reserveCapacity(source.rows.count)
    for row in source.rows {
      let id = source.table.text(row, indicator)
      if let index = indicatorIndex[id] {
        indicators.append(index)
        continue
      }
      indicators.append(-1)
      if id.isEmpty {
        log.add(.observationMissingIndicator, at: source.place(row, indicator))
      } else {
        unknownIndicators.add(id, at: source.place(row, indicator))
      }
    }
    return ObservationSheet(
      source: source, brand: brand, coder: source.column(.coder), origin: source.column(.source),
      n: source.column(.n), layout: .long(value: value, indicators: indicators))
  }

  private mutating func wide(
    _ source: TableFile, _ brand: Int, _ log: inout FindingLog
  ) -> ObservationSheet {
    // An indicator may be called that.
    let coder = source.column(.coder).flatMap {
      indicatorIndex[source.headers[$0]] == nil ? $0 : nil
    }
    var columns: [(column: Int, indicator: Int)] = []
    for (column, header) in source.headers.enumerated()
    where column != brand && column != coder && !header.isEmpty {
      if let index = indicatorIndex[header] {
        columns.append((column, index))
      } else {
        reportColumn(source, column, header, &log)
      }
    }
    return ObservationSheet(source: source, brand: brand, coder: coder, layout: .wide(columns))
  }

  // MARK: Cells

  /// Lets the numbers of a table say which decimal mark they are written with.
  private func cast(_ sheet: ObservationSheet, _ vote: inout DecimalVote) {
    let source = sheet.source
    func cast(_ row: Int, _ column: Int, _ indicator: Int) {
      guard readers[indicator].isNumeric, source.table.kind(row, column) == .text else { return }
      vote.add(source.table.bytes(row, column), at: source.place(row, column))
    }
    switch sheet.layout {
    case .long(let value, let indicators):
      for (row, indicator) in zip(source.rows, indicators) where indicator >= 0 {
        cast(row, value, indicator)
      }
    case .wide(let columns):
      for row in source.rows {
        for (column, indicator) in columns { cast(row, column, indicator) }
      }
    }
  }

  private mutating func take(
    _ sheet: ObservationSheet, _ mark: DecimalMark?, _ log: inout FindingLog
  ) {
    let source = sheet.source
    for (position, row) in source.rows.enumerated() {
      let owner = brand(source, row, sheet.brand, &log)
      let coder = sheet.coder.map { source.table.text(row, $0) } ?? ""
      var statement = Statement(
        row: row, column: 0, brand: owner, brandID: source.table.text(row, sheet.brand),
        indicator: 0, coder: coder.isEmpty ? source.file.coder ?? source.file.name : coder,
        origin: sheet.origin.map { source.table.text(row, $0) } ?? "")
      switch sheet.layout {
      case .long(let value, let indicators):
        guard indicators[position] >= 0 else { continue }
        statement.column = value
        statement.indicator = indicators[position]
        statement.n = sheet.n.flatMap { count(source, row, $0, &log) }
        take(statement, source, mark, &log)
      case .wide(let columns):
        for (column, indicator) in columns {
          statement.column = column
          statement.indicator = indicator
          take(statement, source, mark, &log)
        }
      }
    }
  }

  /// How many cases a row says are behind its value.
  private func count(
    _ source: TableFile, _ row: Int, _ column: Int, _ log: inout FindingLog
  ) -> Int? {
    let text = source.table.text(row, column)
    if Blank.meaning(text) != nil { return nil }
    if let n = Int(text), n >= 0 { return n }
    log.add(
      .numberBad, at: source.place(row, column),
      ["value": .text(text), "column": .text(source.headers[column])])
    return nil
  }

  private mutating func brand(
    _ source: TableFile, _ row: Int, _ column: Int, _ log: inout FindingLog
  ) -> Int? {
    let id = source.table.text(row, column)
    switch brandIndex.find(id) {
    case .brand(let index): return index
    case .faulty: return nil
    case .unknown:
      if id.isEmpty {
        log.add(.brandMissingID, at: source.place(row, column))
      } else {
        unknownBrands.add(id, at: source.place(row, column))
      }
      return nil
    }
  }

  /// A cell, and what its row says of it.
  private struct Statement {
    let row: Int
    var column: Int
    /// `nil` where it is not known: the value is judged all the same.
    let brand: Int?
    let brandID: String
    var indicator: Int
    let coder: String
    let origin: String
    var n: Int?
  }

  private mutating func take(
    _ statement: Statement, _ source: TableFile, _ settled: DecimalMark?, _ log: inout FindingLog
  ) {
    let bytes = source.table.bytes(statement.row, statement.column)
    let reader = readers[statement.indicator]
    // Where the file's mark is in doubt, a cell that can be read in one way
    // is judged; of the others only that something stands there is kept.
    let mark =
      source.mark(statement.row, statement.column, settled)
      ?? (reader.isNumeric ? DecimalVote.mark(of: bytes) : .point)
    let place = source.place(statement.row, statement.column)
    let raw = source.table.text(statement.row, statement.column)
    var value: Double?
    var level: Int?
    var isMissing = false
    switch mark.map({ reader.read(bytes, text: { raw }, mark: $0) }) ?? .missing {
    case .value(let number, let position):
      value = number
      level = position
      if number < 0, reader.isNeverNegative {
        log.add(
          .valueImplausible, at: place,
          [
            "value": .text(raw), "indicator": .text(reader.indicator.id),
            "type": .text(reader.indicator.type.rawValue), "brand": .text(statement.brandID),
          ])
      }
    case .missing: isMissing = true
    case .notApplicable: break
    case .fault(let rule, var arguments, let suggestion):
      arguments["brand"] = .text(statement.brandID)
      if settled == nil, arguments["expected"] != nil {
        arguments["expected"] = .localized(ValueReader.eitherNumber)
      }
      log.add(rule, at: place, arguments, didYouMean: suggestion)
      // The cell is taken: a second value of it is a second fault.
      isMissing = true
    }
    guard let brand = statement.brand else { return }
    let entry = ObservationLedger.Entry(
      value: value, level: level, isMissing: isMissing, raw: raw, source: statement.origin,
      coder: ledger.coder(statement.coder), place: place, n: statement.n)
    if let earlier = ledger.add(entry, brand: brand, indicator: statement.indicator) {
      log.add(
        .observationDuplicate, at: place,
        [
          "brand": .text(statement.brandID), "indicator": .text(reader.indicator.id),
          "coder": .text(statement.coder), "earlier": .text(earlier.place.description),
        ])
    }
  }
}
