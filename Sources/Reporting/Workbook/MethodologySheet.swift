import Findings
import MaturityModels
import Tabular

/// Every indicator: what it is and how it scores.
struct MethodologySheet {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let styles = context.styles
    let model = context.model
    let language = context.language
    func column(_ text: LocalizedText, width: Double) -> StudyTable.Column {
      .words(context.text(text), styles.wrapped, width: width)
    }
    let columns: [StudyTable.Column] = [
      .words(context.text(WorkbookText.id), styles.topLabel),
      column(WorkbookText.name, width: 24), column(WorkbookText.parent, width: 18),
      column(WorkbookText.definition, width: 80), column(WorkbookText.source, width: 15),
      column(WorkbookText.measure, width: 15), column(WorkbookText.channel, width: 11),
      column(WorkbookText.unitOfValue, width: 13), column(WorkbookText.normalisation, width: 16),
      column(WorkbookText.parameters, width: 34), column(WorkbookText.direction, width: 13),
      column(WorkbookText.imputation, width: 15), column(WorkbookText.treatment, width: 15),
      column(WorkbookText.whenEmpty, width: 12), column(WorkbookText.origin, width: 15),
      column(WorkbookText.reference, width: 30),
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
