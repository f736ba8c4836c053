import Findings
import Spreadsheets
import StudyData
import MaturityModels

/// A sheet to fill: a row per brand, a column per indicator. Its first row is
/// the header that `imacs run` reads.
struct CodingAxisSheet {
  let context: CodingContext
  let part: CodingContext.Part
  /// Where each indicator's choices stand.
  let entries: [Int: SheetRange]

  func write() throws(WorkbookError) {
    let sheet = part.sheet
    let styles = context.styles
    try sheet.setDefaultHeight(18)
    try sheet.setHeight(24, row: 0)
    try sheet.write(text: "brand", row: 0, column: 0, style: styles.head)
    let longest = context.brands.map(\.id.count).max() ?? 0
    try sheet.setWidth(min(max(Double(longest) + 3, 14), 40), columns: 0...0)
    var columns: [(index: Int, rule: EntryRule, style: StyleID)] = []
    for (offset, index) in part.indicators.enumerated() {
      let rule = EntryRule(indicator: context.model.indicators[index], language: context.language)
      try writeHead(rule, column: offset + 1)
      let rows = CellRange(1...max(context.brands.count, 1), (offset + 1)...(offset + 1))
      try sheet.addValidation(rule.validation(list: entries[index]), on: rows)
      columns.append((index, rule, rule.isChosen ? styles.word : styles.value))
    }
    for (row, brand) in context.brands.enumerated() {
      try sheet.write(text: brand.id, row: row + 1, column: 0, style: styles.brand)
      for (offset, column) in columns.enumerated() {
        let entry = context.entry(brand, column.index).map(column.rule.shown) ?? .blank
        try sheet.write(entry, row: row + 1, column: offset + 1, style: column.style)
      }
    }
    try sheet.addFormat(.formula("ISBLANK(B2)", CodingStyles.open), on: context.range(part))
    try sheet.freeze(rows: 1, columns: 1)
    try sheet.select(CellReference(row: 1, column: 1))
    try sheet.setTabColour(0xF2B134)
    let pages = (part.indicators.count + 11) / 12
    try context.setPrint(sheet, rows: 0...0, columns: 0...0, pagesWide: pages)
    try sheet.protect()
  }

  /// The id, its definition as a note, and room for what is written below.
  private func writeHead(_ rule: EntryRule, column: Int) throws(WorkbookError) {
    let sheet = part.sheet
    let id = rule.indicator.id
    try sheet.write(text: id, row: 0, column: column, style: context.styles.headCentre)
    try sheet.addComment(
      CellComment(rule.comment, width: 440), at: CellReference(row: 0, column: column))
    let longest = (rule.choices.map(\.text.count) + [id.count]).max() ?? 0
    try sheet.setWidth(min(max(Double(longest) + 4, 12), 34), columns: column...column)
  }
}
