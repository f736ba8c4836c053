import MaturityModels
import ReportTables
import Spreadsheets
import Wording

extension SheetDescription {
  static let clientGaps = SheetDescription(
    "clientGaps", .calculation, for: .study, tab: \.clientGapsTab, title: \.clientGapsTitle,
    holds: \.clientGapsHolds,
    by: ClientGapsSheet.self)
}

/// What each part contributes to the gap between the chosen brand and its
/// sector: effective weight × (client − mean of the peers).
struct ClientGapsSheet: SheetWriter {
  static let name = 1
  static let weight = 2
  static let client = 3
  static let peers = 4
  static let points = 5
  static let size = 6
  static let order = 7

  let page: StudySheet

  private var context: WorkbookContext { page.context }

  /// The parts' cells of a column, as formulas on other sheets write them.
  static func range(_ context: WorkbookContext, _ column: Int) -> String {
    let first = StudySheet.firstRow + 2
    return context.prefix(.clientGaps)
      + A1.column(column, first, first + max(context.subjects.count, 1) - 1)
  }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let styles = context.styles
    let words = ModelWords(context.report)
    let figures = ClientFigures(context)
    var orders = [Double?](repeating: nil, count: figures.parts.count)
    for (place, part) in figures.largest.enumerated() { orders[part] = Double(place + 1) }
    func numbers(_ text: Phrase, _ style: StyleID) -> StudyTable.Column {
      .numbers(context.text(text), style, width: 14)
    }
    let table = StudyTable(
      name: "client_gaps",
      columns: [
        .words(context.text(context.words.id), styles.label),
        .words(context.text(context.words.name), styles.text),
        numbers(context.words.effectiveWeight, styles.share),
        .numbers(context.text(context.words.client), styles.score, width: 14),
        numbers(context.words.peersMean, styles.score),
        numbers(context.words.contribution, styles.points),
        numbers(context.words.sizeOfGap, styles.helper),
        numbers(context.words.order, styles.helper),
      ], rowCount: figures.parts.count, frozenColumns: 2
    ) { position in
      let part = figures.parts[position]
      let row = StudySheet.firstRow + 2 + position
      let entry = words.entry(part.subject)
      let filled = context.brandRange(.filledScores, LiveLayout.nameColumns + position)
      let sizes = A1.column(
        Self.size, StudySheet.firstRow + 2, StudySheet.firstRow + 1 + figures.parts.count)
      return [
        .text(entry.id), .text(entry.name),
        .formula(context.weightCell(part.subject, WeightRows.effective), part.weight),
        .formula("INDEX(\(filled),client_row)", part.client),
        .formula(
          "IFERROR(AVERAGEIFS(\(filled),sector_no,client_sector,brand_no,\"<>\"&client_row),\"\")",
          part.peers),
        .formula(
          "IF(ISNUMBER(D\(row)),IF(ISNUMBER(E\(row)),C\(row)*(D\(row)-E\(row)),\"\"),\"\")",
          part.points),
        .formula("IF(ISNUMBER(F\(row)),ROUND(ABS(F\(row)),9),\"\")", part.size),
        .formula(
          "IF(ISNUMBER(G\(row)),RANK(G\(row),\(sizes),0)+COUNTIF(G$\(StudySheet.firstRow + 1)"
            + ":G\(row - 1),G\(row)),\"\")", orders[position]),
      ]
    }
    try page.write(table)
    try page.setPrint(table)
  }
}
