import Findings
import Tabular

extension TableFile {
  /// Opens a text file, or the first sheet (or the one named) of a workbook,
  /// and checks its rows; on failure the reason is in `log`.
  static func open(_ file: DataFile, in folder: String, log: inout FindingLog) -> TableFile? {
    guard var first = openAll(file, in: folder, log: &log).first else { return nil }
    first.check(&log)
    return first
  }

  /// Opens a text file or every sheet of a workbook (the one named, if one
  /// is); empty sheets are left out. The rows are not checked yet.
  static func openAll(_ file: DataFile, in folder: String, log: inout FindingLog) -> [TableFile] {
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
    return isWorkbook ? sheets(file, path, bytes, &log) : text(file, bytes, &log)
  }

  private static func text(
    _ file: DataFile, _ bytes: [UInt8], _ log: inout FindingLog
  ) -> [TableFile] {
    do {
      let text = try DecodedText(bytes, encoding: file.encoding)
      let table = try CellTable(text, delimiter: file.delimiter)
      if let opened = TableFile(
        file, table, encoding: text.encoding, sha256: Digest.sha256(bytes))
      {
        return [opened]
      }
      log.add(.tableEmpty, at: Place(file: file.name), ["file": .text(file.name)])
    } catch let failure as DecodedText.Failure {
      log.add(.tableEncoding, at: Place(file: file.name), arguments(failure, file.name))
    } catch let failure as CellTable.Failure {
      switch failure {
      case .unclosedQuote(let line, let column):
        log.add(.tableUnclosedQuote, at: Place(file: file.name, line: line, column: column))
      case .textAfterQuote(let line, let column):
        log.add(.tableTextAfterQuote, at: Place(file: file.name, line: line, column: column))
      case .tooLarge:
        log.add(.fileTooLarge, at: Place(file: file.name), ["file": .text(file.name)])
      }
    } catch {}
    return []
  }

  private static func sheets(
    _ file: DataFile, _ path: String, _ bytes: [UInt8], _ log: inout FindingLog
  ) -> [TableFile] {
    do throws(XLSXFailure) {
      let reader = try XLSXReader(path: path, head: bytes.prefix(8))
      let names = file.sheet.map { [$0] } ?? reader.sheetNames
      let digest = Digest.sha256(bytes)
      var opened: [TableFile] = []
      for name in names {
        let sheet = try reader.sheet(name)
        if var table = TableFile(file, sheet.table, encoding: nil, sha256: digest) {
          table.emptyFormulas = sheet.emptyFormulas
          opened.append(table)
        }
      }
      if opened.isEmpty {
        log.add(.tableEmpty, at: Place(file: file.name), ["file": .text(file.name)])
      }
      return opened
    } catch {
      report(error, file, &log)
      return []
    }
  }

  private static func report(_ failure: XLSXFailure, _ file: DataFile, _ log: inout FindingLog) {
    let place = Place(file: file.name)
    let name = Finding.Argument.text(file.name)
    switch failure {
    case .damaged(let part):
      let index = LocalizedText(es: "su índice", en: "its table of contents")
      log.add(
        .workbookDamaged, at: place,
        ["file": name, "part": part.isEmpty ? .localized(index) : .text(part)])
    case .encrypted: log.add(.workbookEncrypted, at: place, ["file": name])
    case .oldFormat: log.add(.workbookOldFormat, at: place, ["file": name])
    case .notAWorkbook: log.add(.workbookNone, at: place, ["file": name])
    case .tooLarge(let part):
      log.add(.workbookTooLarge, at: place, ["file": name, "part": .text(part)])
    case .documentType(let part):
      log.add(.workbookDocumentType, at: place, ["file": name, "part": .text(part)])
    case .noSheet(let sheet, let known):
      log.add(
        .workbookNoSheet, at: place, ["sheet": .text(sheet), "known": .list(known)],
        didYouMean: Spelling.nearest(to: sheet, among: known))
    }
  }

  private static func arguments(
    _ failure: DecodedText.Failure, _ name: String
  ) -> [String: Finding.Argument] {
    let reason =
      switch failure {
      case .mixedEncodings(let offset):
        LocalizedText(
          es: "mezcla UTF-8 con otra codificación (byte \(offset))",
          en: "it mixes UTF-8 with another encoding (byte \(offset))")
      case .invalid(let encoding, let offset):
        LocalizedText(
          es: "no es \(encoding.rawValue) (byte \(offset))",
          en: "it is not \(encoding.rawValue) (byte \(offset))")
      case .binary(let offset):
        LocalizedText(
          es: "contiene bytes nulos (byte \(offset)); no es un archivo de texto",
          en: "it holds NUL bytes (byte \(offset)); it is not a text file")
      }
    return ["file": .text(name), "reason": .localized(reason)]
  }
}
