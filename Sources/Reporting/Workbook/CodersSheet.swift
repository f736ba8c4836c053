import Findings
import MaturityModels
import Statistics
import StudyData
import Tabular

/// How far the coders agree, indicator by indicator; the first row is all of
/// them together.
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
    let rows = try page.write(table)
    let last = try writeDisagreements(agreement, below: rows.last.row)
    try page.setPrint(table, area: CellRange(CellReference(row: 0, column: 0), last))
  }

  /// The cells the coders disagree on, with what each one said; gives the
  /// last cell written.
  private func writeDisagreements(
    _ agreement: CoderAgreement, below row: Int
  ) throws(WorkbookError) -> CellReference {
    let context = page.context
    let styles = context.styles
    let sheet = page.sheet
    let study = context.study
    let heads =
      [
        context.text(WorkbookText.id), context.noun("unit"),
        context.text(WorkbookText.indicator), context.text(WorkbookText.distance),
      ] + agreement.coders
    let last = CellReference(
      row: row + 3 + max(agreement.disagreements.count, 1), column: max(heads.count - 1, 6))
    try sheet.write(
      text: context.text(WorkbookText.disagreements), row: row + 2, column: 0,
      style: styles.section)
    guard !agreement.disagreements.isEmpty else {
      try sheet.write(
        text: context.text(WorkbookText.noDisagreements), row: row + 3, column: 0,
        style: styles.note)
      return last
    }
    try sheet.setHeight(WrappedText.height(heads.map { ($0, 13) }) + 2, row: row + 3)
    for (column, head) in heads.enumerated() {
      try sheet.write(
        text: head, row: row + 3, column: column,
        style: column < 3 ? styles.headText : styles.head)
    }
    for (position, cell) in agreement.disagreements.enumerated() {
      let line = row + 4 + position
      let brand = study.brands[cell.brand]
      let indicator = context.model.indicators[cell.indicator]
      var cells: [TableCell] = [
        .text(brand.id, style: styles.label), .text(brand.name, style: styles.text),
        .text("\(indicator.id) \(indicator.name[context.language])", style: styles.text),
        .number(cell.distance, style: styles.score),
      ]
      cells += agreement.coders.map { coder in
        .text(
          cell.codings.first { $0.coder == coder }?.raw, style: styles.textRight)
      }
      for (column, cell) in cells.enumerated() {
        try sheet.write(cell.content, row: line, column: column, style: cell.style)
      }
    }
    return last
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
  static let disagreements = Text(
    es: "Desacuerdos por resolver, los más alejados primero",
    en: "Disagreements to settle, the farthest apart first")
  static let noDisagreements = Text(
    es: "Los codificadores coinciden en todo.", en: "The coders agree on everything.")
  static let distance = Text(es: "Distancia (puntos)", en: "Distance (points)")
  static let allIndicators = Text(
    es: "Todos (α: media ponderada por celdas)", en: "All (α: mean weighted by cells)")
}
