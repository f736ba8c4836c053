import Analysis
import Findings
import MaturityModels
import ReportTables
import Scoring
import Spreadsheets
import StudyData
import Wording

extension SheetDescription {
  static let clientCut = SheetDescription(
    "clientCut", .overview, for: .client, tab: \.clientCutTab, title: { _ in "{client}" },
    holds: \.clientCutHolds,
    by: ClientCutSheet.self)
}

/// The first sheet of a client's own workbook: its figures as formulas, the
/// others as means of three brands or more.
struct ClientCutSheet: SheetWriter {
  let page: StudySheet
  let client: Int
  let figures: ClientFigures

  init(page: StudySheet) {
    self.page = page
    client = page.context.only ?? 0
    figures = ClientFigures(page.context, client: client)
  }

  var context: WorkbookContext { page.context }
  var sheet: Worksheet { page.sheet }
  var styles: WorkbookStyles { context.styles }
  var card: Scorecard { context.card }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try sheet.setWidth(44, columns: 0...0)
    try sheet.setWidth(18, columns: 1...2)
    try sheet.setWidth(13, columns: 3...6)
    var block = BlockWriter(
      page, headWidths: [nil, 17, 17, 12, 12, 12], chartColumn: 8, chartGap: 16)
    try writePlace(&block)
    let axes = try writeAxes(&block)
    let parts = try writeParts(&block)
    let charts = ClientCharts(
      context: context, page: page, clientText: .text(context.study.brands[client].name),
      columns: [true, !figures.sector.isWithheld, !figures.market.isWithheld, false])
    let shown = parts.map {
      $0.lowerBound...min($0.upperBound, $0.lowerBound + ClientSheet.gapCount - 1)
    }
    try charts.place(axes, gaps: shown, &block)
    try page.setPrint(pagesHigh: block.row <= 80 ? 1 : 0)
  }

  private func score(_ part: ModelNode.Child) -> String {
    context.prefix(.scores) + A1.fixed(context.layout.column(part), LiveLayout.first)
  }

  /// The client's own score, as a formula.
  private func own(_ part: ModelNode.Child, style: StyleID? = nil) -> TableCell {
    var cell = part.cell(card.matrix, client).live(score(part))
    cell.style = style ?? styles.score
    return cell
  }

  // MARK: Place

  private func writePlace(_ block: inout BlockWriter) throws(WorkbookError) {
    try block.begin(
      context.text(context.words.standing),
      ["", context.text(context.words.asPublished), context.text(context.words.asItIs)])
    let first = block.row
    let sector = context.study.brands[client].sector
    try block.write(
      [
        .text(context.noun("group")),
        .text(context.sectorName(of: client), style: styles.textRight), .blank,
      ])
    try block.write(
      [
        .text(context.indexName), .number(card.index(client), style: styles.score),
        own(.node(0)),
      ])
    if let scheme = context.model.maturity {
      try block.write(
        [
          .text(context.text(context.words.state)),
          .text(card.state(client)?.name[context.language], style: styles.textRight),
          state(scheme),
        ])
      if let next = figures.next {
        try block.write(
          [
            .text(context.text(context.words.nextState)),
            .text(scheme.states[next.position].name[context.language], style: styles.textRight),
            .blank,
          ])
        if scheme.kind == .thresholds {
          try block.write(
            [
              .text(context.text(context.words.pointsToNext)),
              .number(next.points, style: styles.score),
              pointsToNext(scheme, next),
            ])
        }
      }
    }
    func rank(_ rank: Int?, of count: Int) -> TableCell {
      .text(
        rank.map {
          context.text(
            context.words.rankText,
            [
              "rank": NumberFormat.integer($0, context.language),
              "n": NumberFormat.integer(count, context.language),
            ])
        }, style: styles.textRight)
    }
    try block.write(
      [
        .text(context.text(context.words.rankInMarket)),
        rank(card.market.ranks[client], of: card.market.order.count), .blank,
      ])
    try block.write(
      [
        .text(context.text(context.words.rankInGroup)),
        rank(card.sectorRanks[client], of: card.members(sector).count), .blank,
      ])
    let coverage =
      context.prefix(.nodeCoverage)
      + A1.fixed(context.layout.coverageColumn(0), LiveLayout.first)
    let isOut = card.matrix.presence(node: 0, unit: client) == .notApplicable
    let share = isOut ? nil : card.matrix.coverage(node: 0, unit: client)
    try block.write(
      [
        .text(context.text(context.words.coverage)), .number(share, style: styles.share),
        isOut
          ? .formula(coverage, text: "NA", style: styles.share)
          : .formula(coverage, share, style: styles.share),
      ])
    if let reason = card.unrankedReason(client) {
      try block.write(
        [
          .text(context.text(context.words.notRankedBecause)),
          .text(card.reasonText(reason, context.language)),
        ])
    }
    if !context.states.isEmpty {
      try page.addStateColours(on: CellRange(first...(block.row - 1), 1...2))
    }
    block.row += 1
  }

  /// The state that the workbook's own values and weights come to.
  private func state(_ scheme: MaturityScheme) -> TableCell {
    let sheet = context.prefix(.stateTest)
    let tests = context.stateTest.stateColumns.map { sheet + A1.fixed($0, LiveLayout.first) }
    let decides = score(.node(scheme.node))
    let number: String
    if scheme.kind == .staged {
      number = "1" + tests.map { "+\($0)" }.joined()
    } else if tests.isEmpty {
      number = "MAX(1,SUMPRODUCT(--(state_from<=\(decides)+tie_tolerance)))"
    } else {
      number = "MAX(1,\(tests.joined(separator: ",")))"
    }
    return .formula(
      "IF(ISNUMBER(\(score(.node(0)))),IF(ISNUMBER(\(decides)),INDEX(state_names,\(number)),\"\"),\"\")",
      text: card.state(client)?.name[context.language] ?? "", style: styles.textRight)
  }

  private func pointsToNext(_ scheme: MaturityScheme, _ next: NextState) -> TableCell {
    let decides = score(.node(scheme.node))
    let lacking = "INDEX(state_from,\(next.position + 1))-\(decides)"
    return .formula(
      "IF(ISNUMBER(\(decides)),IF(\(lacking)>tie_tolerance,\(lacking),0),\"\")", next.points,
      style: styles.score)
  }

  // MARK: Axes

  /// A mean of other brands, or that there are too few of them.
  private func mean(_ node: Int, _ group: PeerGroup) -> (cell: TableCell, value: Double?) {
    let statistics = card.statistics(node: node, of: group.members)
    guard statistics.count >= PeerGroup.leastMembers, let mean = statistics.mean else {
      return (.text(context.text(context.words.withheld), style: styles.textRight), nil)
    }
    return (.number(mean, style: styles.score), mean)
  }

  private func writeAxes(_ block: inout BlockWriter) throws(WorkbookError) -> ClosedRange<Int> {
    try block.begin(
      context.text(context.words.againstOthers),
      [
        "", context.text(context.words.client), context.text(context.words.peersOfGroup),
        context.text(context.words.peersOfMarket), context.text(context.words.gapToGroup),
        context.text(context.words.gapToMarket),
      ])
    let first = block.row
    for node in [0] + context.model.topNodes {
      let line = block.row + 1
      let part = ModelNode.Child.node(node)
      let value = part.score(card.matrix, client)
      let sector = mean(node, figures.sector)
      let market = mean(node, figures.market)
      func gap(_ other: Double?, _ column: String) -> TableCell {
        .formula(
          "IF(ISNUMBER(B\(line)),IF(ISNUMBER(\(column)\(line)),B\(line)-\(column)\(line),\"\"),\"\")",
          value.flatMap { value in other.map { value - $0 } }, style: styles.points)
      }
      try block.write(
        [
          .text(
            context.model.nodes[node].name[context.language],
            style: node == 0 ? styles.strongText : nil),
          own(part), sector.cell, market.cell, gap(sector.value, "C"), gap(market.value, "D"),
        ])
    }
    let last = block.row - 1
    try block.write(
      [
        .text(context.text(context.words.othersCount), style: styles.label), .blank,
        .count(figures.sector.members.count, style: styles.integer),
        .count(figures.market.members.count, style: styles.integer), .blank, .blank,
      ])
    block.row += 1
    return first...last
  }

  // MARK: Parts

  /// Against the sector, or against the market where the sector has too few.
  private var peers: PeerGroup? {
    [figures.sector, figures.market].first { !$0.isWithheld }
  }

  /// What the gap is made of, the largest parts first; `nil` where nobody may
  /// be compared with.
  private func writeParts(_ block: inout BlockWriter) throws(WorkbookError) -> ClosedRange<Int>? {
    guard let peers, card.index(client) != nil else { return nil }
    let isSector = peers == figures.sector
    let group = context.text(isSector ? context.words.itsGroup : context.words.theMarket)
    try block.begin(
      context.text(context.words.gapParts, ["peers": group]),
      [
        context.text(context.words.part), context.text(context.words.contribution),
        context.text(context.words.client), context.text(context.words.peersMean),
        context.text(context.words.effectiveWeight),
      ])
    let first = block.row
    let words = ModelWords(context.report, showsColumns: false)
    for part in Comparison(card, client: client, against: peers).largest {
      let line = block.row + 1
      try block.write(
        [
          .text(words.entry(part.subject).name),
          .formula(
            "IF(ISNUMBER(C\(line)),E\(line)*(C\(line)-D\(line)),\"\")", part.points,
            style: styles.points),
          .formula(
            context.filledScore(part.subject)(LiveLayout.first), part.client,
            style: styles.score),
          .number(part.peers, style: styles.score),
          .formula(
            context.weightCell(part.subject, WeightRows.effective), part.effectiveWeight,
            style: styles.share),
        ])
    }
    let last = max(block.row - 1, first)
    try block.note(context.words.contributionNote)
    return first...last
  }
}
