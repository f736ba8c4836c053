import Findings
import Tabular

/// What checking and scoring have pointed out, by file and place.
struct FindingsSheet {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let context = page.context
    let styles = context.styles
    let language = context.language
    let findings = context.report.findings.sorted
    let table = StudyTable(
      name: "findings",
      columns: [
        .words(context.text(WorkbookText.severity), styles.topText),
        .words(context.text(WorkbookText.rule), styles.topLabel),
        .words(context.text(WorkbookText.place), styles.topText),
        .words(context.text(WorkbookText.message), styles.wrapped, width: 70),
        .words(context.text(WorkbookText.advice), styles.wrapped, width: 60),
      ], rowCount: max(findings.count, 1), growsRows: true
    ) { row in
      guard row < findings.count else {
        return [.blank, .blank, .blank, .text(context.text(WorkbookText.noFindings)), .blank]
      }
      let finding = findings[row]
      let place = [finding.place?.description, finding.place?.keyPath].compactMap { $0 }
      return [
        .text(finding.severity.word[language]), .text(finding.rule.id),
        .text(place.isEmpty ? nil : place.joined(separator: " · ")),
        .text(finding.message(language)), .text(finding.advice(language)),
      ]
    }
    try page.write(table)
    try page.setPrint(table)
  }
}
