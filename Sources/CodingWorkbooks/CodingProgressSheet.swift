import Wording
import StudyData
import Spreadsheets
import MaturityModels

/// How much of each brand is filled in, by formulas.
struct CodingProgressSheet {
  let context: CodingContext

  /// The row of the header; the brands follow.
  static let head = 3

  /// The column that counts all sheets together.
  static func totalColumn(_ context: CodingContext) -> Int { 2 + context.parts.count }

  func write() throws(WorkbookError) {
    let sheet = context.progress
    let styles = context.styles
    try sheet.setHeight(24, row: 0)
    try sheet.write(
      text: context.text(context.words.progressTitle), row: 0, column: 0, style: styles.title)
    try sheet.write(
      text: context.text(context.words.progressNote), row: 1, column: 0, style: styles.subtitle)
    let total = Self.totalColumn(context)
    let unit = context.model.unit.singular[context.language]
    let heads =
      [unit.prefix(1).uppercased() + unit.dropFirst(), context.text(context.words.name)]
      + context.parts.map(\.name)
      + [context.words.allCells, context.words.open, context.words.filled].map { context.text($0) }
    let widths =
      [26, 34] + context.parts.map { _ in 16.0 } + [10, 10, 16]
    for (column, head) in heads.enumerated() {
      try sheet.write(
        text: head, row: Self.head, column: column,
        style: column < 2 ? styles.head : styles.headCentre)
      try sheet.setWidth(widths[column], columns: column...column)
    }
    try sheet.setHeight(
      WrappedText.height(zip(heads, widths).map { ($0, $1 - 2) }) + 6, row: Self.head)
    for (index, brand) in context.brands.enumerated() {
      try write(brand, index: index, total: total)
    }
    let rows = (Self.head + 1)...(Self.head + max(context.brands.count, 1))
    try sheet.addFormat(
      .dataBar(0xB8D4EE, from: .number(0), to: .number(Finite(context.plan.count))),
      on: CellRange(rows, total...total))
    try sheet.freeze(rows: Self.head + 1, columns: 1)
    try sheet.hideGridlines()
    try context.setPrint(sheet, rows: Self.head...Self.head)
    try sheet.protect()
  }

  private func write(_ brand: Brand, index: Int, total: Int) throws(WorkbookError) {
    let sheet = context.progress
    let styles = context.styles
    let row = Self.head + 1 + index
    let count = context.plan.count
    let done = context.parts.map { context.filled($0, [brand]) }
    let all = done.reduce(0, +)
    try sheet.write(text: brand.id, row: row, column: 0, style: styles.strong)
    try sheet.write(text: brand.name, row: row, column: 1, style: styles.text)
    for (offset, part) in context.parts.enumerated() {
      let cells = CellRange((1 + index)...(1 + index), 1...part.indicators.count)
      try sheet.write(
        Formula("COUNTA(\(SheetRange(part.sheet.name, cells)))"),
        cached: .number(Finite(done[offset])),
        row: row, column: 2 + offset, style: styles.number)
    }
    let first = CellReference(row: row, column: 2)
    let last = CellReference(row: row, column: total - 1)
    let sum = CellReference(row: row, column: total)
    try sheet.write(
      Formula("SUM(\(CellRange(first, last)))"), cached: .number(Finite(all)), row: row,
      column: total,
      style: styles.number)
    try sheet.write(
      Formula("\(count)-\(sum)"), cached: .number(Finite(count - all)), row: row, column: total + 1,
      style: styles.number)
    let outOf = context.text(context.words.outOf)
    try sheet.write(
      Formula("\(sum)&\(Formula.quoted("\(outOf)\(count)"))"),
      cached: .text("\(all)\(outOf)\(count)"),
      row: row, column: total + 2, style: styles.number)
  }
}
