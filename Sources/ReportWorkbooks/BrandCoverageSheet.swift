import Wording
import Scoring
import StudyData
import Spreadsheets

extension SheetDescription {
  static let brandCoverage = SheetDescription(
    "brandCoverage", for: .study, tab: \.brandCoverageTab, title: \.brandCoverageTitle,
    holds: \.brandCoverageHolds,
    by: BrandCoverageSheet.self)
}

/// How much is known of each brand.
struct BrandCoverageSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let context = page.context
    let styles = context.styles
    let card = context.card
    let cells = card.matrix.cells
    let brands = context.brandsByID
    var columns = ScoresSheet.brandColumns(context, heads: [])
    let share = columns.count + CellStatus.allCases.count
    columns += StatusCounts.columns(context)
    columns += [
      .numbers(context.text(context.words.coverage), styles.share),
      .words(context.text(context.words.notRankedBecause), styles.text),
    ]
    let table = StudyTable(
      name: "coverage_units", columns: columns, rowCount: brands.count, frozenColumns: 2
    ) { row in
      let brand = brands[row]
      let counts = StatusCounts((0..<cells.indicatorCount).lazy.map { cells.status(brand, $0) })
      return ScoresSheet.brandCells(context, brand) + counts.cells + [
        .number(card.matrix.coverage(node: 0, unit: brand)),
        .text(card.unrankedReason(brand).map { card.reasonText($0, context.language) }),
      ]
    }
    let rows = try page.write(table)
    try page.addShareBars(on: CellRange(rows.rows, share...share))
    try page.setPrint(table)
  }
}
