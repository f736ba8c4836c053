import Findings
import Tabular

/// A table of the study, opened: a text file or a sheet, its columns by name.
struct TableFile {
  let file: DataFile
  let table: CellTable
  /// `nil` for a sheet.
  let encoding: TextEncoding?
  let sha256: String
  /// Header texts, in order, as written.
  let headers: [String]
  /// The line the header stands on.
  let headerLine: Int
  /// Places (row, column) of formulas without a stored value.
  var emptyFormulas: [(row: Int, column: Int)] = []
  /// Rows that are not blank, the header first.
  private let filled: [Int]
  /// Rows below the header that fit it; known after `check`.
  private(set) var rows: [Int] = []

  /// `nil` if there is no row at all.
  init?(_ file: DataFile, _ table: CellTable, encoding: TextEncoding?, sha256: String) {
    self.file = file
    self.table = table
    self.encoding = encoding
    self.sha256 = sha256
    filled = (0..<table.rowCount).filter { !table.isBlank($0) }
    guard let head = filled.first else { return nil }
    var headers = (0..<table.width(head)).map { table.text(head, $0) }
    // Spreadsheets leave empty columns behind.
    let filled = filled
    while let last = headers.last, last.isEmpty,
      filled.allSatisfy({ table.bytes($0, headers.count - 1).isEmpty })
    {
      headers.removeLast()
    }
    self.headers = headers
    headerLine = table.line(head)
  }

  /// Reports what is wrong with the header and with the widths of rows, and
  /// keeps the rows that fit.
  mutating func check(_ log: inout FindingLog) {
    for cell in emptyFormulas {
      log.add(
        .formulaWithoutValue,
        at: Place(file: file.name, sheet: table.sheet, line: cell.row, column: cell.column))
    }
    var seen: Set<String> = []
    for (column, name) in headers.enumerated() {
      if name.isEmpty {
        log.add(.columnUnnamed, at: headerPlace(column))
      } else if !seen.insert(name).inserted {
        log.add(.columnDuplicate, at: headerPlace(column), ["column": .text(name)])
      }
    }
    rows = []
    for row in filled.dropFirst() {
      let width = table.width(row)
      let arguments: [String: Finding.Argument] = [
        "found": .count(width), "expected": .count(headers.count),
      ]
      let place = place(row, min(width, headers.count))
      // A sheet ends its rows where their last value is.
      if width < headers.count, table.sheet == nil {
        log.add(.rowShort, at: place, arguments)
      } else if width > headers.count,
        (headers.count..<width).contains(where: { !table.bytes(row, $0).isEmpty })
      {
        log.add(.rowLong, at: place, arguments)
      } else {
        rows.append(row)
      }
    }
  }

  /// Reports each column that is needed and was not found.
  func reportMissing(_ columns: [(found: Int?, wanted: String)], _ log: inout FindingLog) {
    for (found, wanted) in columns where found == nil {
      log.add(
        .columnMissing, at: headerPlace, ["column": .text(wanted), "found": .list(headers)],
        didYouMean: Spelling.nearest(to: wanted, among: headers))
    }
  }

  /// The texts of the first rows, to find a header that is not the first.
  func firstRows(_ count: Int) -> [(line: Int, texts: [String])] {
    filled.prefix(count).map { row in
      (table.line(row), (0..<table.width(row)).map { table.text(row, $0) })
    }
  }

  /// The column of a name or one of its synonyms, blind to case and accents.
  func column(_ names: String...) -> Int? {
    headers.firstIndex { header in names.contains(Spelling.folded(header)) }
  }

  func place(_ row: Int, _ column: Int) -> Place {
    Place(file: file.name, sheet: table.sheet, line: table.line(row), column: column + 1)
  }

  /// The decimal mark of a cell: what the file holds as a number has a point.
  func mark(_ row: Int, _ column: Int, _ settled: DecimalMark?) -> DecimalMark? {
    table.kind(row, column) == .number ? .point : settled
  }

  /// Where the header stands.
  var headerPlace: Place { Place(file: file.name, sheet: table.sheet, line: headerLine) }

  /// Where the name of a column stands.
  func headerPlace(_ column: Int) -> Place {
    Place(file: file.name, sheet: table.sheet, line: headerLine, column: column + 1)
  }

  /// What was found out about the file, for the manifest and the summary.
  func detected(decimal: DecimalMark?) -> LocalizedText {
    guard let encoding else { return LocalizedText(both: "xlsx, \(table.sheet ?? "")") }
    let isTab = table.delimiter == UInt8(ascii: "\t")
    let sign = "'\(UnicodeScalar(table.delimiter))'"
    var es = "\(encoding.rawValue), separador \(isTab ? "tabulador" : sign)"
    var en = "\(encoding.rawValue), delimiter \(isTab ? "tab" : sign)"
    if let decimal {
      es += decimal == .comma ? ", coma decimal" : ", punto decimal"
      en += ", decimal \(decimal.rawValue)"
    }
    return LocalizedText(es: es, en: en)
  }
}
