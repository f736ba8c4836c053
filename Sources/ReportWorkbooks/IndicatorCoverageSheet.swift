import Findings
import Wording
import MaturityModels
import Scoring
import StudyData
import Spreadsheets

extension SheetDescription {
  static let indicatorCoverage = SheetDescription(
    "indicatorCoverage", for: .study, tab: \.indicatorCoverageTab, title: \.indicatorCoverageTitle,
    holds: \.indicatorCoverageHolds,
    by: IndicatorCoverageSheet.self)
}

/// How much is known of each indicator.
struct IndicatorCoverageSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let context = page.context
    let styles = context.styles
    let model = context.model
    let cells = context.card.matrix.cells
    var columns: [StudyTable.Column] = [
      .words(context.text(context.words.id), styles.label),
      .words(context.text(context.words.indicator), styles.text),
      .words(context.text(context.words.parent), styles.text),
    ]
    let share = columns.count + CellStatus.allCases.count
    columns += StatusCounts.columns(context)
    let table = StudyTable(
      name: "coverage_indicators", columns: columns, rowCount: model.indicators.count,
      frozenColumns: 2
    ) { index in
      let indicator = model.indicators[index]
      let counts = StatusCounts((0..<cells.brandCount).lazy.map { cells.status($0, index) })
      return [
        .text(indicator.id), .text(indicator.name[context.language]),
        .text(model.nodes[indicator.node].name[context.language]),
      ] + counts.cells
    }
    let rows = try page.write(table)
    try page.addShareBars(on: CellRange(rows.rows, share...share))
    try page.setPrint(table)
  }
}
