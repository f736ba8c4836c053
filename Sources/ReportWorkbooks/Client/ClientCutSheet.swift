import Analysis
import Findings
import Wording
import MaturityModels
import Scoring
import StudyData
import Spreadsheets
import ReportTables

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

  private static let chartColumn = 8

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try sheet.setWidth(44, columns: 0...0)
    try sheet.setWidth(18, columns: 1...2)
    try sheet.setWidth(13, columns: 3...6)
    var row = StudySheet.firstRow
    try writePlace(&row)
    let axes = try writeAxes(&row)
    let parts = try writeParts(&row)
    try insertCharts(axes, parts)
    try page.setPrint(pagesHigh: row <= 80 ? 1 : 0)
  }

  private func writeTitle(_ text: String, _ row: inout Int) throws(WorkbookError) {
    try sheet.write(text: text, row: row, column: 0, style: styles.section)
    row += 1
  }

  private func writeHead(_ heads: [String], _ row: inout Int) throws(WorkbookError) {
    try sheet.setHeight(
      max(WrappedText.height(heads.enumerated().dropFirst().map { ($1, $0 < 3 ? 17 : 12) }), 18),
      row: row)
    for (column, head) in heads.enumerated() {
      try sheet.write(
        text: head, row: row, column: column, style: column < 1 ? styles.headText : styles.head)
    }
    row += 1
  }

  private func writeRow(_ cells: [TableCell], _ row: inout Int) throws(WorkbookError) {
    for (column, cell) in cells.enumerated() {
      try sheet.write(cell.content, row: row, column: column, style: cell.style ?? styles.text)
    }
    row += 1
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

  private func writePlace(_ row: inout Int) throws(WorkbookError) {
    try writeTitle(context.text(context.words.standing), &row)
    try writeHead(
      ["", context.text(context.words.asPublished), context.text(context.words.asItIs)], &row)
    let first = row
    let sector = context.study.brands[client].sector
    try writeRow(
      [
        .text(context.noun("group")),
        .text(context.sectorName(of: client), style: styles.textRight), .blank,
      ], &row)
    try writeRow(
      [
        .text(context.indexName), .number(card.index(client), style: styles.score),
        own(.node(0)),
      ], &row)
    if let scheme = context.model.maturity {
      try writeRow(
        [
          .text(context.text(context.words.state)),
          .text(card.state(client)?.name[context.language], style: styles.textRight),
          state(scheme),
        ], &row)
      if let next = figures.next {
        try writeRow(
          [
            .text(context.text(context.words.nextState)),
            .text(scheme.states[next.position].name[context.language], style: styles.textRight),
            .blank,
          ], &row)
        if scheme.kind == .thresholds {
          try writeRow(
            [
              .text(context.text(context.words.pointsToNext)),
              .number(next.points, style: styles.score),
              pointsToNext(scheme, next),
            ], &row)
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
    try writeRow(
      [
        .text(context.text(context.words.rankInMarket)),
        rank(card.market.ranks[client], of: card.market.order.count), .blank,
      ], &row)
    try writeRow(
      [
        .text(context.text(context.words.rankInGroup)),
        rank(card.sectorRanks[client], of: card.members(sector).count), .blank,
      ], &row)
    let coverage =
      context.prefix(.nodeCoverage)
      + A1.fixed(context.layout.coverageColumn(0), LiveLayout.first)
    let isOut = card.matrix.presence(node: 0, unit: client) == .notApplicable
    let share = isOut ? nil : card.matrix.coverage(node: 0, unit: client)
    try writeRow(
      [
        .text(context.text(context.words.coverage)), .number(share, style: styles.share),
        isOut
          ? .formula(coverage, text: "NA", style: styles.share)
          : .formula(coverage, share, style: styles.share),
      ], &row)
    if let reason = card.unrankedReason(client) {
      try writeRow(
        [
          .text(context.text(context.words.notRankedBecause)),
          .text(card.reasonText(reason, context.language)),
        ], &row)
    }
    if !context.states.isEmpty {
      try page.addStateColours(on: CellRange(first...(row - 1), 1...2))
    }
    row += 1
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

  private func writeAxes(_ row: inout Int) throws(WorkbookError) -> ClosedRange<Int> {
    try writeTitle(context.text(context.words.againstOthers), &row)
    try writeHead(
      [
        "", context.text(context.words.client), context.text(context.words.peersOfGroup),
        context.text(context.words.peersOfMarket), context.text(context.words.gapToGroup),
        context.text(context.words.gapToMarket),
      ], &row)
    let first = row
    for node in [0] + context.model.topNodes {
      let line = row + 1
      let part = ModelNode.Child.node(node)
      let value = part.score(card.matrix, client)
      let sector = mean(node, figures.sector)
      let market = mean(node, figures.market)
      func gap(_ other: Double?, _ column: String) -> TableCell {
        .formula(
          "IF(ISNUMBER(B\(line)),IF(ISNUMBER(\(column)\(line)),B\(line)-\(column)\(line),\"\"),\"\")",
          value.flatMap { value in other.map { value - $0 } }, style: styles.points)
      }
      try writeRow(
        [
          .text(
            context.model.nodes[node].name[context.language],
            style: node == 0 ? styles.strongText : nil),
          own(part), sector.cell, market.cell, gap(sector.value, "C"), gap(market.value, "D"),
        ], &row)
    }
    let last = row - 1
    try writeRow(
      [
        .text(context.text(context.words.othersCount), style: styles.label), .blank,
        .count(figures.sector.members.count, style: styles.integer),
        .count(figures.market.members.count, style: styles.integer), .blank, .blank,
      ], &row)
    row += 1
    return first...last
  }

  // MARK: Parts

  /// Against the sector, or against the market where the sector has too few.
  private var peers: PeerGroup? {
    [figures.sector, figures.market].first { !$0.isWithheld }
  }

  /// What the gap is made of, the largest parts first; `nil` where nobody may
  /// be compared with.
  private func writeParts(_ row: inout Int) throws(WorkbookError) -> ClosedRange<Int>? {
    guard let peers, card.index(client) != nil else { return nil }
    let isSector = peers == figures.sector
    let group = context.text(isSector ? context.words.itsGroup : context.words.theMarket)
    try writeTitle(context.text(context.words.gapParts, ["peers": group]), &row)
    try writeHead(
      [
        context.text(context.words.part), context.text(context.words.contribution),
        context.text(context.words.client), context.text(context.words.peersMean),
        context.text(context.words.effectiveWeight),
      ], &row)
    let first = row
    let words = ModelWords(context.report, showsColumns: false)
    for part in Comparison(card, client: client, against: peers).largest {
      let line = row + 1
      try writeRow(
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
        ], &row)
    }
    let last = max(row - 1, first)
    try sheet.write(
      text: context.text(context.words.contributionNote), row: row, column: 0,
      style: styles.subtitle)
    row += 1
    return first...last
  }

  // MARK: Charts

  private func insertCharts(
    _ axes: ClosedRange<Int>, _ parts: ClosedRange<Int>?
  ) throws(WorkbookError) {
    let hasSector = !figures.sector.isWithheld
    let hasMarket = !figures.market.isWithheld
    let charts = ClientCharts(
      context: context, page: page, clientText: .text(context.study.brands[client].name),
      columns: [true, hasSector, hasMarket, false])
    var down = 0
    let corner = CellReference(row: StudySheet.firstRow, column: Self.chartColumn)
    if axes.count > 3 {
      let radar = charts.radar((axes.lowerBound + 1)...axes.upperBound)
      try sheet.insert(radar, at: corner)
      down += radar.height + 16
    }
    let bars = charts.bars(axes)
    try sheet.insert(bars, at: corner, down: down)
    down += bars.height + 16
    guard let parts else { return }
    let shown =
      parts.lowerBound...min(parts.upperBound, parts.lowerBound + ClientSheet.gapCount - 1)
    try sheet.insert(charts.gaps(shown), at: corner, down: down)
  }
}
