import Findings
import Wording
import MaturityModels
import Scoring
import Statistics
import StudyData
import Spreadsheets

extension SheetDescription {
  static let preparation = SheetDescription(
    "preparation", .calculation, for: .study, tab: \.preparationTab, title: \.preparationTitle,
    holds: \.preparationHolds,
    when: { $0.model.indicators.contains(where: PreparationPlan.isNeeded) },
    by: PreparationSheet.self)
}

/// The columns of the indicators that are imputed or winsorised, from what
/// was observed to what is used.
struct PreparationSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let steps = context.preparation.steps
    try BrandTable(
      page: page, name: "preparation",
      heads: [
        context.words.indicator, context.words.step, context.words.skewness, context.words.kurtosis,
        context.words.lowerCap, context.words.upperCap,
      ].map { context.text($0) }, columns: steps.map(column)
    ).write()
  }

  private func column(_ step: PreparationPlan.Step) -> BrandTable.Column {
    let indicator = context.model.indicators[step.indicator]
    let letters = A1.letters(step.column)
    let before = A1.letters(step.column - 1)
    let cells = context.card.matrix.cells
    func gap(_ brand: Int) -> String {
      cells.status(brand, step.indicator) == .notApplicable ? "NA" : ""
    }
    func cell(_ brand: Int, _ formula: String) -> TableCell {
      guard let value = step.values[brand] else { return .formula(formula, text: gap(brand)) }
      return .formula(formula, value)
    }
    var column = BrandTable.Column(
      header: indicator.id, style: context.styles.helper
    ) { _, _ in .blank }
    switch step.kind {
    case .observed:
      column.above = heads(indicator, context.words.stepObserved)
      let observed = ValueFormulas(context).observed(step.indicator)
      column.cell = { cell($0, observed($1)) }
    case .order:
      column.above = heads(indicator, context.words.stepOrder)
      column.header = "\(indicator.id) #"
      let all = "\(before)$\(LiveLayout.first):\(before)$\(context.layout.last)"
      column.cell = { brand, row in
        // Equal ones above count, too; the head of the first row is text.
        let ties =
          "SUMPRODUCT(--(\(Self.sectors(context, row))),--(\(before)$\(LiveLayout.head):\(before)\(row - 1)=\(before)\(row)))"
        let formula =
          "IF(ISNUMBER(\(before)\(row)),1+SUMPRODUCT((sector_no=\(Self.sector(context, row)))"
          + "*ISNUMBER(\(all))*(\(all)<\(before)\(row)))+\(ties),\"\")"
        return step.values[brand].map { .formula(formula, $0) } ?? .formula(formula, text: "")
      }
    case .imputed:
      column.above = heads(indicator, context.words.stepImputed)
      let hasOrder = indicator.imputation == .groupMedian
      let observed = A1.letters(step.column - (hasOrder ? 2 : 1))
      let fills = ImputationSheet.range(context, step.indicator)
      column.cell = { brand, row in
        cell(
          brand,
          "IF(\(observed)\(row)=\"\",INDEX(\(fills),\(Self.sector(context, row))),\(observed)\(row))"
        )
      }
    case .winsorised(let number, let caps):
      func range(_ letters: String) -> String {
        "\(letters)$\(LiveLayout.first):\(letters)$\(context.layout.last)"
      }
      let untreated = A1.letters(step.column - number)
      column.above = heads(
        indicator, context.words.stepWinsorised, ["n": "\(number)"],
        capFormulas(
          letters, range(before), replaced: number == 1 ? nil : (range(untreated)), caps))
      let low = "\(letters)$\(LiveLayout.above(4))"
      let high = "\(letters)$\(LiveLayout.above(5))"
      column.cell = { brand, row in
        cell(
          brand,
          "IF(ISNUMBER(\(before)\(row)),MAX(\(low),MIN(\(high),\(before)\(row))),\(before)\(row))")
      }
    }
    return column
  }

  private func heads(
    _ indicator: Indicator, _ step: Phrase, _ values: [String: String] = [:],
    _ more: [TableCell] = []
  ) -> [TableCell] {
    [.text(indicator.name[context.language]), .text(context.text(step, values))] + more
  }

  /// Skewness and kurtosis of the column before, and where its ends come to;
  /// `untreated` is the column before the first step, from which the replaced
  /// values differ.
  private func capFormulas(
    _ letters: String, _ range: String, replaced untreated: String?, _ caps: PreparationPlan.Caps
  ) -> [TableCell] {
    let number = context.styles.aboveNumber
    let skew = "\(letters)\(LiveLayout.above(2))"
    let kurtosis = "\(letters)\(LiveLayout.above(3))"
    func shape(_ function: String) -> String {
      "IF(COUNT(\(range))<4,0,IF(MIN(\(range))=MAX(\(range)),0,IFERROR(\(function)(\(range)),0)))"
    }
    let margin = A1.number(Winsorisation.margin)
    let limits = (A1.number(Winsorisation.skewLimit), A1.number(Winsorisation.kurtosisLimit))
    let room = untreated.map {
      "SUMPRODUCT(--(\($0)<>\(range)))<\(Winsorisation.enough),"
    }
    let acts =
      "COUNT(\(range))>=\(Winsorisation.fewest),\(room ?? "")"
      + "ABS(\(skew))>\(limits.0)+\(margin),\(kurtosis)>\(limits.1)+\(margin)"
    return [
      .formula(shape("SKEW"), caps.skewness, style: number),
      .formula(shape("KURT"), caps.kurtosis, style: number),
      .formula(
        "IF(AND(\(acts),\(skew)<0),SMALL(\(range),COUNTIF(\(range),MIN(\(range)))+1),MIN(\(range)))",
        caps.low, style: number),
      .formula(
        "IF(AND(\(acts),\(skew)>=0),LARGE(\(range),COUNTIF(\(range),MAX(\(range)))+1),MAX(\(range)))",
        caps.high, style: number),
    ]
  }

  /// The cell with the number of the sector of the brand on a row.
  private static func sector(_ context: WorkbookContext, _ row: Int) -> String {
    context.prefix(.results) + "$" + A1.cell(ResultsPlan.sector, row)
  }

  /// Whether the rows above are of the same sector.
  private static func sectors(_ context: WorkbookContext, _ row: Int) -> String {
    let letters = A1.letters(ResultsPlan.sector)
    let sheet = context.prefix(.results)
    return "\(sheet)$\(letters)$\(LiveLayout.head):$\(letters)\(row - 1)=\(sector(context, row))"
  }
}
