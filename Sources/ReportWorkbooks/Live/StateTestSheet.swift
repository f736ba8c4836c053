import Wording
import MaturityModels
import Scoring
import Spreadsheets

extension SheetDescription {
  static let stateTest = SheetDescription(
    "stateTest", .calculation, tab: \.stateTestTab, title: \.stateTestTitle,
    holds: \.stateTestHolds,
    when: { StateTestPlan.isNeeded($0.model) },
    by: StateTestSheet.self)
}

/// Which requirements and criteria of the states each brand meets.
struct StateTestSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    guard let scheme = context.model.maturity else { return }
    try page.writeHeading()
    try BrandTable(
      page: page, name: "state_test",
      heads: [
        context.words.statesHead, context.words.indicator, context.words.from, context.words.limit,
        context.words.shareNeeded,
      ].map { context.text($0) },
      columns: context.stateTest.columns.enumerated().map { position, column in
        switch column {
        case .criterion(let state, let indicator, let limit):
          criterion(scheme, state, indicator, limit, LiveLayout.nameColumns + position)
        case .state(let state, let criteria):
          reached(scheme, state, criteria, LiveLayout.nameColumns + position)
        }
      }
    ).write()
  }

  private func criterion(
    _ scheme: MaturityScheme, _ position: Int, _ index: Int, _ limit: Double, _ column: Int
  ) -> BrandTable.Column {
    let indicator = context.model.indicators[index]
    let score = context.prefix(.scores) + A1.letters(context.layout.column(.indicator(index)))
    let head = "\(A1.letters(column))$\(LiveLayout.above(3))"
    let matrix = context.card.matrix
    let least = limit - context.model.scale.tolerance
    return BrandTable.Column(
      header: "\(scheme.states[position].id): \(indicator.id)", style: context.styles.helper,
      above: [
        .text(scheme.states[position].name[context.language]),
        .text(indicator.name[context.language]), .blank,
        .number(limit, style: context.styles.aboveNumber),
      ]
    ) { brand, row in
      let cell = "\(score)\(row)"
      let formula =
        "IF(\(cell)=\"NA\",\"\",IF(ISNUMBER(\(cell)),IF(\(cell)>=\(head)-tie_tolerance,1,0),0))"
      switch matrix.presence(indicator: index, unit: brand) {
      case .notApplicable: return .formula(formula, text: "")
      case .missing: return .formula(formula, 0)
      case .scored:
        let score = matrix.score(indicator: index, unit: brand) ?? 0
        return .formula(formula, score >= least ? 1 : 0)
      }
    }
  }

  private func reached(
    _ scheme: MaturityScheme, _ position: Int, _ criteria: ClosedRange<Int>?, _ column: Int
  ) -> BrandTable.Column {
    let styles = context.styles
    let state = scheme.states[position]
    let letters = A1.letters(column)
    let name = state.name[context.language]
    let isStaged = scheme.kind == .staged
    let test = StateAssignment(study: context.study, matrix: context.card.matrix)
    func range(_ row: Int) -> String? {
      criteria.map { "\(A1.cell($0.lowerBound, row)):\(A1.cell($0.upperBound, row))" }
    }
    var result = BrandTable.Column(
      header: context.text(context.words.holdsState, ["state": name]), style: styles.helper,
      above: [.text(name), .blank]
    ) { _, _ in .blank }
    if isStaged {
      result.above += [.blank, .blank, .number(state.share, style: styles.aboveShare)]
      let columns = context.stateTest.stateColumns
      let before = position > 1 ? A1.letters(columns[position - 2]) : nil
      let share = "\(letters)$\(LiveLayout.above(4))"
      result.cell = { brand, row in
        let own =
          range(row).map { "IF(SUM(\($0))>=\(share)*COUNT(\($0))-1E-9,1,0)" } ?? "1"
        let formula = before.map { "\($0)\(row)*\(own)" } ?? own
        return .formula(formula, Self.holds(test, scheme, position, brand) ? 1 : 0)
      }
      return result
    }
    result.above.append(
      .formula("INDEX(state_from,\(position + 1))", state.from, style: styles.aboveNumber))
    let from = "\(letters)$\(LiveLayout.above(2))"
    let score =
      context.prefix(.scores) + A1.letters(context.layout.column(.node(scheme.node)))
    let matrix = context.card.matrix
    let tolerance = context.model.scale.tolerance
    result.cell = { brand, row in
      let requirements = range(row).map { "COUNTIF(\($0),0)=0" } ?? "TRUE"
      let formula =
        "IF(ISNUMBER(\(score)\(row)),IF(AND(\(score)\(row)+tie_tolerance>=\(from),"
        + "\(requirements)),\(position + 1),1),\"\")"
      guard let value = matrix.score(node: scheme.node, unit: brand) else {
        return .formula(formula, text: "")
      }
      let isReached =
        value + tolerance >= state.from && !state.requires.contains { test.fails($0, brand) }
      return .formula(formula, isReached ? Double(position + 1) : 1)
    }
    return result
  }

  /// Are all states up to this one reached?
  private static func holds(
    _ test: StateAssignment, _ scheme: MaturityScheme, _ position: Int, _ brand: Int
  ) -> Bool {
    (1...position).allSatisfy { place in
      let (met, applicable) = test.criteria(scheme.states[place], brand)
      return Double(met) >= scheme.states[place].share * Double(applicable) - 1e-9
    }
  }
}
