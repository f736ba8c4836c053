import Scoring
import Spreadsheets
import Statistics
import StudyData
import Wording
import MaturityModels

extension SheetDescription {
  static let summary = SheetDescription(
    "summary", .overview, for: .study, tab: \.summaryTab, title: \.summaryTitle,
    holds: \.summaryHolds,
    by: SummarySheet.self)
}

/// The study on one page: blocks of figures on the left, charts on the right.
struct SummarySheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var card: Scorecard { context.card }
  private var sheet: Worksheet { page.sheet }
  private var styles: WorkbookStyles { context.styles }

  /// Of the columns of figures.
  private static let figureWidth = 13.0

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let groups = GroupRows(context)
    try sheet.setWidth(Self.figureWidth, columns: 1...2)
    var block = BlockWriter(
      page, titleHeight: 20,
      headWidths: [nil] + [Double?](repeating: Self.figureWidth, count: 3), chartColumn: 5,
      chartGap: 24)
    try writeKeyFigures(&block)
    if !context.states.isEmpty { try writeStates(&block) }
    try writePlaces(
      context.words.topFive, Array(card.market.order.prefix(5)), places: { "\($0 + 1)" }, &block)
    if card.market.order.count > 5 {
      let last = min(5, card.market.order.count - 5)
      try writePlaces(
        context.words.bottomFive, Array(card.market.order.suffix(last)),
        places: { "COUNT(index_score)-\(last - 1 - $0)" }, &block)
    }
    let means = try writeGroups(groups, &block)
    try insertCharts(groups, means, &block)
    // One page where that can still be read.
    try page.setPrint(pagesHigh: block.row <= 75 ? 1 : 0)
  }

  // MARK: Blocks

  private func writeKeyFigures(_ block: inout BlockWriter) throws(WorkbookError) {
    let market = card.marketResult
    let scores = market.members.compactMap { card.index($0) }.sorted()
    try block.begin(
      context.text(context.words.keyFigures),
      [context.indexName, context.text(context.words.value)])
    let counts: [(Phrase, Int)] = [
      (context.words.inStudy, context.study.brands.count), (context.words.ranked, market.count),
      (Phrase("{Groups}"), context.study.sectors.count),
    ]
    for (position, (text, count)) in counts.enumerated() {
      let cell = TableCell.count(count, style: styles.integer)
      try block.write(
        [
          .text(context.text(text)),
          position == 1 ? context.live(cell, "COUNT(index_score)") : cell,
        ])
    }
    func quartile(_ share: String) -> String {
      "IF(COUNT(index_score)=0,\"\",PERCENTILE(index_score,\(share)))"
    }
    let plan = GroupsPlan(context)
    let figures: [(Phrase, Double?, String)] = [
      (context.words.mean, market.mean, plan.market(GroupsPlan.mean)),
      (context.words.median, market.median, plan.market(GroupsPlan.median)),
      (context.words.lowerQuartile, Quantiles.type7(scores, 0.25), quartile("0.25")),
      (context.words.upperQuartile, Quantiles.type7(scores, 0.75), quartile("0.75")),
      (context.words.minimum, market.minimum, plan.market(GroupsPlan.minimum)),
      (context.words.maximum, market.maximum, plan.market(GroupsPlan.maximum)),
    ]
    for (text, value, formula) in figures {
      let cell = context.live(.number(value, style: styles.score), formula)
      try block.write([.text(context.text(text)), cell])
    }
    block.row += 1
  }

  private func writeStates(_ block: inout BlockWriter) throws(WorkbookError) {
    let market = card.marketResult
    try block.begin(
      context.text(context.words.stateDistribution),
      [
        context.text(context.words.state), context.noun("units"),
        context.text(context.words.shareOfRanked),
      ])
    let first = block.row
    let plan = GroupsPlan(context)
    for (position, state) in context.states.enumerated() {
      try block.write(
        [
          .text(state.name[context.language]),
          context.live(
            .count(market.stateCounts[position], style: styles.integer),
            plan.market(GroupsPlan.counts + position)),
          context.live(
            .number(market.share(ofState: position), style: styles.share),
            plan.market(plan.shares + position)),
        ])
    }
    try page.addStateColours(on: CellRange(first...(block.row - 1), 0...0))
    block.row += 1
  }

  private func writePlaces(
    _ title: Phrase, _ brands: [Int], places: (Int) -> String, _ block: inout BlockWriter
  ) throws(WorkbookError) {
    guard !brands.isEmpty else { return }
    try block.begin(
      context.text(title),
      [
        context.noun("unit"), context.text(context.words.rank), context.indexName,
        context.noun("group"),
      ], words: [0, 3])
    for (position, brand) in brands.enumerated() {
      func live(_ cell: TableCell, _ name: String) -> TableCell {
        context.live(
          cell, "IFERROR(INDEX(\(name),MATCH(\(places(position)),market_order,0)),\"\")")
      }
      try block.write(
        [
          live(.text(context.study.brands[brand].name), "brand_name"),
          live(.count(card.market.ranks[brand], style: styles.integer), "market_rank"),
          live(.number(card.index(brand), style: styles.score), "index_score"),
          live(.text(context.sectorName(of: brand)), "brand_sector"),
        ])
    }
    block.row += 1
  }

  /// Gives the rows of the market and the sectors.
  private func writeGroups(
    _ groups: GroupRows, _ block: inout BlockWriter
  ) throws(WorkbookError) -> ClosedRange<Int> {
    try block.begin(
      context.text(context.words.byMean),
      [
        context.noun("group"), context.text(context.words.ranked), context.text(context.words.mean),
        context.text(context.words.median),
      ])
    let first = block.row
    let plan = GroupsPlan(context)
    for (position, group) in groups.rows.enumerated() {
      let isMarket = group.sector == nil
      let found = "MATCH(\(position),\(plan.sectors(GroupsPlan.order)),0)"
      func live(_ cell: TableCell, _ column: Int) -> TableCell {
        GroupRows.live(context, cell, position, column, found)
      }
      let score = isMarket ? styles.strongScore : styles.score
      try block.write(
        [
          live(.text(group.name, style: isMarket ? styles.strongText : nil), GroupsPlan.name),
          live(
            .count(group.result.count, style: isMarket ? styles.strongInteger : styles.integer),
            GroupsPlan.count),
          live(.number(group.result.mean, style: score), GroupsPlan.mean),
          live(.number(group.result.median, style: score), GroupsPlan.median),
        ])
    }
    return first...(block.row - 1)
  }

  // MARK: Charts

  private func insertCharts(
    _ groups: GroupRows, _ rows: ClosedRange<Int>, _ block: inout BlockWriter
  ) throws(WorkbookError) {
    let count = groups.chartCount
    guard count > 1, let best = groups.rows[1].result.mean, let market = groups.rows[0].result.mean
    else { return }
    let shown = rows.lowerBound...(rows.lowerBound + count - 1)
    let corner = block.charts
    let line = rows.lowerBound + 1
    let title = try context.title(
      count > 2 ? context.words.groupMeansFinding : context.words.groupMeansTitle,
      [
        "leader": groups.rows[1].name, "value": context.number(best),
        "market": context.number(market),
      ],
      [
        "leader": "A\(line + 1)", "value": context.spelt("C\(line + 1)"),
        "market": context.spelt("C\(line)"),
      ], on: page, at: corner)
    var means = StudyCharts(context: context).bars(
      title: title, categories: page.range(shown, column: 0), values: page.range(shown, column: 2),
      valueTitle: context.text(context.words.meanOf), categoryTitle: context.noun("group"),
      count: count, marked: 0,
      altText: context.text(
        context.words.groupMeansAlt, ["table": context.text(context.words.byMean)]))
    means.width = 700
    try block.place(means)
    let under = CellReference(row: corner.row + 1, column: corner.column)
    if var mix = try StatesSheet.chart(context, groups, on: page, at: under) {
      mix.width = 700
      try block.place(mix)
    }
    if let map = StudyCharts(context: context).map { try block.place(map) }
  }
}
