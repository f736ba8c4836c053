import Findings
import Wording
import StudyData

/// Finds the columns of a layout in a file's header.
struct ColumnFinder {
  let layout: Layout
  /// The file as the analyst named it, and the sheet of a workbook.
  let file: String
  let sheet: String?

  /// A header that is not the first row is looked for in so many.
  private static let headerRows = 10

  struct Found {
    let header: HeaderLine
    /// Column → field index, −1 for columns that are not used.
    let columns: [Int8]
  }

  /// What a row has of the columns.
  private struct Match {
    var columns: [Int8]
    var twice: [(name: String, column: Int)] = []
    var missing: [String] = []
    /// How many were looked for.
    var wanted = 0
  }

  /// The header that `bytes` begin with, on `line`; `nil` with the reason in
  /// `log`.
  func find(
    _ bytes: ArraySlice<UInt8>, delimiter: UInt8?, lineEnd: UInt8, line: Int,
    log: inout FindingLog
  ) -> Found? {
    guard let header = HeaderLine(bytes, delimiter: delimiter, lineEnd: lineEnd) else {
      log.add(.tableEmpty, at: SourceLocation(file: file), ["file": .text(file)])
      return nil
    }
    let match = match(header.names)
    if match.missing.isEmpty, match.twice.isEmpty {
      return Found(header: header, columns: match.columns)
    }
    let place = SourceLocation(file: file, sheet: sheet, line: line + header.blankLines)
    if !match.missing.isEmpty, let below = self.header(below: header, bytes, delimiter, lineEnd) {
      log.add(
        .interactionsHeaderBelow,
        at: SourceLocation(
          file: file, sheet: sheet, line: line + below.lines + below.header.blankLines),
        [
          "line": .count(line + below.lines + below.header.blankLines),
          "n": .count(layout.skippedRows + below.lines + below.header.blankLines),
          "layout": .text(layout.name),
        ])
      return nil
    }
    report(match, header, at: place, &log)
    return nil
  }

  private func match(_ names: [String]) -> Match {
    var match = Match(columns: [Int8](repeating: -1, count: names.count))
    let folded = names.map { Spelling.folded($0) }
    let constants = layout.constants(of: file)
    for field in MessageField.allCases {
      guard let name = layout.columns[field] else { continue }
      let wanted = Spelling.folded(name)
      let found = folded.indices.filter { folded[$0] == wanted }
      if let first = found.first {
        match.columns[first] = Int8(field.index)
        match.wanted += 1
        if found.count > 1 { match.twice.append((name, found[1])) }
      } else if !layout.optional.contains(field), constants[field] == nil {
        match.missing.append(name)
        match.wanted += 1
      }
    }
    return match
  }

  /// One of the rows below the first that has all columns.
  private func header(
    below first: HeaderLine, _ bytes: ArraySlice<UInt8>, _ delimiter: UInt8?, _ lineEnd: UInt8
  ) -> (header: HeaderLine, lines: Int)? {
    var rest = bytes.dropFirst(first.length)
    var lines = first.lines
    for _ in 1..<Self.headerRows {
      guard let header = HeaderLine(rest, delimiter: delimiter, lineEnd: lineEnd) else {
        return nil
      }
      let match = match(header.names)
      if match.missing.isEmpty, match.twice.isEmpty { return (header, lines) }
      rest = rest.dropFirst(header.length)
      lines += header.lines
    }
    return nil
  }

  private func report(
    _ match: Match, _ header: HeaderLine, at place: SourceLocation, _ log: inout FindingLog
  ) {
    // Another export altogether is one fault, not one for each column.
    if match.missing.count > 1, 2 * match.missing.count > match.wanted {
      log.add(
        .interactionsOtherExport, at: place,
        [
          "file": .text(file), "layout": .text(layout.name),
          "n": .count(match.missing.count), "wanted": .count(match.wanted),
          "fields": .list(match.missing), "found": .list(header.names),
        ])
      return
    }
    for name in match.missing {
      log.add(
        .columnMissing, at: place, ["column": .text(name), "found": .list(header.names)],
        didYouMean: Spelling.nearest(to: name, among: header.names))
    }
    for (name, column) in match.twice {
      var place = place
      place.column = column + 1
      log.add(.columnDuplicate, at: place, ["column": .text(name)])
    }
  }
}
