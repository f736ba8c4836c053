import Findings
import Tabular

/// A delimited file of the study, opened: its table, its columns by name.
struct TableFile {
  let file: DataFile
  let table: DelimitedTable
  let encoding: TextEncoding
  let sha256: String
  /// Header texts, in order, as written.
  let headers: [String]
  /// The line the header stands on.
  let headerLine: Int
  /// Rows below the header that are not blank.
  let rows: [Int]

  /// Opens the file; on failure the reason is in `log`.
  static func open(_ file: DataFile, in folder: String, log: inout FindingLog) -> TableFile? {
    let bytes: [UInt8]
    switch FileBytes.read(FileBytes.resolve(file.name, in: folder), name: file.name, at: file.place)
    {
    case .success(let read): bytes = read
    case .failure(let error):
      log.add(error.finding)
      return nil
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      log.add(
        .notYetSupported, at: Place(file: file.name),
        ["what": .localized(LocalizedText(es: "libros XLSX", en: "XLSX workbooks"))])
      return nil
    }
    do {
      let text = try DecodedText(bytes, encoding: file.encoding)
      let table = try DelimitedTable(text, delimiter: file.delimiter)
      return TableFile(
        file: file, table: table, encoding: text.encoding, sha256: Digest.sha256(bytes), log: &log)
    } catch let failure as DecodedText.Failure {
      log.add(.tableEncoding, at: Place(file: file.name), arguments(failure, file.name))
    } catch let failure as DelimitedTable.Failure {
      switch failure {
      case .unclosedQuote(let line, let column):
        log.add(.tableUnclosedQuote, at: Place(file: file.name, line: line, column: column))
      case .textAfterQuote(let line, let column):
        log.add(.tableTextAfterQuote, at: Place(file: file.name, line: line, column: column))
      case .tooLarge:
        log.add(.tableTooLarge, at: Place(file: file.name), ["file": .text(file.name)])
      }
    } catch {}
    return nil
  }

  private init?(
    file: DataFile, table: DelimitedTable, encoding: TextEncoding, sha256: String,
    log: inout FindingLog
  ) {
    self.file = file
    self.table = table
    self.encoding = encoding
    self.sha256 = sha256
    let filled = (0..<table.rowCount).filter { !table.isBlank($0) }
    guard let head = filled.first else {
      log.add(.tableEmpty, at: Place(file: file.name), ["file": .text(file.name)])
      return nil
    }
    var headers = (0..<table.width(head)).map { table.text(head, $0) }
    // Spreadsheets leave empty columns behind.
    while let last = headers.last, last.isEmpty,
      filled.allSatisfy({ table.bytes($0, headers.count - 1).isEmpty })
    {
      headers.removeLast()
    }
    self.headers = headers
    headerLine = table.line(head)
    var rows: [Int] = []
    var seen: [String: Int] = [:]
    for (column, name) in headers.enumerated() {
      let place = Place(file: file.name, line: table.line(head), column: column + 1)
      if name.isEmpty {
        log.add(.columnUnnamed, at: place)
      } else if seen.updateValue(column, forKey: name) != nil {
        log.add(.columnDuplicate, at: place, ["column": .text(name)])
      }
    }
    for row in filled.dropFirst() {
      let width = table.width(row)
      let place = Place(
        file: file.name, line: table.line(row), column: min(width, headers.count) + 1)
      if width < headers.count {
        log.add(.rowShort, at: place, ["found": .count(width), "expected": .count(headers.count)])
      } else if width > headers.count,
        (headers.count..<width).contains(where: { !table.bytes(row, $0).isEmpty })
      {
        log.add(.rowLong, at: place, ["found": .count(width), "expected": .count(headers.count)])
      } else {
        rows.append(row)
      }
    }
    self.rows = rows
  }

  /// The column of a name or one of its synonyms, blind to case and accents.
  func column(_ names: String...) -> Int? {
    headers.firstIndex { header in names.contains(Spelling.folded(header)) }
  }

  func place(_ row: Int, _ column: Int) -> Place {
    Place(file: file.name, line: table.line(row), column: column + 1)
  }

  /// Where the header stands.
  var headerPlace: Place { Place(file: file.name, line: headerLine) }

  /// Where the name of a column stands.
  func headerPlace(_ column: Int) -> Place {
    Place(file: file.name, line: headerLine, column: column + 1)
  }

  /// What was found out about the file, for the manifest and the summary.
  func detected(decimal: DecimalMark?) -> String {
    let delimiter =
      table.delimiter == UInt8(ascii: "\t")
      ? "tab" : String(UnicodeScalar(table.delimiter))
    var parts = [encoding.rawValue, "delimiter \(delimiter)"]
    if let decimal { parts.append("decimal \(decimal.rawValue)") }
    return parts.joined(separator: ", ")
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
