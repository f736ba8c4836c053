import Wording
import Spreadsheets
import ReportTables
import MaturityModels

extension SheetDescription {
  static let methodology = SheetDescription(
    "methodology", tab: \.methodologyTab, title: \.methodologyTitle, holds: \.methodologyHolds,
    by: MethodologySheet.self)
}

/// Every indicator: what it is and how it scores.
struct MethodologySheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let styles = context.styles
    let model = context.model
    let language = context.language
    func column(_ text: Phrase, width: Double) -> StudyTable.Column {
      .words(context.text(text), styles.wrapped, width: width)
    }
    let columns: [StudyTable.Column] = [
      .words(context.text(context.words.id), styles.topLabel),
      column(context.words.name, width: 24), column(context.words.parent, width: 18),
      column(context.words.definition, width: 80), column(context.words.source, width: 15),
      column(context.words.measure, width: 15), column(context.words.channel, width: 11),
      column(context.words.unitOfValue, width: 13), column(context.words.normalisation, width: 16),
      column(context.words.parameters, width: 34), column(context.words.direction, width: 13),
      column(context.words.imputation, width: 15), column(context.words.treatment, width: 15),
      column(context.words.whenEmpty, width: 12), column(context.words.origin, width: 15),
      column(context.words.reference, width: 30),
    ]
    let words = ModelWords(context.report, showsColumns: context.only == nil)
    let table = StudyTable(
      name: "methodology", columns: columns, rowCount: model.indicators.count, frozenColumns: 2,
      growsRows: true
    ) { index in
      let indicator = model.indicators[index]
      return [
        .text(indicator.id), .text(indicator.name[language]),
        .text(model.nodes[indicator.node].name[language]), .text(indicator.definition[language]),
        .text(words.source(indicator.source)), .text(indicator.measure), .text(indicator.channel),
        .text(words.unit(indicator)), .text(words.method(indicator.normalisation)),
        .text(words.parameters(index)), .text(words.direction(indicator)),
        .text(words.imputation(indicator.imputation)), .text(words.treatment(indicator.treatment)),
        .text(words.whenEmpty(indicator)), .text(words.origin(indicator.origin)),
        .text(indicator.reference?[language]),
      ]
    }
    try page.write(table)
    try page.setPrint(table, pagesWide: 2)
  }
}
