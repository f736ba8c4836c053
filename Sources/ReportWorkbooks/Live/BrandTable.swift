import Spreadsheets

/// A sheet of brands by id: the same row for a brand on every such sheet, and
/// six rows above the heads for what the formulas of a column share.
struct BrandTable {
  /// One column behind id, name and sector.
  struct Column {
    var header: String
    var style: StyleID
    var isText = false
    var width: Double?
    var comment: String?
    /// What stands above the head, from the top down.
    var above: [TableCell] = []
    /// The cell of a brand, on the row of that number.
    var cell: (_ brand: Int, _ row: Int) -> TableCell
  }

  let page: StudySheet
  /// The table's name in formulas.
  let name: String
  /// What the rows above the heads hold.
  let heads: [String]
  let columns: [Column]

  private var context: WorkbookContext { page.context }

  /// Writes the sheet; gives its rows.
  @discardableResult
  func write(pagesWide: Int? = nil) throws(WorkbookError) -> CellRange {
    let brands = context.layout.brands
    let table = StudyTable(
      name: name,
      columns: ScoresSheet.brandColumns(context, heads: padded) + columns.map(tableColumn),
      rowCount: brands.count, frozenColumns: 2
    ) { position in
      let brand = brands[position]
      let row = LiveLayout.first + position
      return ScoresSheet.brandCells(context, brand) + columns.map { $0.cell(brand, row) }
    }
    let rows = try page.write(table)
    try page.setPrint(table, pagesWide: pagesWide ?? (1 + columns.count / 16))
    return rows
  }

  private var padded: [String] {
    heads + [String](repeating: "", count: max(0, LiveLayout.aboveCount - heads.count))
  }

  private func tableColumn(_ column: Column) -> StudyTable.Column {
    let width =
      column.isText ? column.width : column.width ?? Self.width(column.header)
    return column.isText
      ? .words(column.header, column.style, width: width, above: column.above)
      : .numbers(
        column.header, column.style, width: width, comment: column.comment, above: column.above)
  }

  /// The width of a column of numbers.
  static func width(_ header: String) -> Double {
    max(11.5, min(Double(header.count), 22) * 1.1 + 4)
  }
}
