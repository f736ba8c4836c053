import Wording
import MaturityModels
import Spreadsheets
import ReportTables

extension SheetDescription {
  static let stateDefinitions = SheetDescription(
    "stateDefinitions", tab: \.stateDefinitionsTab, title: \.stateDefinitionsTitle,
    holds: \.stateDefinitionsHolds,
    when: { $0.model.maturity != nil },
    by: StateDefinitionsSheet.self)
}

/// The states from the lowest to the highest, with what they take.
struct StateDefinitionsSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    let context = page.context
    guard let scheme = context.model.maturity else { return }
    try page.writeHeading()
    let styles = context.styles
    let words = ModelWords(context.report)
    let isInput = context.isLive && scheme.kind == .thresholds
    let table = StudyTable(
      name: "state_definitions",
      columns: [
        .words(context.text(context.words.id), styles.topLabel),
        .words(context.text(context.words.state), styles.topText),
        .numbers(
          context.text(context.words.from), isInput ? styles.inputScore : styles.topScore),
        .words(context.text(context.words.requirements), styles.wrapped, width: 50),
        .words(context.text(context.words.description), styles.wrapped, width: 90),
      ], rowCount: scheme.states.count, growsRows: true
    ) { position in
      let state = scheme.states[position]
      return [
        .text(state.id), .text(state.name[context.language]),
        .number(scheme.kind == .thresholds ? state.from : nil),
        .text(words.requirements(state, scheme)), .text(state.description?[context.language]),
      ]
    }
    let rows = try page.write(table)
    try page.addStateColours(on: CellRange(rows.rows, 1...1))
    if context.isLive {
      for (name, column) in [("state_names", 1), ("state_from", 2)] {
        try context.book.defineName(name, page.range(rows.rows, column: column))
      }
    }
    try page.setPrint(table)
  }
}
