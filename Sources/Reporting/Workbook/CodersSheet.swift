import Findings
import MaturityModels
import Statistics
import StudyData
import Tabular

/// How far the coders agree, indicator by indicator; the first row is all of
/// them together. Who said what stays with the analyst.
struct CodersSheet {
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
        .words(context.text(WorkbookText.id), styles.label),
        .words(context.text(WorkbookText.indicator), styles.text),
        .words(context.text(WorkbookText.metric), styles.text),
        .numbers(context.text(WorkbookText.codedBySeveral), styles.integer, width: 14),
        .numbers(context.text(WorkbookText.agreeShare), styles.share, width: 20),
        .numbers(context.text(WorkbookText.alpha), coefficient, width: 20),
        .numbers(context.text(WorkbookText.kappa), coefficient, width: 20),
      ], rowCount: agreement.entries.count + 1, frozenColumns: 2
    ) { row in
      guard row > 0 else {
        return [
          .text("", style: styles.strongText),
          .text(context.text(WorkbookText.allIndicators), style: styles.strongText),
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

extension WorkbookText {
  static let codersTab = Text(es: "Acuerdo de codificadores", en: "Coder agreement")
  static let codersTitle = Text(
    es: "Calidad de datos: acuerdo entre codificadores", en: "Data quality: coder agreement")
  static let codersHolds = Text(
    es: "Cuánto coinciden los codificadores en cada indicador; α fiable desde 0,8, insuficiente "
      + "por debajo de 0,667, vacío sin variación; κ solo de categorías y de dos codificadores.",
    en: "How far coders agree on each indicator; α reliable from 0.8, insufficient below 0.667, "
      + "empty without variation; κ only of categories and of two coders.")
  static let metric = Text(es: "Métrica", en: "Metric")
  static let codedBySeveral = Text(es: "Celdas comparadas", en: "Cells compared")
  static let agreeShare = Text(es: "Coinciden (%)", en: "Agree (%)")
  static let alpha = Text(es: "α de Krippendorff", en: "Krippendorff's α")
  static let kappa = Text(es: "κ de Cohen", en: "Cohen's κ")
  static let allIndicators = Text(
    es: "Todos (α: media ponderada por celdas)", en: "All (α: mean weighted by cells)")
}
