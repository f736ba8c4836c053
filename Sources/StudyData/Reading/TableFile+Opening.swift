import Findings
import Wording
import Files
import Tables

extension TableFile {
  /// Opens the one table of a file and checks its rows: a text file, or the
  /// first sheet of a workbook that has the columns `wanted` (else the first
  /// at all). On failure the reason is in `log`.
  static func open(
    _ file: DataFile, in folder: String, wanted: [TableColumn], log: inout FindingLog
  ) -> TableFile? {
    func isHeader(_ headers: [String]) -> Bool {
      let names = Set(headers.map(Spelling.header))
      return wanted.allSatisfy { $0.stands(in: names) }
    }
    let tables = openAll(file, in: folder, isHeader: isHeader, log: &log)
    var chosen = tables.first { isHeader($0.headers) }
    if chosen == nil, let lowered = tables.lazy.compactMap({ $0.lowered(isHeader) }).first {
      lowered.reportLowered(&log)
      chosen = lowered
    }
    guard var table = chosen ?? tables.first else { return nil }
    table.check(&log)
    return table
  }

  /// Opens a text file or every sheet of a workbook (the one named, if one
  /// is); empty sheets are left out. The rows are not checked yet.
  ///
  /// `isHeader` recognises the header that is looked for.
  static func openAll(
    _ file: DataFile, in folder: String, isHeader: ([String]) -> Bool, log: inout FindingLog
  ) -> [TableFile] {
    let path = FileBytes.resolve(file.name, in: folder)
    let bytes: [UInt8]
    switch FileBytes.read(path, name: file.name, at: file.place) {
    case .success(let read): bytes = read
    case .failure(let error):
      log.add(error.finding)
      return []
    }
    let isWorkbook =
      bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      || Spelling.folded(file.name).hasSuffix(".xlsx")
    reportUnusedKeys(file, isWorkbook: isWorkbook, &log)
    return isWorkbook ? sheets(file, path, bytes, &log) : text(file, bytes, isHeader, &log)
  }

  /// Keys of an entry that say nothing of this kind of file.
  private static func reportUnusedKeys(
    _ file: DataFile, isWorkbook: Bool, _ log: inout FindingLog
  ) {
    let unused: [(key: String, isNamed: Bool)] =
      isWorkbook
      ? [("delimiter", file.delimiter != nil), ("encoding", file.encoding != nil)]
      : [("sheet", file.sheet != nil)]
    let kind =
      isWorkbook
      ? LocalizedText(\.study.aWorkbook)
      : LocalizedText(\.study.aTextFile)
    for (key, isNamed) in unused where isNamed {
      log.add(
        .fileKeyUnused, at: file.place,
        ["key": .text(key), "kind": .localized(kind), "file": .text(file.name)])
    }
  }

  private static func text(
    _ file: DataFile, _ bytes: [UInt8], _ isHeader: ([String]) -> Bool, _ log: inout FindingLog
  ) -> [TableFile] {
    do {
      let text = try DecodedText(bytes, encoding: file.encoding)
      let digest = Digest.sha256(bytes)
      if let opened = belowTitle(file, text, digest, isHeader) { return [opened] }
      let table = try CellTable(text, delimiter: file.delimiter)
      if let opened = TableFile(file, table, encoding: text.encoding, sha256: digest) {
        return [opened]
      }
      log.add(.tableEmpty, at: SourceLocation(file: file.name), ["file": .text(file.name)])
    } catch let failure as DecodedText.Failure {
      log.add(
        .tableEncoding, at: SourceLocation(file: file.name),
        ["file": .text(file.name), "reason": .localized(failure.reason)])
    } catch let failure as CellTable.Failure {
      switch failure {
      case .unclosedQuote(let line, let column):
        log.add(
          .tableUnclosedQuote, at: SourceLocation(file: file.name, line: line, column: column))
      case .textAfterQuote(let line, let column):
        log.add(
          .tableTextAfterQuote, at: SourceLocation(file: file.name, line: line, column: column))
      case .tooLarge:
        log.add(.fileTooLarge, at: SourceLocation(file: file.name), ["file": .text(file.name)])
      }
    } catch {}
    return []
  }

  /// A title says nothing of the delimiter. Where the header is not found
  /// with the one that the first line suggests, the others are tried; `nil`
  /// where nothing of the kind is the matter.
  private static func belowTitle(
    _ file: DataFile, _ text: DecodedText, _ sha256: String, _ isHeader: ([String]) -> Bool
  ) -> TableFile? {
    guard file.delimiter == nil else { return nil }
    func table(_ delimiter: UInt8?) -> TableFile? {
      guard let cells = try? CellTable(text, delimiter: delimiter) else { return nil }
      return TableFile(file, cells, encoding: text.encoding, sha256: sha256)
    }
    func isFound(_ table: TableFile) -> Bool {
      isHeader(table.headers) || table.lowered(isHeader) != nil
    }
    let first = table(nil)
    if let first, isFound(first) { return first }
    for delimiter in [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]
    where delimiter != first?.table.delimiter {
      if let other = table(delimiter), isFound(other) { return other }
    }
    return nil
  }

  private static func sheets(
    _ file: DataFile, _ path: String, _ bytes: [UInt8], _ log: inout FindingLog
  ) -> [TableFile] {
    do throws(XLSXFailure) {
      let reader = try XLSXReader(path: path, head: bytes.prefix(8))
      let names = file.sheet.map { [$0] } ?? reader.sheetNames
      let digest = Digest.sha256(bytes)
      var opened: [TableFile] = []
      var isDamaged = false
      for name in names {
        do throws(XLSXFailure) {
          let sheet = try reader.sheet(name)
          if var table = TableFile(file, sheet.table, encoding: nil, sha256: digest) {
            table.emptyFormulas = sheet.emptyFormulas
            opened.append(table)
          }
        } catch .damagedCells(let sheet, let cells) {
          // The other sheets may have more to tell.
          isDamaged = true
          report(cells, sheet, file, &log)
        }
      }
      // Nothing is read of a damaged book: whether what is missed stands in the
      // damaged sheet cannot be known.
      if isDamaged { return [] }
      if opened.isEmpty {
        log.add(.tableEmpty, at: SourceLocation(file: file.name), ["file": .text(file.name)])
      }
      return opened
    } catch {
      report(error, file, &log)
      return []
    }
  }

  private static func report(_ failure: XLSXFailure, _ file: DataFile, _ log: inout FindingLog) {
    let place = SourceLocation(file: file.name)
    let name = Finding.Argument.text(file.name)
    switch failure {
    case .damaged(let part):
      let index = LocalizedText(\.study.directory)
      log.add(
        .workbookDamaged, at: place,
        ["file": name, "part": part.isEmpty ? .localized(index) : .text(part)])
    case .encrypted: log.add(.workbookEncrypted, at: place, ["file": name])
    case .oldFormat: log.add(.workbookOldFormat, at: place, ["file": name])
    case .notAWorkbook: log.add(.workbookNone, at: place, ["file": name])
    case .tooLarge(let part):
      log.add(.workbookTooLarge, at: place, ["file": name, "part": .text(part)])
    case .sheetTooLarge(let sheet, let row):
      log.add(
        .workbookTooLarge, at: SourceLocation(file: file.name, sheet: sheet, line: row),
        ["file": name, "part": .text(sheet)])
    case .damagedCells(let sheet, let cells): report(cells, sheet, file, &log)
    case .doubleSheet(let sheet):
      let shown = Finding.visible(sheet)
      let part = LocalizedText { $0.study.sheetTwice(shown) }
      log.add(.workbookDamaged, at: place, ["file": name, "part": .localized(part)])
    case .documentType(let part):
      log.add(.workbookDocumentType, at: place, ["file": name, "part": .text(part)])
    case .noSheet(let sheet, let known):
      log.add(
        .workbookNoSheet, at: place, ["sheet": .text(sheet), "known": .list(known)],
        didYouMean: Spelling.nearest(to: sheet, among: known))
    }
  }

  private static func report(
    _ cells: [DamagedCell], _ sheet: String, _ file: DataFile, _ log: inout FindingLog
  ) {
    for cell in cells {
      log.add(
        .workbookCellDamaged,
        at: SourceLocation(
          file: file.name, sheet: sheet, line: cell.row == 0 ? nil : cell.row, column: cell.column),
        ["reason": .localized(cell.fault.reason)])
    }
  }
}
