import Wording
import Scoring
import StudyData
import Spreadsheets
import ReportTables
import MaturityModels

extension SheetDescription {
  static let rawValues = SheetDescription(
    "rawValues", .input, tab: \.rawValuesTab, title: \.rawValuesTitle, holds: \.rawValuesHolds,
    by: RawValuesSheet.self)
}

/// Brands by id against indicators: the values as observed, for a reader to
/// change; in a workbook of values, those that were scored.
struct RawValuesSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var cells: ObservationTable { context.card.matrix.cells }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    if context.isLive {
      try page.sheet.write(
        text: context.text(context.words.inputMark), row: 2, column: 1,
        style: context.styles.inputMark)
      try page.sheet.write(
        text: context.text(context.words.otherMarks), row: 2, column: 2,
        style: context.styles.note)
    } else {
      try ValueLooks.writeMarks(page)
    }
    let words = ModelWords(context.report)
    var columns: [BrandTable.Column] = []
    for index in context.layout.indicators { columns.append(try column(index, words)) }
    let rows = try BrandTable(
      page: page, name: "raw_values",
      heads: [context.words.name, context.words.unitOfValue, context.words.direction].map {
        context.text($0)
      }, columns: columns
    ).write()
    if context.isLive { try addLists(rows) }
  }

  private func column(_ index: Int, _ words: ModelWords) throws(WorkbookError) -> BrandTable.Column
  {
    let indicator = context.model.indicators[index]
    let entry = words.entry(.indicator(index))
    let looks = try ValueLooks(context, index)
    var column = BrandTable.Column(
      header: indicator.id, style: looks.observed, comment: entry.comment,
      above: [
        .text(entry.name), .text(words.unit(indicator)), .text(words.direction(indicator)),
      ]
    ) { _, _ in .blank }
    guard context.isLive else {
      let cells = cells
      column.cell = { brand, _ in
        switch cells.status(brand, index) {
        case .missing: .blank
        case .notApplicable: .text("NA")
        case let status: .number(cells.value(brand, index), style: looks.style(status))
        }
      }
      return column
    }
    let decimals = ValueLooks.decimals(context, index)
    column.style = try context.book.style(
      CellStyle(
        .grouped(decimals), colour: 0x1F3FBF, borders: WorkbookStyles.base.borders,
        horizontal: .right, vertical: .middle, locked: false))
    let inputs = context.inputs
    var longest = 0
    if !indicator.levels.isEmpty, let labels = PointRows.labels(indicator.levels, context.language)
    {
      longest = labels.map(\.count).max() ?? 0
    }
    column.width = max(BrandTable.width(indicator.id), min(Double(longest) + 2, 26))
    column.cell = { brand, _ in
      switch inputs[brand, index] {
      case .number(let value): .number(value)
      case .label(let label, _): .text(label)
      case .missing: .blank
      case .notApplicable: .text("NA")
      }
    }
    return column
  }

  /// Levels are chosen from a list, by the cells of their names.
  private func addLists(_ rows: CellRange) throws(WorkbookError) {
    for index in context.layout.indicators {
      let indicator = context.model.indicators[index]
      guard !indicator.levels.isEmpty, let block = context.points.block(index) else { continue }
      let column = context.layout.valueColumn(index)
      let hasLabels = PointRows.labels(indicator.levels, context.language) != nil
      let source = hasLabels ? PointRows.label : PointRows.points
      var validation = CellValidation(
        .listed(
          in: SheetRange(
            context.name(of: .points),
            CellRange((block.lowerBound - 1)...(block.upperBound - 1), source...source))))
      // NA and the mean of two coders are right, too.
      validation.isStrict = false
      try page.sheet.addValidation(validation, on: CellRange(rows.rows, column...column))
    }
  }
}
