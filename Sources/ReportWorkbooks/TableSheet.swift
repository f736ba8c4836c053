import ReportTables
import Spreadsheets
import Wording

extension SheetDescription {
  /// The sheet of a subject's table.
  static func table(_ section: SubjectSection) -> SheetDescription {
    SheetDescription(
      section.table.id, for: .study, section: section, tab: { _ in Phrase(section.tab) },
      title: { _ in Phrase(section.title) }, holds: { _ in Phrase(section.holds) },
      by: TableSheet.self)
  }
}

/// A sheet that is a table of a subject, as it is described.
struct TableSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    guard let table = page.description.section?.table else { return }
    let words = ModelWords(page.context.report)
    let shown = table.shownColumns(words)
    var columns: [StudyTable.Column] = []
    var strong: [StyleID] = []
    for column in shown {
      let looks = try looks(column.unit)
      strong.append(looks.strong)
      columns.append(
        column.unit.isText
          ? .words(column.head, looks.plain)
          : .numbers(column.head, looks.plain, width: column.width))
    }
    let total = table.shownTotal.map { cells in
      zip(cells, strong).map { cell, style in
        var one = Self.cell(cell.value)
        if one.isEmpty { one = .text("") }
        one.style = style
        return one
      }
    }
    let above = total == nil ? 0 : 1
    let description = StudyTable(
      name: table.id, columns: columns, rowCount: table.rowCount + above, frozenColumns: 2
    ) { row in
      if row < above, let total { return total }
      return table.shownRow(row - above).map { Self.cell($0.value) }
    }
    let rows = try page.write(description)
    for (position, column) in shown.enumerated() where column.hasBars {
      try page.addShareBars(on: CellRange(rows.rows, position...position))
    }
    try page.setPrint(description)
  }

  private static func cell(_ value: TableValue) -> TableCell {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .count(let count): .count(count)
    }
  }

  /// How values are shown, and those of all rows together.
  private func looks(
    _ unit: TableUnit
  ) throws(WorkbookError) -> (plain: StyleID, strong: StyleID) {
    let styles = page.context.styles
    switch unit {
    case .id: return (styles.label, styles.strongText)
    case .words: return (styles.text, styles.strongText)
    case .count: return (styles.integer, styles.strongInteger)
    case .score: return (styles.score, styles.strongScore)
    case .share: return (styles.share, styles.strongShare)
    case .number:
      let number = WorkbookStyles.base.with {
        $0.numberFormat = .fixed(3)
        $0.horizontal = .right
      }
      let wash = page.context.palette.wash.cell
      return (
        try page.context.book.style(number),
        try page.context.book.style(
          number.with {
            $0.bold = true
            $0.fill = wash
          })
      )
    }
  }
}
