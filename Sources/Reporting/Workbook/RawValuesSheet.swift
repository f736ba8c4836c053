import Findings
import MaturityModels
import Scoring
import StudyData
import Tabular

/// Brands by id against indicators: the values that were scored.
struct RawValuesSheet {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var cells: ObservationTable { context.card.matrix.cells }

  /// The looks of one indicator's cells.
  private struct Looks {
    let observed, imputed, winsorised: StyleID
  }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try writeMarks()
    let words = ModelWords(context.report)
    let brands = context.brandsByID
    var looks: [Looks] = []
    for indicator in context.model.indicators.indices { looks.append(try makeLooks(indicator)) }
    var columns = ScoresSheet.brandColumns(
      context,
      heads: [WorkbookText.name, WorkbookText.unitOfValue, WorkbookText.direction].map {
        context.text($0)
      })
    columns += context.model.indicators.indices.map { index in
      let indicator = context.model.indicators[index]
      let entry = words.entry(.indicator(index))
      return .numbers(
        indicator.id, looks[index].observed,
        width: max(11.5, Double(indicator.id.count) * 1.1 + 4), comment: entry.comment,
        above: [entry.name, words.unit(indicator), words.direction(indicator)])
    }
    let table = StudyTable(
      name: "raw_values", columns: columns, rowCount: brands.count, frozenColumns: 2
    ) { row in
      ScoresSheet.brandCells(context, brands[row])
        + looks.indices.map { cell(brands[row], $0, looks[$0]) }
    }
    try page.write(table)
    try page.setPrint(table, pagesWide: 1 + looks.count / 16)
  }

  private func cell(_ brand: Int, _ indicator: Int, _ looks: Looks) -> TableCell {
    switch cells.status(brand, indicator) {
    case .observed: .number(cells.value(brand, indicator))
    case .imputed: .number(cells.value(brand, indicator), style: looks.imputed)
    case .winsorised: .number(cells.value(brand, indicator), style: looks.winsorised)
    case .missing: .blank
    case .notApplicable: .text("NA")
    }
  }

  /// What the looks of the cells mean, beside the way back.
  private func writeMarks() throws(WorkbookError) {
    let styles = context.styles
    let marks = [
      (WorkbookText.imputedMark, styles.imputedMark),
      (WorkbookText.winsorisedMark, styles.winsorisedMark),
      (WorkbookText.otherMarks, styles.note),
    ]
    for (column, mark) in marks.enumerated() {
      try page.sheet.write(
        text: context.text(mark.0), row: 2, column: 1 + column, style: mark.1)
    }
  }

  private func makeLooks(_ indicator: Int) throws(WorkbookError) -> Looks {
    let decimals = decimals(indicator)
    let observed = WorkbookStyles.base.with {
      $0.numberFormat = .grouped(decimals)
      $0.horizontal = .right
    }
    return Looks(
      observed: try context.book.style(observed),
      imputed: try context.book.style(
        observed.with {
          $0.italic = true
          $0.fill = context.palette.imputed.cell
        }),
      winsorised: try context.book.style(
        observed.with {
          $0.bold = true
          $0.underlined = true
        }))
  }

  /// As many decimals as the values need, two at most.
  private func decimals(_ indicator: Int) -> Int {
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
