/// A table described once: what it is of, a column for each thing it says of a
/// row, and who may see it. Each medium renders it: CSV and results.json here,
/// pages and the workbook in their modules.
package struct ReportTable<Row: Sendable>: OutputTable {
  /// The file's name without its ending, the key in results.json and the
  /// name in the workbook.
  package let id: String
  package var audience = TableAudience.published
  package let rows: [Row]
  package let columns: [TableColumn<Row>]

  package init(
    _ id: String, of rows: [Row], _ columns: [TableColumn<Row>],
    audience: TableAudience = .published
  ) {
    self.id = id
    self.audience = audience
    self.rows = rows
    self.columns = columns
  }
}

/// Who may see a table (contract §5): what names coders or places in files is
/// the analyst's, and nothing that is published leads to it.
package enum TableAudience: Sendable {
  case published, analyst
}

/// A table of any rows.
package protocol OutputTable: Sendable {
  var id: String { get }
  var audience: TableAudience { get }
  /// The ids of its columns.
  var columnIDs: [String] { get }
  /// Hands the values of every row, in the order of the columns, to `take`.
  func forEachRow(_ take: ([TableValue]) -> Void)
}

extension ReportTable {
  package var columnIDs: [String] { columns.map(\.id) }

  package func forEachRow(_ take: ([TableValue]) -> Void) {
    var values: [TableValue] = []
    for row in rows {
      values.removeAll(keepingCapacity: true)
      for column in columns { values.append(column.value(row)) }
      take(values)
    }
  }
}
