import Wording
import MaturityModels
import Scoring
import Spreadsheets
import StudyData

extension SheetDescription {
  static let groups = SheetDescription(
    "groups", .calculation, for: .study, tab: \.groupsTab, title: \.groupsTitle,
    holds: \.groupsHolds,
    by: GroupsSheet.self)
}

/// Statistics of the market and of each sector over their ranked brands, each
/// computed once.
struct GroupsSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var card: Scorecard { context.card }

  /// One row: `place` is that of a sector among the sectors by id, `nil` for
  /// the market.
  private struct Group {
    let place: Int?
    let sector: Int?
    let total: Int
    let result: GroupResult
    var row: Int { place.map(GroupsPlan.row) ?? GroupsPlan.marketRow }
    /// The conditions that pick its brands.
    var condition: String { place.map { "sector_no,\($0 + 1)," } ?? "" }
  }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    var totals = [Int](repeating: 0, count: context.study.sectors.count)
    for brand in context.study.brands { totals[brand.sector] += 1 }
    let groups =
      [
        Group(
          place: nil, sector: nil, total: context.study.brands.count, result: card.marketResult)
      ]
      + context.layout.sectors.enumerated().map {
        Group(place: $0, sector: $1, total: totals[$1], result: card.sectors[$1])
      }
    let table = StudyTable(
      name: "group_statistics", columns: columns, rowCount: groups.count, frozenColumns: 2
    ) { cells(groups[$0]) }
    try page.write(table)
    try page.setPrint(table, pagesWide: 1 + columns.count / 16)
  }

  private var columns: [StudyTable.Column] {
    let styles = context.styles
    func number(_ text: Phrase, _ style: StyleID) -> StudyTable.Column {
      .numbers(context.text(text), style, width: 13)
    }
    var columns: [StudyTable.Column] = [
      number(context.words.groupNumber, styles.helper),
      .words(context.noun("group"), styles.text),
      .numbers(context.noun("units"), styles.integer),
      number(context.words.ranked, styles.integer), number(context.words.mean, styles.score),
      number(context.words.median, styles.score), number(context.words.minimum, styles.score),
      number(context.words.maximum, styles.score), number(context.words.weightedMean, styles.score),
      number(context.words.rank, styles.integer), number(context.words.order, styles.integer),
      .words(context.text(context.words.leader), styles.text),
      number(context.words.decidingMean, styles.score),
      .words(context.text(context.words.stateOfMean), styles.text),
    ]
    let names = context.states.map { $0.name[context.language] }
    columns += names.map {
      .numbers(context.text(context.words.count, ["state": $0]), styles.integer)
    }
    columns += names.map {
      .numbers(context.text(context.words.share, ["state": $0]), styles.share)
    }
    columns += context.model.topNodes.map {
      .numbers(
        context.text(
          context.words.meanOfNode, ["axis": context.model.nodes[$0].name[context.language]]),
        styles.score, width: 13)
    }
    return columns
  }

  private func cells(_ group: Group) -> [TableCell] {
    let result = group.result
    let row = group.row
    let count = A1.cell(GroupsPlan.count, row)
    func guarded(_ formula: String, _ value: Double?) -> TableCell {
      .formula("IF(\(count)=0,\"\",\(formula))", value)
    }
    let name = group.sector.map { context.study.sectors[$0].name[context.language] }
    let number = group.place.map { $0 + 1 }
    var cells: [TableCell] = [
      .count(number ?? 0), .text(name ?? context.text(context.words.market)), .count(group.total),
      .formula(
        "COUNTIFS(\(group.condition)index_score,\">-1E+300\")", Double(result.count)),
      guarded(
        number.map { "AVERAGEIFS(index_score,sector_no,\($0))" } ?? "AVERAGE(index_score)",
        result.mean),
    ]
    if let number {
      let base = number * ResultsPlan.keyStep
      func pick(_ place: String) -> String { "SUMIFS(index_score,score_key,\(base)+\(place))" }
      cells += [
        guarded(
          "(\(pick("INT((\(count)+1)/2)"))+\(pick("INT(\(count)/2)+1")))/2", result.median),
        guarded(pick(count), result.minimum), guarded(pick("1"), result.maximum),
      ]
    } else {
      cells += [
        guarded("MEDIAN(index_score)", result.median),
        guarded("MIN(index_score)", result.minimum), guarded("MAX(index_score)", result.maximum),
      ]
    }
    cells.append(weighted(group, number))
    cells += place(group, count)
    cells += states(group, count)
    let all = context.model.topNodes.map { node -> TableCell in
      let column = context.brandRange(.scores, context.layout.column(.node(node)))
      return .formula(
        "IFERROR(AVERAGEIFS(\(column),\(group.condition)index_score,\">-1E+300\"),\"\")",
        card.statistics(node: node, of: result.members).mean)
    }
    return cells + all
  }

  private func weighted(_ group: Group, _ number: Int?) -> TableCell {
    let isSector = number.map { "--(sector_no=\($0))," } ?? ""
    let total = "SUMIFS(brand_size,\(group.condition)index_score,\">-1E+300\")"
    return .formula(
      "IF(\(total)=0,\"\",SUMPRODUCT(\(isSector)brand_size,index_score)/\(total))",
      group.result.weightedMean)
  }

  /// Rank, order and leader.
  private func place(_ group: Group, _ count: String) -> [TableCell] {
    let leader = group.result.leader.map { context.study.brands[$0].name } ?? ""
    guard let place = group.place, let sector = group.sector else {
      return [
        .blank, .blank,
        .formula(
          "IF(\(count)=0,\"\",INDEX(brand_name,MATCH(1,market_order,0)))", text: leader),
      ]
    }
    let row = group.row
    let mean = A1.cell(GroupsPlan.mean, row)
    let rank = A1.letters(GroupsPlan.rank)
    let first = GroupsPlan.marketRow + 1
    let last = GroupsPlan.marketRow + context.layout.sectors.count
    let means = A1.column(GroupsPlan.mean, first, last)
    let order = card.sectorOrder.firstIndex(of: sector).map { Double($0 + 1) }
    return [
      .formula(
        "IF(ISNUMBER(\(mean)),1+COUNTIF(\(means),\">\"&(\(mean)+tie_tolerance)),\"\")",
        group.result.rank.map(Double.init)),
      .formula(
        "IF(ISNUMBER(\(rank)\(row)),\(rank)\(row)+COUNTIF(\(rank)$\(first - 1):\(rank)\(row - 1),"
          + "\(rank)\(row)),COUNT(\(rank)$\(first):\(rank)$\(last))+ROWS(\(rank)$\(first):\(rank)\(row))"
          + "-COUNT(\(rank)$\(first):\(rank)\(row)))", order),
      .formula(
        "IF(\(count)=0,\"\",INDEX(brand_name,MATCH(\((place + 1) * ResultsPlan.keyStep + 1),"
          + "sector_key,0)))", text: leader),
    ]
  }

  private func states(_ group: Group, _ count: String) -> [TableCell] {
    guard let scheme = context.model.maturity else { return [.blank, .blank] }
    let result = group.result
    let row = group.row
    let mean = A1.cell(GroupsPlan.decidingMean, row)
    let isMeaningful = scheme.kind == .thresholds
    let decides = card.statistics(node: scheme.node, of: result.members).mean
    var cells: [TableCell] = [
      isMeaningful
        ? .formula(
          "IFERROR(AVERAGEIFS(state_score,\(group.condition)index_score,\">-1E+300\"),\"\")",
          decides) : .blank,
      isMeaningful
        ? .formula(
          "IF(ISNUMBER(\(mean)),INDEX(state_names,MAX(1,SUMPRODUCT(--(state_from<=\(mean)"
            + "+tie_tolerance)))),\"\")",
          text: result.stateOfMean.map { scheme.states[$0].name[context.language] } ?? "")
        : .blank,
    ]
    cells += scheme.states.indices.map {
      .formula(
        "COUNTIFS(\(group.condition)state_no,\($0 + 1))", Double(result.stateCounts[$0]))
    }
    cells += scheme.states.indices.map {
      .formula(
        "IF(\(count)=0,\"\",\(A1.cell(GroupsPlan.counts + $0, row))/\(count))",
        result.share(ofState: $0))
    }
    return cells
  }
}
