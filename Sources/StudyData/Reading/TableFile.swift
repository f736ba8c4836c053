import Findings
import Wording
import Files
import Tables

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
  /// How many filled rows stand above the header.
  private let head: Int
  /// Places (row, column) of formulas without a stored value.
  var emptyFormulas: [(row: Int, column: Int)] = []
  /// Rows that are not blank, the header first.
  private let filled: [Int]
  /// Rows below the header that fit it; known after `check`.
  private(set) var rows: [Int] = []
  /// Rows below the header that do not.
  private(set) var misfits: [Int] = []
  /// `headers` as they are compared, to the first column called that.
  private let positions: [String: Int]

  /// `nil` if there is no row at all.
  init?(_ file: DataFile, _ table: CellTable, encoding: TextEncoding?, sha256: String) {
    let filled = (0..<table.rowCount).filter { !table.isBlank($0) }
    self.init(file, table, encoding, sha256, filled, head: 0)
  }

  private init?(
    _ file: DataFile, _ table: CellTable, _ encoding: TextEncoding?, _ sha256: String,
    _ filled: [Int], head: Int
  ) {
    guard head < filled.count else { return nil }
    self.file = file
    self.table = table
    self.encoding = encoding
    self.sha256 = sha256
    self.filled = filled
    self.head = head
    headers = Self.headers(table, filled[head...])
    headerLine = table.line(filled[head])
    var positions: [String: Int] = [:]
    for (column, header) in headers.enumerated() {
      let key = Spelling.header(header)
      if positions[key] == nil { positions[key] = column }
    }
    self.positions = positions
  }

  /// The texts of the first of `rows`, without the empty columns that
  /// spreadsheets leave behind.
  private static func headers(_ table: CellTable, _ rows: ArraySlice<Int>) -> [String] {
    guard let head = rows.first else { return [] }
    var headers = (0..<table.width(head)).map { table.text(head, $0) }
    guard headers.last?.isEmpty == true else { return headers }
    var used = 0
    for row in rows {
      var width = min(table.width(row), headers.count)
      while width > used, table.bytes(row, width - 1).isEmpty { width -= 1 }
      used = max(used, width)
    }
    headers.removeLast(headers.count - used)
    return headers
  }

  /// So many filled rows are looked at for a header that is not the first.
  private static let headerRows = 10

  /// The same table from the first row below the first that `isHeader`
  /// recognises, among the first ten; `nil` if there is none.
  func lowered(_ isHeader: ([String]) -> Bool) -> TableFile? {
    for head in filled.indices.prefix(Self.headerRows).dropFirst() {
      let texts = (0..<table.width(filled[head])).map { table.text(filled[head], $0) }
      guard isHeader(texts) else { continue }
      var lowered = TableFile(file, table, encoding, sha256, filled, head: head)
      lowered?.emptyFormulas = emptyFormulas
      return lowered
    }
    return nil
  }

  /// Says that the header is not in the first row.
  func reportLowered(_ log: inout FindingLog) {
    log.add(.headerNotFirst, at: headerPlace, ["line": .count(headerLine)])
  }

  /// Reports what is wrong with the header and with the widths of rows, and
  /// keeps the rows that fit.
  mutating func check(_ log: inout FindingLog) {
    for cell in emptyFormulas {
      log.add(
        .formulaWithoutValue,
        at: SourceLocation(file: file.name, sheet: table.sheet, line: cell.row, column: cell.column)
      )
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
    misfits = []
    for row in filled[head...].dropFirst() {
      let width = table.width(row)
      let arguments: [String: Finding.Argument] = [
        "found": .count(width), "expected": .count(headers.count),
      ]
      let place = place(row, min(width, headers.count))
      // A sheet ends its rows where their last value is.
      if width < headers.count, table.sheet == nil {
        log.add(.rowShort, at: place, arguments)
        misfits.append(row)
      } else if width > headers.count,
        (headers.count..<width).contains(where: { !table.bytes(row, $0).isEmpty })
      {
        log.add(.rowLong, at: place, arguments)
        misfits.append(row)
      } else {
        rows.append(row)
      }
    }
  }

  /// Reports each column that is needed and was not found.
  func reportMissing(_ columns: [TableColumn], _ log: inout FindingLog) {
    for wanted in columns where column(wanted) == nil {
      let found = Finding.Argument.list(headers)
      let synonyms = wanted.synonyms.map { "'\($0)'" }.joined(separator: ", ")
      let columns = LocalizedText {
        let found = found.rendered($0.language)
        return synonyms.isEmpty ? found : $0.tables.alsoAccepted(found, synonyms)
      }
      let near = wanted.names.lazy.compactMap { Spelling.nearest(to: $0, among: headers) }.first
      log.add(
        .columnMissing, at: headerPlace,
        [
          "column": .text(wanted.name),
          "found": .localized(columns),
        ], didYouMean: near)
    }
  }

  /// Reports the columns that are none of those known.
  func reportUnused(_ known: [TableColumn], _ log: inout FindingLog) {
    let used = Set(known.compactMap(column))
    var search = SpellingIndex(known.filter { column($0) == nil }.flatMap(\.names))
    for (column, header) in headers.enumerated() where !used.contains(column) && !header.isEmpty {
      log.add(
        .columnUnused, at: headerPlace(column),
        ["column": .text(header), "known": .list(known.map(\.name))],
        didYouMean: search.nearest(to: header))
    }
  }

  /// Where a column is, under its name or one of its synonyms, blind to case
  /// and accents, blanks and `_` alike.
  func column(_ wanted: TableColumn) -> Int? {
    wanted.names.compactMap { positions[$0] }.min()
  }

  func place(_ row: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: file.name, sheet: table.sheet, line: table.line(row), column: column + 1)
  }

  /// The decimal mark of a cell: what the file holds as a number has a point.
  func mark(_ row: Int, _ column: Int, _ settled: DecimalMark?) -> DecimalMark? {
    table.kind(row, column) == .number ? .point : settled
  }

  /// Where the header stands.
  var headerPlace: SourceLocation {
    SourceLocation(file: file.name, sheet: table.sheet, line: headerLine)
  }

  /// Where the name of a column stands.
  func headerPlace(_ column: Int) -> SourceLocation {
    SourceLocation(file: file.name, sheet: table.sheet, line: headerLine, column: column + 1)
  }

  /// What was found out about the file, for the manifest and the summary.
  func detected(decimal: DecimalMark?) -> LocalizedText {
    guard let encoding else { return LocalizedText(both: "xlsx, \(table.sheet ?? "")") }
    let delimiter = Character(UnicodeScalar(table.delimiter))
    return LocalizedText {
      var parts = [encoding.rawValue, $0.tables.delimiter(delimiter)]
      if let decimal { parts.append($0.tables.decimal(decimal.word($0.tables))) }
      return parts.joined(separator: ", ")
    }
  }
}
