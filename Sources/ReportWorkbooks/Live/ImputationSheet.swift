import Wording
import Spreadsheets
import ReportTables
import StudyData
import MaturityModels

extension SheetDescription {
  static let imputation = SheetDescription(
    "imputation", .calculation, for: .study, tab: \.imputationTab, title: \.imputationTitle,
    holds: \.imputationHolds,
    when: { $0.model.indicators.contains { $0.imputation != .none } },
    by: ImputationSheet.self)
}

/// What fills a gap of each imputed indicator, by sector.
struct ImputationSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  private static let firstColumn = 2

  /// The fills of an indicator, in the order of the sectors' numbers.
  static func range(_ context: WorkbookContext, _ indicator: Int) -> String {
    let place = context.preparation.imputedPlaces[indicator] ?? 0
    let first = StudySheet.firstRow + 2
    return context.prefix(.imputation)
      + A1.column(
        firstColumn + place, first, first + max(context.layout.sectors.count, 1) - 1)
  }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let styles = context.styles
    let imputed = context.preparation.imputed
    let words = ModelWords(context.report)
    let language = context.language
    var columns: [StudyTable.Column] = [
      .numbers(context.text(context.words.position), styles.integer),
      .words(context.noun("group"), styles.text),
    ]
    columns += imputed.map { index in
      let indicator = context.model.indicators[index]
      return .numbers(
        indicator.id, styles.helper, width: BrandTable.width(indicator.id),
        comment: "\(indicator.name[language]): \(words.imputation(indicator.imputation))")
    }
    let sectors = context.layout.sectors
    let table = StudyTable(
      name: "imputation", columns: columns, rowCount: sectors.count, frozenColumns: 2
    ) { place in
      let sector = sectors[place]
      return [.count(place + 1), .text(context.study.sectors[sector].name[context.language])]
        + imputed.enumerated().map { cell($1, $0, place: place, sector: sector) }
    }
    try page.write(table)
    try page.setPrint(table, pagesWide: 1 + imputed.count / 16)
  }

  private func cell(_ index: Int, _ position: Int, place: Int, sector: Int) -> TableCell {
    let fill = context.preparation.fills[index]?[sector]
    let imputation = context.model.indicators[index].imputation
    guard let steps = columns(index) else { return .blank }
    let first = A1.fixed(Self.firstColumn + position, StudySheet.firstRow + 2)
    let number = place + 1
    let count = "COUNTIFS(sector_no,\(number),\(steps.observed),\">-1E+300\")"
    switch imputation {
    case .none: return .blank
    case .zero: return .number(0)
    case .marketMean, .marketMedian:
      guard place == 0 else { return .formula(first, fill) }
      let function = imputation == .marketMean ? "AVERAGE" : "MEDIAN"
      return .formula(
        "IF(COUNT(\(steps.observed))=0,\"\",\(function)(\(steps.observed)))", fill)
    case .groupMean:
      return .formula(
        "IF(\(count)=0,\"\",AVERAGEIFS(\(steps.observed),sector_no,\(number)))", fill)
    case .groupMedian:
      func pick(_ place: String) -> String {
        "SUMIFS(\(steps.observed),sector_no,\(number),\(steps.order),\(place))"
      }
      return .formula(
        "IF(\(count)=0,\"\",(\(pick("INT((\(count)+1)/2)"))+\(pick("INT(\(count)/2)+1")))/2)",
        fill)
    }
  }

  /// The columns of the observed values and, for medians, of their order.
  private func columns(_ indicator: Int) -> (observed: String, order: String)? {
    guard let first = context.preparation.observedColumns[indicator] else { return nil }
    return (
      context.brandRange(.preparation, first), context.brandRange(.preparation, first + 1)
    )
  }
}
