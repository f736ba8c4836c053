import Wording
import Scoring
import Spreadsheets
import ReportTables
import StudyData
import MaturityModels

extension SheetDescription {
  static let verdict = SheetDescription(
    "verdict", for: .study, tab: \.verdictTab, title: \.verdictTitle, holds: \.verdictHolds,
    by: VerdictSheet.self)
}

/// How far the data can be trusted: the verdict of the pages, the weak
/// indicators and who is not ranked. Findings with their places stay with the
/// analyst.
struct VerdictSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let context = page.context
    let styles = context.styles
    let verdict = QualityVerdict(context.report)
    let card = context.card
    var rows = verdict.sentences
    rows += verdict.weak.map { weak -> (subject: String, text: String) in
      let indicator = context.model.indicators[weak.indicator]
      return (
        "\(indicator.id) \(indicator.name[context.language])", verdict.reason(weak)
      )
    }
    rows += verdict.unranked.map { brand -> (subject: String, text: String) in
      (
        context.study.brands[brand].name,
        card.unrankedReason(brand).map { card.reasonText($0, context.language) } ?? ""
      )
    }
    let table = StudyTable(
      name: "verdict",
      columns: [
        .words(context.text(context.words.subject), styles.wrapped, width: 36),
        .words(context.text(context.words.verdict), styles.wrapped, width: 90),
      ], rowCount: rows.count, growsRows: true
    ) { row in
      [.text(rows[row].subject), .text(rows[row].text)]
    }
    try page.write(table)
    try page.setPrint(table)
  }
}
