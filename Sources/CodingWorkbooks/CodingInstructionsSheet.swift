import Wording
import MaturityModels
import Spreadsheets
import ReportTables

/// The first sheet: how to fill the workbook in, the way to each sheet, how
/// much is done, and what is not coded.
struct CodingInstructionsSheet {
  let context: CodingContext

  private static let widths: [Double] = [34, 62, 22]

  func write() throws(WorkbookError) {
    let sheet = context.instructions
    for (column, width) in Self.widths.enumerated() {
      try sheet.setWidth(width, columns: column...column)
    }
    try sheet.hideGridlines()
    try writeHeading()
    var row = try writeSteps(7)
    row = try writeLinks(row + 1)
    try writeMeasured(row + 1)
    try sheet.activate()
    try sheet.select(CellReference(row: 3, column: 1))
    try context.setPrint(sheet, isLandscape: false)
    try sheet.protect()
  }

  private func writeHeading() throws(WorkbookError) {
    let sheet = context.instructions
    let styles = context.styles
    let study = context.study
    let values = [
      "study": study.title[context.language], "model": study.model.name[context.language],
      "version": study.model.version,
      "count": NumberFormat.integer(context.brands.count, context.language),
      "units": study.model.unit.counted(context.brands.count, context.language),
    ]
    try sheet.setHeight(24, row: 0)
    try sheet.write(
      text: context.text(context.words.title, values), row: 0, column: 0, style: styles.title)
    try sheet.write(
      text: context.text(context.words.subtitle, values), row: 1, column: 0, style: styles.subtitle)
    let labels = [context.words.who, context.words.when, context.words.total]
    for (offset, label) in labels.enumerated() {
      try sheet.write(text: context.text(label), row: 3 + offset, column: 0, style: styles.strong)
    }
    try sheet.write(text: study.coder ?? "", row: 3, column: 1, style: styles.field)
    try sheet.write(text: study.codedOn, row: 4, column: 1, style: styles.field)
    let rows = (CodingProgressSheet.head + 1)...(CodingProgressSheet.head + context.brands.count)
    let total = CodingProgressSheet.totalColumn(context)
    try writeProgress(
      "SUM(\(SheetRange(context.progress.name, CellRange(rows, total...total))))",
      done: context.parts.reduce(0) { $0 + context.filled($1, context.brands) },
      count: context.plan.count * context.brands.count, row: 5, column: 1, style: styles.strong)
  }

  /// `12 of 40`, by a formula.
  private func writeProgress(
    _ filled: String, done: Int, count: Int, row: Int, column: Int, style: StyleID
  ) throws(WorkbookError) {
    let rest = context.text(context.words.outOf) + NumberFormat.integer(count, context.language)
    try context.instructions.write(
      Formula("\(filled)&\(Formula.quoted(rest))"), cached: .text("\(done)" + rest), row: row,
      column: column, style: style)
  }

  private func writeSteps(_ first: Int) throws(WorkbookError) -> Int {
    let sheet = context.instructions
    try section(context.words.how, row: first)
    var row = first + 1
    for (number, step) in context.words.steps.enumerated() {
      let text = "\(number + 1). " + context.text(step)
      let cells = CellRange(row...row, 0...(Self.widths.count - 1))
      try sheet.merge(cells, .text(text), style: context.styles.note)
      let width = Self.widths.reduce(0, +)
      try sheet.setHeight(WrappedText.height([(text, width)]) + 4, row: row)
      row += 1
    }
    return row
  }

  private func writeLinks(_ first: Int) throws(WorkbookError) -> Int {
    let sheet = context.instructions
    let styles = context.styles
    try section(context.words.sheets, row: first)
    try heads([context.words.sheet, context.words.holds, context.words.filled], row: first + 1)
    var row = first + 2
    for part in context.parts {
      let count = part.indicators.count
      try link(part.sheet, row: row)
      let holds = count == 1 ? context.words.axisHoldsOne : context.words.axisHolds
      try sheet.write(
        text: context.text(holds, ["count": "\(count)"]), row: row, column: 1,
        style: styles.wrapped)
      try writeProgress(
        "COUNTA(\(SheetRange(part.sheet.name, context.range(part))))",
        done: context.filled(part, context.brands), count: count * context.brands.count, row: row,
        column: 2, style: styles.number)
      row += 1
    }
    let others = [
      (context.progress, context.words.progressHolds),
      (context.codebook, context.words.codebookHolds),
    ]
    for (other, holds) in others {
      try link(other, row: row)
      try sheet.write(text: context.text(holds), row: row, column: 1, style: styles.wrapped)
      try sheet.writeBlank(row: row, column: 2, style: styles.text)
      row += 1
    }
    return row
  }

  private func writeMeasured(_ first: Int) throws(WorkbookError) {
    guard !context.plan.measured.isEmpty else { return }
    let sheet = context.instructions
    let styles = context.styles
    try section(context.words.measured, row: first)
    try sheet.write(
      text: context.text(context.words.measuredNote), row: first + 1, column: 0,
      style: styles.subtitle)
    try heads([context.words.indicator, context.words.name, context.words.source], row: first + 2)
    for (offset, index) in context.plan.measured.enumerated() {
      let indicator = context.model.indicators[index]
      let row = first + 3 + offset
      let name = indicator.name[context.language]
      try sheet.write(text: indicator.id, row: row, column: 0, style: styles.muted)
      try sheet.write(text: name, row: row, column: 1, style: styles.wrapped)
      try sheet.write(
        text: context.text(context.language.wording.workbook.source(indicator.source)), row: row,
        column: 2,
        style: styles.wrapped)
      try sheet.setHeight(max(WrappedText.height([(name, Self.widths[1])]), 16), row: row)
    }
  }

  private func section(_ text: Phrase, row: Int) throws(WorkbookError) {
    try context.instructions.setHeight(20, row: row)
    try context.instructions.write(
      text: context.text(text), row: row, column: 0, style: context.styles.section)
  }

  private func heads(_ texts: [Phrase], row: Int) throws(WorkbookError) {
    for (column, text) in texts.enumerated() {
      try context.instructions.write(
        text: context.text(text), row: row, column: column,
        style: text == context.words.filled ? context.styles.headCentre : context.styles.head)
    }
  }

  private func link(_ target: Worksheet, row: Int) throws(WorkbookError) {
    try context.instructions.write(
      .cell(sheet: target.name, CellReference(row: 0, column: 0)), text: target.name, row: row,
      column: 0, style: context.styles.link)
  }
}
