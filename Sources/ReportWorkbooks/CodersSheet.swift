import Findings
import Wording
import MaturityModels
import Statistics
import StudyData
import Spreadsheets
import ReportTables

extension SheetDescription {
  static let coders = SheetDescription(
    "coders", for: .study, tab: \.codersTab, title: \.codersTitle, holds: \.codersHolds,
    when: \.hasCoders,
    by: CodersSheet.self)
}

/// How far the coders agree, indicator by indicator; the first row is all of
/// them together. Who said what stays with the analyst.
struct CodersSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let context = page.context
    let styles = context.styles
    let model = context.model
    guard let agreement = CoderAgreement(context.report.codings, of: context.study) else { return }
    let coefficient = try context.book.style(WorkbookStyles.base.with(Self.coefficient))
    let strong = try context.book.style(
      WorkbookStyles.base.with {
        Self.coefficient(&$0)
        $0.bold = true
        $0.fill = context.palette.wash.cell
      })
    let table = StudyTable(
      name: "coder_agreement",
      columns: [
        .words(context.text(context.words.id), styles.label),
        .words(context.text(context.words.indicator), styles.text),
        .words(context.text(context.words.metric), styles.text),
        .numbers(context.text(context.words.codedBySeveral), styles.integer, width: 14),
        .numbers(context.text(context.words.agreeShare), styles.share, width: 20),
        .numbers(context.text(context.words.alpha), coefficient, width: 20),
        .numbers(context.text(context.words.kappa), coefficient, width: 20),
      ], rowCount: agreement.entries.count + 1, frozenColumns: 2
    ) { row in
      guard row > 0 else {
        return [
          .text("", style: styles.strongText),
          .text(context.text(context.words.allIndicators), style: styles.strongText),
          .text("", style: styles.strongText),
          .count(agreement.cells, style: styles.strongInteger),
          .number(agreement.agreement, style: styles.strongShare),
          .number(agreement.alpha, style: strong), .text("", style: strong),
        ]
      }
      let entry = agreement.entries[row - 1]
      let indicator = model.indicators[entry.indicator]
      return [
        .text(indicator.id), .text(indicator.name[context.language]),
        .text(entry.metric.word[context.language]), .count(entry.cells),
        .number(entry.agreement), .number(entry.alpha), .number(entry.kappa),
      ]
    }
    try page.write(table)
    try page.setPrint(table)
  }

  private static func coefficient(_ style: inout CellStyle) {
    style.numberFormat = .fixed(3)
    style.horizontal = .right
  }
}
