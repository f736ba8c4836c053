import Wording
import Spreadsheets
import StudyData

/// One sheet being filled: title first, then a table or what the sheet has.
struct StudySheet {
  let context: WorkbookContext
  let description: SheetDescription
  let sheet: Worksheet

  private var styles: WorkbookStyles { context.styles }

  /// The first row below title, subtitle and the way back.
  static let firstRow = 4

  /// Title in A1, what the sheet holds below it, and the way back.
  func writeHeading(subtitle: String? = nil) throws(WorkbookError) {
    sheet.columnFit = ColumnFit(minimum: 7, maximum: 60)
    try sheet.hideGridlines()
    try sheet.setDefaultHeight(16.5)
    try sheet.setHeight(24, row: 0)
    try sheet.write(
      text: context.text(description.title, of: description), row: 0, column: 0,
      style: styles.title)
    let line = subtitle ?? context.text(description.holds, of: description)
    try sheet.write(text: line, row: 1, column: 0, style: styles.subtitle)
    let contents = CellReference(row: 0, column: 0)
    try sheet.write(
      .cell(sheet: context.name(of: .contents), contents), text: context.text(context.words.back),
      row: 2, column: 0, style: styles.back)
  }

  /// Writes the table below the heading with everything that belongs to it;
  /// gives its rows.
  @discardableResult
  func write(_ table: StudyTable) throws(WorkbookError) -> CellRange {
    let head = try writeHead(table)
    for row in 0..<table.rowCount {
      let cells = table.cells(row)
      if table.growsRows { try growRow(head + 1 + row, cells, table) }
      for (column, cell) in cells.enumerated() {
        try sheet.write(
          cell.content, row: head + 1 + row, column: column,
          style: cell.style ?? table.columns[column].style)
      }
    }
    try sheet.freeze(rows: head + 1, columns: table.frozenColumns)
    let last = CellReference(row: head + max(table.rowCount, 1), column: table.columns.count - 1)
    let rows = CellRange(CellReference(row: head + 1, column: 0), last)
    try context.book.defineName(
      table.name,
      SheetRange(sheet.name, CellRange(CellReference(row: head, column: 0), last)))
    return rows
  }

  private func writeHead(_ table: StudyTable) throws(WorkbookError) -> Int {
    let top = StudySheet.firstRow
    for line in 0..<table.aboveCount {
      let cells = table.columns.map {
        (text: line < $0.above.count ? $0.above[line].plainText : "", width: $0.headWidth)
      }
      let upright = cells.indices.map { column in
        table.columns[column].isText ? (text: "", width: 10) : cells[column]
      }
      let isEmpty = table.columns.allSatisfy {
        line >= $0.above.count || $0.above[line].isEmpty
      }
      try sheet.setHeight(
        isEmpty ? 3 : min(WrappedText.height(upright, fontSize: 9), 64), row: top + line)
      for (column, entry) in table.columns.enumerated() {
        let cell = line < entry.above.count ? entry.above[line] : .blank
        try sheet.write(
          cell.content, row: top + line, column: column, style: cell.style ?? styles.above)
      }
    }
    let head = top + table.aboveCount
    // The filter's arrow takes three characters of each head.
    try sheet.setHeight(
      WrappedText.height(table.columns.map { ($0.header, $0.headWidth - 3) }) + 4, row: head)
    for (column, entry) in table.columns.enumerated() where entry.width != nil || !entry.isText {
      try sheet.setWidth(min(entry.headWidth, 255), columns: column...column)
    }
    try sheet.addTable(
      SheetTable(
        "t_" + table.name,
        columns: table.columns.map {
          SheetTable.Column($0.header, style: $0.isText ? styles.headText : styles.head)
        },
        row: head, rowCount: table.rowCount, look: .plain, isBanded: false))
    guard table.columns.count <= Self.mostCommented else { return head }
    for (column, entry) in table.columns.enumerated() {
      guard let comment = entry.comment else { continue }
      try sheet.addComment(CellComment(comment), at: CellReference(row: head, column: column))
    }
    return head
  }

  /// Tables of more columns have no comments over their heads (what they say
  /// is on the sheet of the methodology): the library adds up the widths of
  /// all columns before each one.
  private static let mostCommented = 1_000

  private func growRow(_ row: Int, _ cells: [TableCell], _ table: StudyTable) throws(WorkbookError)
  {
    let wrapped = cells.indices.compactMap { column -> (text: String, width: Double)? in
      guard let width = table.columns[column].width else { return nil }
      return (cells[column].plainText, width)
    }
    try sheet.setHeight(max(WrappedText.height(wrapped), 16.5), row: row)
  }

  /// Says how the sheet goes to paper.
  ///
  /// - Parameters:
  ///   - heads: rows repeated on every page.
  ///   - pagesWide: pages side by side.
  ///   - pagesHigh: pages below each other; 0 is as many as it takes.
  ///   - columns: columns repeated where there is more than one page across.
  ///   - area: what is printed, if not everything.
  func setPrint(
    heads: ClosedRange<Int>? = nil, pagesWide: Int = 1, pagesHigh: Int = 0,
    columns: ClosedRange<Int>? = nil, area: CellRange? = nil
  ) throws(WorkbookError) {
    let footer = PrintSetup.Line(
      left: [.text(context.study.title[context.language])], centre: [.sheetName],
      right: [
        .text(context.text(context.words.page)), .pageNumber, .text(context.text(context.words.of)),
        .pageCount,
      ])
    try sheet.setPrint(
      PrintSetup(
        pagesWide: pagesWide, pagesHigh: pagesHigh, area: area, repeatedRows: heads,
        repeatedColumns: pagesWide > 1 ? columns : nil, footer: footer))
  }

  /// The same for a sheet that is one table.
  func setPrint(
    _ table: StudyTable, pagesWide: Int = 1, pagesHigh: Int = 0, area: CellRange? = nil
  ) throws(WorkbookError) {
    let top = StudySheet.firstRow
    try setPrint(
      heads: top...(top + table.aboveCount), pagesWide: pagesWide, pagesHigh: pagesHigh,
      columns: table.frozenColumns > 0 ? 0...(table.frozenColumns - 1) : nil, area: area)
  }

  /// What is printed of a sorted table and what stands below it: not the
  /// column by which its rows find their figures.
  func printArea(_ rows: CellRange, below: Int = 0) -> CellRange {
    let last = rows.last.column - (context.isLive ? 1 : 0)
    return CellRange(
      CellReference(row: 0, column: 0), CellReference(row: rows.last.row + below, column: last))
  }

  /// A block of the sheet, as charts and names refer to it.
  func range(_ rows: ClosedRange<Int>, column: Int) -> SheetRange {
    SheetRange(sheet.name, CellRange(rows, column...column))
  }
}
