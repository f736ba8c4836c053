import Spreadsheets
import Wording

/// Fills a sheet of blocks from the top down: titles, rows of heads, rows,
/// notes, and charts beside them.
struct BlockWriter {
  let page: StudySheet
  /// The height of a block's title; the sheet's own, if not said.
  var titleHeight: Double?
  /// The widths that heads are laid out in, by column; `nil` where they need
  /// not fit.
  let headWidths: [Double?]
  /// Where the charts stand, below each other, and the pixels between them.
  let charts: CellReference
  let chartGap: Int
  /// The next row, from 0.
  var row = StudySheet.firstRow
  /// How far down the next chart stands, in pixels.
  private(set) var down = 0

  init(
    _ page: StudySheet, titleHeight: Double? = nil, headWidths: [Double?], chartColumn: Int,
    chartGap: Int
  ) {
    self.page = page
    self.titleHeight = titleHeight
    self.headWidths = headWidths
    self.chartGap = chartGap
    charts = CellReference(row: StudySheet.firstRow, column: chartColumn)
  }

  private var styles: WorkbookStyles { page.context.styles }

  /// A block's title and heads; those of the columns in `words` stand left.
  mutating func begin(
    _ title: String, _ heads: [String], words: Set<Int> = [0]
  ) throws(WorkbookError) {
    if let titleHeight { try page.sheet.setHeight(titleHeight, row: row) }
    try page.sheet.write(text: title, row: row, column: 0, style: styles.section)
    let fitted = zip(heads, headWidths).compactMap { head, width in
      width.map { (text: head, width: $0) }
    }
    try page.sheet.setHeight(max(WrappedText.height(fitted), 18), row: row + 1)
    for (column, head) in heads.enumerated() {
      try page.sheet.write(
        text: head, row: row + 1, column: column,
        style: words.contains(column) ? styles.headText : styles.head)
    }
    row += 2
  }

  /// One row.
  mutating func write(_ cells: [TableCell]) throws(WorkbookError) {
    for (column, cell) in cells.enumerated() {
      try page.sheet.write(
        cell.content, row: row, column: column, style: cell.style ?? styles.text)
    }
    row += 1
  }

  /// A line below a block.
  mutating func note(_ text: Phrase, and more: String? = nil) throws(WorkbookError) {
    try page.sheet.write(
      text: [page.context.text(text), more].compactMap { $0 }.joined(separator: " "), row: row,
      column: 0, style: styles.subtitle)
    row += 1
  }

  /// A chart below those already there.
  mutating func place(_ chart: Chart) throws(WorkbookError) {
    try page.sheet.insert(chart, at: charts, down: down)
    down += chart.height + chartGap
  }
}
