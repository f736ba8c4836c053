import Wording
import StudyData
import Spreadsheets
import ReportTables
import Scoring
import MaturityModels

extension SheetDescription {
  static let valuesUsed = SheetDescription(
    "valuesUsed", .calculation, tab: \.valuesUsedTab, title: \.valuesUsedTitle,
    holds: \.valuesUsedHolds,
    by: ValuesUsedSheet.self)
}

/// The values as scores take them.
struct ValuesUsedSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try ValueLooks.writeMarks(page)
    let words = ModelWords(context.report)
    let cells = context.card.matrix.cells
    var columns: [BrandTable.Column] = []
    for index in context.layout.indicators {
      let indicator = context.model.indicators[index]
      let looks = try ValueLooks(context, index)
      let formula = ValueFormulas(context).used(index)
      let entry = words.entry(.indicator(index))
      columns.append(
        BrandTable.Column(
          header: indicator.id, style: looks.observed, comment: entry.comment,
          above: [
            .text(entry.name), .text(words.unit(indicator)),
            .text(words.imputation(indicator.imputation)),
            .text(words.treatment(indicator.treatment)),
          ]
        ) { brand, row in
          // What was imputed or brought in is another brand's value, or several'.
          let status = cells.status(brand, index)
          if context.only != nil, status == .imputed || status == .winsorised { return .blank }
          return switch status {
          case .missing: .formula(formula(row), text: "")
          case .notApplicable: .formula(formula(row), text: "NA")
          case .observed, .imputed, .winsorised:
            .formula(formula(row), cells.value(brand, index), style: looks.style(status))
          }
        })
    }
    try BrandTable(
      page: page, name: "values_used",
      heads: [
        context.words.name, context.words.unitOfValue, context.words.imputation,
        context.words.treatment,
      ].map { context.text($0) }, columns: columns
    ).write()
  }
}

/// The looks of one indicator's values.
struct ValueLooks {
  let observed, imputed, winsorised: StyleID

  init(_ context: WorkbookContext, _ indicator: Int) throws(WorkbookError) {
    let decimals = Self.decimals(context, indicator)
    let observed = WorkbookStyles.base.with {
      $0.numberFormat = .grouped(decimals)
      $0.horizontal = .right
    }
    self.observed = try context.book.style(observed)
    imputed = try context.book.style(
      observed.with {
        $0.italic = true
        $0.fill = context.palette.imputed.cell
      })
    winsorised = try context.book.style(
      observed.with {
        $0.bold = true
        $0.underlined = true
      })
  }

  /// `nil` where the column's own look will do.
  func style(_ status: CellStatus) -> StyleID? {
    switch status {
    case .imputed: imputed
    case .winsorised: winsorised
    default: nil
    }
  }

  /// What the looks of the cells mean, beside the way back.
  static func writeMarks(_ page: StudySheet) throws(WorkbookError) {
    let styles = page.context.styles
    let marks = [
      (page.context.words.imputedMark, styles.imputedMark),
      (page.context.words.winsorisedMark, styles.winsorisedMark),
      (page.context.words.otherMarks, styles.note),
    ]
    for (column, mark) in marks.enumerated() {
      try page.sheet.write(
        text: page.context.text(mark.0), row: 2, column: 1 + column, style: mark.1)
    }
  }

  /// As many decimals as the values need, two at most.
  static func decimals(_ context: WorkbookContext, _ indicator: Int) -> Int {
    let cells = context.card.matrix.cells
    var decimals = 0
    for brand in context.study.brands.indices {
      guard decimals < 2, let value = cells.value(brand, indicator) else { continue }
      if decimals == 0, value != value.rounded() { decimals = 1 }
      let tenfold = value * 10
      if decimals == 1, abs(tenfold - tenfold.rounded()) > 1e-6 { decimals = 2 }
    }
    return decimals
  }
}
