import Findings
import Wording
import MaturityModels

extension ObservationsReader {
  /// The tables of a file that hold observations, each from its header on;
  /// what is wrong with the others is in `log`.
  mutating func fitting(_ tables: [TableFile], _ file: DataFile, _ log: inout FindingLog)
    -> [TableFile]
  {
    var fitting: [TableFile] = []
    var others: [TableFile] = []
    var isReported = false
    for table in tables {
      switch header(table.headers) {
      case .sound: fitting.append(table)
      case .doubtful, .none:
        if let lowered = table.lowered(isHeader) {
          lowered.reportLowered(&log)
          fitting.append(lowered)
        } else if case .doubtful = header(table.headers) {
          isReported = true
          reportHeader(table, &log)
        } else {
          others.append(table)
        }
      }
    }
    if fitting.isEmpty, !isReported {
      if let first = others.first { reportHeader(first, &log) }
    } else {
      let skipped = others.compactMap(\.table.sheet)
      if !skipped.isEmpty {
        log.add(.sheetSkipped, at: SourceLocation(file: file.name), ["sheets": .list(skipped)])
      }
    }
    return fitting
  }

  /// Is it beyond doubt the header of observations?
  func isHeader(_ headers: [String]) -> Bool {
    ObservationHeader.isCertain(headers, ids: indicatorIndex)
  }

  private func header(_ headers: [String]) -> ObservationHeader {
    ObservationHeader.judge(headers, ids: indicatorIndex, folded: foldedIDs)
  }

  /// Says why a table cannot be read.
  private mutating func reportHeader(_ source: TableFile, _ log: inout FindingLog) {
    let long: [TableColumn] = [.brand, .indicator, .value]
    let found = long.map { source.column($0) }
    if found[1] == nil, found[2] == nil {
      guard let brand = found[0] else {
        log.add(
          .headerUnknown, at: source.headerPlace,
          [
            "file": .text(source.file.name), "found": .list(source.headers), "known": knownIDs,
          ], didYouMean: Spelling.nearest(to: "brand", among: source.headers))
        return
      }
      // A wide table whose indicators are all misspelt.
      for (column, header) in source.headers.enumerated()
      where column != brand && column != source.column(.coder) {
        reportColumn(source, column, header, &log)
      }
      return
    }
    source.reportMissing(long, &log)
  }

  /// Says that a column of a wide table is no indicator.
  mutating func reportColumn(
    _ source: TableFile, _ column: Int, _ header: String, _ log: inout FindingLog
  ) {
    log.add(
      .columnUnknown, at: source.headerPlace(column),
      ["column": .text(header), "known": knownIDs], didYouMean: search.nearest(to: header))
  }

  /// The ids of the model's indicators, as an argument.
  var knownIDs: Finding.Argument { .list(model.indicators.map(\.id)) }
}
