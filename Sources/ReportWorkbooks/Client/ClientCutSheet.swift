import Analysis
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
  let figures: Peers

  init(page: StudySheet) {
    self.page = page
    let client = page.context.only ?? 0
    self.client = client
    let card = page.context.card
    func means(_ members: [Int]) -> GroupMeans { GroupMeans(card, members: members) }
    figures = Peers(
      card, brand: client, sector: means(card.members(card.study.brands[client].sector)),
      market: means(card.market.order), Disclosure.client(of: card.study))
  }

  var context: WorkbookContext { page.context }
  var sheet: Worksheet { page.sheet }
  var styles: WorkbookStyles { context.styles }
  var card: Scorecard { context.card }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try sheet.setWidth(44, columns: 0...0)
    try sheet.setWidth(18, columns: 1...2)
    try sheet.setWidth(13, columns: 3...7)
    var block = BlockWriter(
      page, headWidths: [nil, 17, 17, 12, 12, 12, 12, 12], chartColumn: 8, chartGap: 16)
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
      if let next = NextState(card, brand: client) {
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

  /// A mean of other brands, or that there are too few of them; a dash where
  /// it is withheld so that no sibling's follows.
  private func mean(_ item: ItemMean) -> TableCell {
    if let mean = item.mean { return .number(mean, style: styles.score) }
    let isFew = item.count < Disclosure.fewest
    return .text(
      isFew ? context.text(context.words.withheld) : NumberFormat.missing, style: styles.textRight)
  }

  private func writeAxes(_ block: inout BlockWriter) throws(WorkbookError) -> ClosedRange<Int> {
    try block.begin(
      context.text(context.words.againstOthers),
      [
        "", context.text(context.words.client), context.text(context.words.peersOfGroup),
        context.text(context.words.peersOfMarket), context.text(context.words.gapToGroup),
        context.text(context.words.gapToMarket), context.text(context.words.othersOfGroup),
        context.text(context.words.othersOfMarket),
      ])
    let first = block.row
    for node in [0] + context.model.topNodes {
      let line = block.row + 1
      let part = ModelNode.Child.node(node)
      let value = part.score(card.matrix, client)
      let sector = figures.sector.item(part)
      let market = figures.market.item(part)
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
          own(part), mean(sector), mean(market), gap(sector.mean, "C"), gap(market.mean, "D"),
          .count(sector.count, style: styles.integer), .count(market.count, style: styles.integer),
        ])
    }
    let last = block.row - 1
    block.row += 1
    return first...last
  }

  // MARK: Parts

  /// What the gap is made of, the largest parts first; `nil` where nobody may
  /// be compared with.
  private func writeParts(_ block: inout BlockWriter) throws(WorkbookError) -> ClosedRange<Int>? {
    let isSector = !figures.sector.isWithheld
    guard isSector || !figures.market.isWithheld, card.index(client) != nil else { return nil }
    let peers: PeerGroup =
      isSector ? .sector(of: client, in: card) : .market(without: client, in: card)
    let group = context.text(isSector ? context.words.itsGroup : context.words.theMarket)
    try block.begin(
      context.text(context.words.gapParts, ["peers": group]),
      [
        context.text(context.words.part), context.text(context.words.contribution),
        context.text(context.words.client), context.text(context.words.peersMean),
        context.text(context.words.othersWithData), context.text(context.words.effectiveWeight),
      ])
    let first = block.row
    let words = ModelWords(context.report, showsColumns: false)
    for part in Comparison(card, client: client, against: peers, figures.disclosure).largest {
      try block.write(self.part(part, words))
    }
    let last = max(block.row - 1, first)
    try block.note(context.words.contributionNote, and: say.filledNote)
    return first...last
  }

  private var say: any PageWording { context.language.wording.pages(context.model) }

  /// A part of the gap: the scores as they are, and the contribution by the
  /// client's filled score and the constant mean of the others' filled ones.
  private func part(_ part: Contribution, _ words: ModelWords) -> [TableCell] {
    let name = words.entry(part.subject).name
    let subjects = part.merged.isEmpty ? [part.subject] : part.merged
    let weights = subjects.map { context.weightCell($0, WeightRows.effective) }
    let filled = subjects.map { context.filledScore($0)(LiveLayout.first) }
    let weight = weights.joined(separator: "+")
    let products = zip(weights, filled).map { "\($0)*(\($1))" }.joined(separator: "+")
    var cells: [TableCell] = [
      .text(
        part.merged.isEmpty
          ? name + say.mark(part)
          : say.together(name, part.merged.count)),
      .formula(
        "IFERROR(\(products)-(\(weight))*\(A1.number(part.peers)),\"\")", part.points,
        style: styles.points),
    ]
    cells +=
      part.merged.isEmpty
      ? [
        own(part.subject),
        mean(ItemMean(mean: part.plain.peers, count: part.plain.count)),
        .count(part.plain.count, style: styles.integer),
      ] : [.blank, .blank, .blank]
    return cells + [.formula(weight, part.effectiveWeight, style: styles.share)]
  }
}
