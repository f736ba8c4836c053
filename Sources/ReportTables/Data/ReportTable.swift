/// A table described once: what it is of, a column for each thing it says of a
/// row, and who may see it. Each medium renders it: CSV, results.json and the
/// terminal here, pages and the workbook in their modules.
package struct ReportTable<Row: Sendable>: OutputTable {
  package let id: String
  package let audience: TableAudience
  package var rows: [Row]
  let columns: [TableColumn<Row>]
  /// All rows together, where a sheet has that above them.
  let total: Row?

  package init(
    _ id: String, of rows: [Row], _ columns: [TableColumn<Row>], total: Row? = nil,
    audience: TableAudience = .published
  ) {
    self.id = id
    self.audience = audience
    self.rows = rows
    self.columns = columns
    self.total = total
  }
}

/// Who may see a table (contract §5): what names coders or places in files is
/// the analyst's, and nothing that is published leads to it.
package enum TableAudience: Sendable {
  case published, analyst
}

/// A table of any rows.
package protocol OutputTable: Sendable {
  /// The file's name without its ending, the key in results.json and the
  /// name in the workbook.
  var id: String { get }
  var audience: TableAudience { get }
  /// The heads of data files.
  var fileColumns: [String] { get }
  var rowCount: Int { get }
  /// Hands what data files have of every row, in the order of the columns, to `take`.
  func forEachRow(_ take: ([TableValue]) -> Void)
  /// The columns readers see.
  func shownColumns(_ words: ModelWords) -> [ShownColumn]
  /// What readers see of a row.
  func shownRow(_ row: Int) -> [ShownCell]
  /// The same of all rows together.
  var shownTotal: [ShownCell]? { get }
}

/// A column as readers see it.
package struct ShownColumn: Sendable {
  package let head: String
  package let unit: TableUnit
  package let width: Double?
  package let hasBars: Bool
  package let isOnPages: Bool
  let limits: [Double]
}

/// A cell as readers see it.
package struct ShownCell: Sendable {
  package let value: TableValue
  package let isLow: Bool
  package let link: TableLink?
}

extension ReportTable {
  package var fileColumns: [String] { columns.filter(\.isInFiles).map(\.id) }
  package var rowCount: Int { rows.count }

  package func forEachRow(_ take: ([TableValue]) -> Void) {
    let columns = columns.filter(\.isInFiles)
    var values: [TableValue] = []
    for row in rows {
      values.removeAll(keepingCapacity: true)
      for column in columns { values.append(column.value(row)) }
      take(values)
    }
  }

  package func shownColumns(_ words: ModelWords) -> [ShownColumn] {
    columns.compactMap { column in
      column.head.map {
        ShownColumn(
          head: $0(words), unit: column.unit, width: column.width, hasBars: column.hasBars,
          isOnPages: column.isOnPages,
          limits: column.limits)
      }
    }
  }

  package func shownRow(_ row: Int) -> [ShownCell] { shown(rows[row]) }
  package var shownTotal: [ShownCell]? { total.map(shown) }

  private func shown(_ row: Row) -> [ShownCell] {
    columns.filter { $0.head != nil }.map { column in
      ShownCell(
        value: column.shown.map { .text($0(row)) } ?? column.value(row),
        isLow: column.isLow(row), link: column.link?(row))
    }
  }
}
