import Wording
import Spreadsheets
import MaturityModels

extension SheetDescription {
  static let points = SheetDescription(
    "points", .calculation, tab: \.pointsTab, title: \.pointsTitle, holds: \.pointsHolds,
    when: { PointRows.isNeeded($0.model) },
    by: PointsSheet.self)
}

/// What each level is worth and where each curve passes.
struct PointsSheet: SheetWriter {
  let page: StudySheet

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let context = page.context
    let styles = context.styles
    let model = context.model
    let all = context.points.rows
    let table = StudyTable(
      name: "points",
      columns: [
        .words(context.text(context.words.indicator), styles.label),
        .words(context.text(context.words.labelOfLevel), styles.text),
        .words(context.text(context.words.levelID), styles.label),
        .numbers(context.text(context.words.valueX), styles.input, width: 13),
        .numbers(context.text(context.words.pointsHead), styles.input, width: 13),
        .numbers(context.text(context.words.slope), styles.helper, width: 13),
      ], rowCount: all.count, frozenColumns: 2
    ) { position in
      let row = all[position]
      let number = StudySheet.firstRow + 2 + position
      let next = number + 1
      let slope: TableCell
      switch row.slope {
      case nil: slope = .blank
      case 0? where row.isLastOfCurve: slope = .number(0)
      case let value?:
        slope = .formula(
          "IF(D\(next)=D\(number),0,(E\(next)-E\(number))/(D\(next)-D\(number)))", value)
      }
      return [
        .text(model.indicators[row.indicator].id),
        .text(row.label ?? row.level?.name[context.language]), .text(row.level?.id),
        row.x == nil ? TableCell(.blank, style: styles.text) : .number(row.x),
        .number(row.points), slope,
      ]
    }
    try page.write(table)
    try page.setPrint(table)
  }
}
