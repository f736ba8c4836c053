import Wording
import MaturityModels
import Spreadsheets
import ReportTables

extension SheetDescription {
  static let normalisation = SheetDescription(
    "normalisation", .calculation, tab: \.normalisationTab, title: \.normalisationTitle,
    holds: \.normalisationHolds,
    by: NormalisationSheet.self)
}

/// Method, ends and column statistics of each indicator: what its scores are
/// made with.
struct NormalisationSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try writeScale()
    let words = ModelWords(context.report)
    let indicators = context.layout.indicators
    let table = StudyTable(
      name: "normalisation", columns: columns, rowCount: indicators.count, frozenColumns: 2
    ) { cells(indicators[$0], words) }
    try page.write(table)
    try page.setPrint(table)
  }

  /// The scale and the tolerance, named for the formulas.
  private func writeScale() throws(WorkbookError) {
    let scale = context.model.scale
    let figures: [(Phrase, String, Double)] = [
      (context.words.scaleLow, "scale_lo", scale.low),
      (context.words.scaleHigh, "scale_hi", scale.high),
      (context.words.tolerance, "tie_tolerance", scale.tolerance),
    ]
    let exact = try context.book.style(
      CellStyle(.custom("General"), horizontal: .left, vertical: .middle))
    for (position, figure) in figures.enumerated() {
      let column = 2 + position * 2
      try page.sheet.write(
        text: context.text(figure.0), row: 2, column: column, style: context.styles.note)
      try page.sheet.write(
        WorkbookCell(figure.2), row: 2, column: column + 1, style: exact)
      try context.book.defineName(
        figure.1, SheetRange(page.sheet.name, CellReference(row: 2, column: column + 1)))
    }
  }

  private var columns: [StudyTable.Column] {
    let styles = context.styles
    func words(_ text: Phrase) -> StudyTable.Column {
      .words(context.text(text), styles.text)
    }
    func numbers(_ text: Phrase, _ style: StyleID) -> StudyTable.Column {
      .numbers(context.text(text), style, width: 13)
    }
    return [
      .words(context.text(context.words.id), styles.label), words(context.words.indicator),
      words(context.words.method), words(context.words.direction),
      numbers(context.words.worst, styles.number), numbers(context.words.best, styles.number),
      numbers(Phrase("n"), styles.helper),
      numbers(context.words.minimum, styles.helper), numbers(context.words.maximum, styles.helper),
      numbers(context.words.mean, styles.helper),
      numbers(context.words.standardDeviation, styles.helper),
      numbers(context.words.targetMean, styles.number),
      numbers(context.words.targetDeviation, styles.number),
      numbers(context.words.usable, styles.helper),
      numbers(context.words.smallestFrom, styles.helper),
      numbers(context.words.largestTo, styles.helper), words(context.words.imputation),
      words(context.words.treatment),
    ]
  }

  private func cells(_ index: Int, _ words: ModelWords) -> [TableCell] {
    let indicator = context.model.indicators[index]
    let figures = ColumnFigures(index, context.card)
    let row = context.normalisationRows.number(index)
    let range = context.brandRange(.valuesUsed, context.layout.valueColumn(index))
    let input = context.styles.input
    var worst = TableCell.blank
    var best = TableCell.blank
    var target = (TableCell.blank, TableCell.blank)
    switch indicator.normalisation {
    case .goalposts(let from, let to, _):
      worst = .number(from, style: input)
      best = .number(to, style: input)
    case .distanceToBest(let to, _): best = .number(to, style: input)
    case .zScore(let mean, let sd, _):
      target = (.number(mean, style: input), .number(sd, style: input))
    default: break
    }
    let ends = NormalisationFormulas(indicator.normalisation, row: row)
    // A column's statistics are other brands' values.
    if context.only != nil {
      let shows = !indicator.normalisation.isRelative
      let blanks = [TableCell](repeating: .blank, count: 5)
      return [
        .text(indicator.id), .text(indicator.name[context.language]),
        .text(words.method(indicator.normalisation)), .text(words.direction(indicator)), worst,
        best,
      ] + blanks + [
        target.0, target.1,
        shows ? ends.usable.map { .formula($0, 1) } ?? .number(1) : .blank,
        shows ? ends.from.map { .formula($0, figures.from) } ?? .blank : .blank,
        shows ? ends.to.map { .formula($0.text, figures.to) } ?? .blank : .blank,
        .text(words.imputation(indicator.imputation)),
        .text(words.treatment(indicator.treatment)),
      ]
    }
    return [
      .text(indicator.id), .text(indicator.name[context.language]),
      .text(
        ends.isLogarithmic
          ? words.method(indicator.normalisation) + ", " + context.text(context.words.logarithm)
          : words.method(indicator.normalisation)),
      .text(words.direction(indicator)), worst, best,
      .formula("COUNT(\(range))", Double(figures.count)),
      .formula("IF(G\(row)=0,\"\",MIN(\(range)))", figures.minimum),
      .formula("IF(G\(row)=0,\"\",MAX(\(range)))", figures.maximum),
      .formula("IF(G\(row)=0,\"\",AVERAGE(\(range)))", figures.mean),
      .formula("IF(G\(row)<2,\"\",STDEV(\(range)))", figures.deviation),
      target.0, target.1,
      ends.usable.map { .formula($0, figures.isUsable ? 1 : 0) } ?? .number(1),
      ends.from.map { .formula($0, figures.from) } ?? .blank,
      ends.to.map { $0.isFormula ? .formula($0.text, figures.to) : .number(figures.to) } ?? .blank,
      .text(words.imputation(indicator.imputation)), .text(words.treatment(indicator.treatment)),
    ]
  }
}

/// The formulas of an indicator's row: what its scores run between.
struct NormalisationFormulas {
  /// 1 where the column can be scored; `nil` where it always can.
  let usable: String?
  let from: String?
  let to: (text: String, isFormula: Bool)?
  let isLogarithmic: Bool

  init(_ normalisation: Normalisation, row: Int) {
    var isLogarithmic = false
    let differs = "IF(H\(row)=I\(row),0,1)"
    switch normalisation {
    case .goalposts(_, _, let log):
      isLogarithmic = log
      usable = "IF(AND(ISNUMBER(O\(row)),ISNUMBER(P\(row))),IF(O\(row)=P\(row),0,1),0)"
      from = log ? "IF(E\(row)>0,LN(E\(row)),\"\")" : "E\(row)"
      to = (log ? "IF(F\(row)>0,LN(F\(row)),\"\")" : "F\(row)", true)
    case .levels, .curve: (usable, from, to) = (nil, nil, nil)
    case .minMax(let direction):
      usable = "IF(G\(row)=0,1,\(differs))"
      from = direction == .higher ? "H\(row)" : "I\(row)"
      to = (direction == .higher ? "I\(row)" : "H\(row)", true)
    case .distanceToBest(_, let direction):
      let room = direction == .higher ? "F\(row)-H\(row)" : "I\(row)-F\(row)"
      usable = "IF(G\(row)=0,1,IF(H\(row)=I\(row),0,IF(\(room)<=0,0,1)))"
      from = direction == .higher ? "H\(row)" : "I\(row)"
      to = ("F\(row)", true)
    case .zScore(_, _, let direction):
      usable = "IF(G\(row)=0,1,IF(G\(row)<2,0,IF(H\(row)=I\(row),0,IF(K\(row)>0,1,0))))"
      from = "J\(row)"
      to = ("IF(ISNUMBER(K\(row)),\(direction == .higher ? "" : "-")K\(row),\"\")", true)
    case .percentileRank(let direction), .borda(let direction):
      if case .percentileRank = normalisation {
        usable = "IF(G\(row)=0,1,\(differs))"
      } else {
        usable = nil
      }
      from = "G\(row)"
      to = (direction == .higher ? "1" : "-1", false)
    }
    self.isLogarithmic = isLogarithmic
  }
}
