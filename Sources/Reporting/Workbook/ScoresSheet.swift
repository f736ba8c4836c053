import MaturityModels
import Scoring
import StudyData
import Tabular

/// Brands by id against every node and indicator, in full precision.
struct ScoresSheet {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  /// Rows above the head here and on the sheet of raw values: a brand stands
  /// on the same row of both.
  static let aboveCount = 3
  static let firstBrandRow = StudySheet.firstRow + aboveCount + 1

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let model = context.model
    let parts = ScoreColumns(model).columns
    let words = ModelWords(context.report)
    let brands = context.brandsByID
    var columns = ScoresSheet.brandColumns(
      context,
      heads: [WorkbookText.name, WorkbookText.effectiveWeight, WorkbookText.normalisation].map {
        context.text($0)
      })
    columns += parts.map { part in
      let entry = words.entry(part)
      return .numbers(
        entry.id, context.styles.score, width: max(11.5, Double(entry.id.count) * 1.1 + 4),
        comment: entry.comment, above: [entry.name, entry.effectiveWeight, entry.method])
    }
    let table = StudyTable(
      name: "scores", columns: columns, rowCount: brands.count, frozenColumns: 2
    ) { row in
      ScoresSheet.brandCells(context, brands[row])
        + parts.map { $0.cell(context.card.matrix, brands[row]) }
    }
    try page.write(table)
    try page.setPrint(table, pagesWide: 1 + parts.count / 16)
  }

  /// Id, name and sector, with what the rows above the heads say.
  static func brandColumns(_ context: WorkbookContext, heads: [String]) -> [StudyTable.Column] {
    let styles = context.styles
    return [
      .words(context.text(WorkbookText.id), styles.label),
      .words(context.noun("unit"), styles.text),
      .words(context.noun("group"), styles.text, above: heads),
    ]
  }

  static func brandCells(_ context: WorkbookContext, _ brand: Int) -> [TableCell] {
    let entry = context.study.brands[brand]
    return [.text(entry.id), .text(entry.name), .text(context.sectorName(of: brand))]
  }
}
