import Findings
import Wording
import MaturityModels
import Spreadsheets

/// Every coded indicator with its definition, and below it what may be
/// written: the drop-downs take their lists from here.
struct CodebookSheet {
  let context: CodingContext

  private static let widths: [Double] = [12, 34, 70, 12, 16, 12, 16, 26, 60]

  /// Writes the sheet; gives the block of choices of each indicator.
  func write() throws(WorkbookError) -> [Int: SheetRange] {
    let sheet = context.codebook
    let styles = context.styles
    let language = context.language
    let heads = [
      context.words.indicator, context.words.name, context.words.definition, context.words.type,
      context.words.unit, context.words.range, context.words.level, context.words.levelName,
      context.words.levelDefinition,
    ]
    try sheet.setHeight(24, row: 0)
    for (column, head) in heads.enumerated() {
      try sheet.setWidth(Self.widths[column], columns: column...column)
      try sheet.write(text: head.filled(), row: 0, column: column, style: styles.head)
    }
    var lists: [Int: SheetRange] = [:]
    var row = 1
    for index in context.parts.flatMap(\.indicators) {
      let rule = EntryRule(indicator: context.model.indicators[index], language: language)
      try write(rule.indicator, row: row)
      row += 1
      let choices = rule.choices
      guard !choices.isEmpty else { continue }
      for (offset, choice) in choices.enumerated() {
        try write(choice, of: rule.indicator, row: row + offset)
      }
      lists[index] = SheetRange(sheet.name, CellRange(row...(row + choices.count - 1), 7...7))
      row += choices.count
    }
    try sheet.freeze(rows: 1, columns: 2)
    try sheet.hideGridlines()
    try context.setPrint(sheet, rows: 0...0)
    try sheet.protect()
    return lists
  }

  private func write(_ indicator: Indicator, row: Int) throws(WorkbookError) {
    let sheet = context.codebook
    let language = context.language
    let range = indicator.range.map {
      NumberFormat.plain($0.lowerBound, language) + "–"
        + NumberFormat.plain($0.upperBound, language)
    }
    let cells = [
      indicator.id, indicator.name[language], indicator.definition[language],
      context.text(context.words.type(indicator.type)), indicator.unit?[language] ?? "",
      indicator.type == .binary ? "" : range ?? "", "", "", "",
    ]
    for (column, cell) in cells.enumerated() {
      try sheet.write(
        text: cell, row: row, column: column,
        style: column < 2 ? context.styles.group : context.styles.groupText)
    }
    let texts = zip(cells, Self.widths).map { (text: $0, width: $1) }
    try sheet.setHeight(max(WrappedText.height(texts), 16.5), row: row)
  }

  private func write(
    _ choice: EntryRule.Choice, of indicator: Indicator, row: Int
  ) throws(WorkbookError) {
    let sheet = context.codebook
    let styles = context.styles
    try sheet.write(text: indicator.id, row: row, column: 0, style: styles.muted)
    try sheet.write(
      text: indicator.name[context.language], row: row, column: 1, style: styles.muted)
    for column in 2...5 { try sheet.writeBlank(row: row, column: column, style: styles.text) }
    try sheet.write(text: choice.level?.id ?? "", row: row, column: 6, style: styles.muted)
    try sheet.write(text: choice.text, row: row, column: 7, style: styles.wrapped)
    try sheet.write(text: choice.meaning, row: row, column: 8, style: styles.wrapped)
    let texts = [(text: choice.text, width: Self.widths[7]), (choice.meaning, Self.widths[8])]
    try sheet.setHeight(max(WrappedText.height(texts), 16.5), row: row)
  }
}
