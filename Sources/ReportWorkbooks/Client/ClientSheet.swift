import Analysis
import MaturityModels
import ReportTables
import Scoring
import Spreadsheets
import StudyData
import Wording

extension SheetDescription {
  static let client = SheetDescription(
    "client", .overview, for: .study, tab: \.clientTab, title: \.clientTitle, holds: \.clientHolds,
    when: \.isLive,
    by: ClientSheet.self)
}

/// One brand on one page, chosen from a list: everything on it is a formula
/// and follows the choice, the charts too.
struct ClientSheet: SheetWriter {
  let page: StudySheet
  let figures: ClientFigures

  init(page: StudySheet) {
    self.page = page
    figures = ClientFigures(page.context)
  }

  var context: WorkbookContext { page.context }
  var sheet: Worksheet { page.sheet }
  var styles: WorkbookStyles { context.styles }
  var card: Scorecard { context.card }
  var client: Int { figures.client }

  /// How many parts of the gap are listed.
  static let gapCount = 10
  /// The row (from 0) of the list.
  private static let choiceRow = StudySheet.firstRow

  func write() throws(WorkbookError) {
    try page.writeHeading()
    try sheet.setWidth(44, columns: 0...0)
    try sheet.setWidth(24, columns: 1...1)
    try sheet.setWidth(13, columns: 2...6)
    try writeChoice()
    var block = BlockWriter(
      page, headWidths: [nil, nil, 12, 12, 12, 12, 12], chartColumn: 8, chartGap: 16)
    block.row = Self.choiceRow + 2
    try writePlace(&block)
    let axes = try writeAxes(&block)
    let gaps = try writeGaps(&block)
    if !card.market.order.isEmpty {
      try ClientCharts(context: context, page: page).place(axes, gaps: gaps, &block)
    }
    try sheet.freeze(rows: Self.choiceRow + 1)
    try sheet.select(CellReference(row: Self.choiceRow, column: 1))
    try page.setPrint(pagesHigh: 1)
  }

  // MARK: Choice

  private func writeChoice() throws(WorkbookError) {
    let row = Self.choiceRow
    try sheet.setHeight(24, row: row)
    try sheet.write(
      text: context.noun("unit"), row: row, column: 0, style: styles.choiceLabel)
    let labels = context.brandLabels
    try sheet.merge(
      CellRange(row...row, 1...3), .text(labels[client]), style: styles.choice)
    try sheet.addValidation(
      CellValidation(
        .listedBy(Formula("brand_label")), inputTitle: context.text(context.words.choose),
        inputMessage: context.text(context.words.chooseHint), allowsBlank: false),
      on: CellRange(CellReference(row: row, column: 1)))
    // A look-up takes * ? ~ for patterns.
    let chosen = "B\(row + 1)&\"\""
    let plain =
      "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(\(chosen),\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")"
    let place = context.layout.brands.firstIndex(of: client) ?? 0
    let sector = context.study.brands[client].sector
    let leader = figures.leader.flatMap { context.layout.brands.firstIndex(of: $0) }
    // What everything below looks up, beside the way back.
    let key = "client_sector*\(ResultsPlan.keyStep)"
    let second = "IFERROR(MATCH(\(key)+2,sector_key,0),\"\")"
    let cells: [(name: String, formula: String, value: Double?)] = [
      ("client_row", "IFERROR(MATCH(\(plain),brand_label,0),1)", Double(place + 1)),
      (
        "client_sector", "INDEX(sector_no,client_row)",
        Double(context.layout.sectorPlaces[sector] + 1)
      ),
      (
        "leader_row",
        "IF(INDEX(sector_key,client_row)=\(key)+1,\(second),"
          + "IFERROR(MATCH(\(key)+1,sector_key,0),\"\"))",
        leader.map { Double($0 + 1) }
      ),
    ]
    try sheet.write(
      text: context.text(context.words.calculationRow), row: 2, column: 3, style: styles.faint)
    for (position, cell) in cells.enumerated() {
      let column = 4 + position
      try sheet.write(
        .formula(Formula(trusted: cell.formula), cached: CachedValue(cell.value)), row: 2,
        column: column, style: styles.faint)
      try context.book.defineName(
        cell.name, SheetRange(sheet.name, CellReference(row: 2, column: column)))
    }
  }

  // MARK: Blocks

  /// State, ranks and the distance to the next state.
  private func writePlace(_ block: inout BlockWriter) throws(WorkbookError) {
    try block.begin(
      context.text(context.words.standing),
      ["", context.text(context.words.value), context.text(context.words.outOfCount)])
    func look(_ name: String) -> String { "INDEX(\(name),client_row)" }
    let ranked = context.card.market.order.count
    let mine = card.members(context.study.brands[client].sector).count
    var lines: [[TableCell]] = [
      [
        .text(context.noun("group")),
        .formula(
          look("brand_sector"), text: context.sectorName(of: client), style: styles.textRight),
      ],
      [
        .text(context.indexName),
        .formula(look("index_score"), card.index(client), style: styles.score),
      ],
      [
        .text(context.text(context.words.rankInMarket)),
        .formula(
          look("market_rank"), card.market.ranks[client].map(Double.init), style: styles.integer),
        .formula("COUNT(index_score)", Double(ranked), style: styles.integer),
      ],
      [
        .text(context.text(context.words.rankInGroup)),
        .formula(
          look("sector_rank"), card.sectorRanks[client].map(Double.init), style: styles.integer),
        .formula(
          "COUNTIFS(sector_no,client_sector,index_score,\">-1E+300\")", Double(mine),
          style: styles.integer),
      ],
    ]
    if let scheme = context.model.maturity { lines += states(scheme, block.row + lines.count + 1) }
    let isOut = card.matrix.presence(node: 0, unit: client) == .notApplicable
    let coverage: TableCell =
      isOut
      ? .formula(look("index_coverage"), text: "NA", style: styles.share)
      : .formula(
        look("index_coverage"), card.matrix.coverage(node: 0, unit: client), style: styles.share)
    lines.append([.text(context.text(context.words.coverage)), coverage])
    let first = block.row
    for line in lines { try block.write(line) }
    if !context.states.isEmpty {
      try page.addStateColours(on: CellRange(first...(block.row - 1), 1...1))
    }
    block.row += 1
  }

  /// `line` is the number (from 1) of the row the first of these comes on.
  private func states(_ scheme: MaturityScheme, _ line: Int) -> [[TableCell]] {
    let language = context.language
    let name = card.state(client)?.name[language] ?? ""
    let number = "INDEX(state_no,client_row)"
    let next = figures.next
    let last = scheme.states.count
    let hasNext = "IF(ISNUMBER(\(number)),IF(\(number)<\(last),"
    var lines: [[TableCell]] = [
      [
        .text(context.text(context.words.state)),
        .formula("INDEX(state_name,client_row)", text: name, style: styles.textRight),
      ],
      [
        .text(context.text(context.words.nextState)),
        .formula(
          "\(hasNext)INDEX(state_names,\(number)+1),\"\"),\"\")",
          text: next.map { scheme.states[$0.position].name[language] } ?? "",
          style: styles.textRight),
      ],
    ]
    if scheme.kind == .thresholds {
      let lacking = "INDEX(state_from,\(number)+1)-INDEX(state_score,client_row)"
      lines.append([
        .text(context.text(context.words.pointsToNext)),
        .formula(
          "\(hasNext)IF(\(lacking)>tie_tolerance,\(lacking),0),\"\"),\"\")", next?.points,
          style: styles.score),
      ])
    }
    if StateTestPlan.isNeeded(context.model) {
      let isStaged = scheme.kind == .staged
      let open = next.map { Double(isStaged ? $0.criteriaShort : $0.unmet.count) }
      lines.append([
        .text(context.text(isStaged ? context.words.criteriaShort : context.words.unmet)),
        .formula("INDEX(next_state_open,client_row)", open, style: styles.integer),
      ])
    }
    return lines
  }

  /// The index and its parts against sector, market and leader; gives their
  /// rows.
  private func writeAxes(_ block: inout BlockWriter) throws(WorkbookError) -> ClosedRange<Int> {
    let leader = figures.leader.map { context.study.brands[$0].name } ?? ""
    try block.begin(
      context.text(context.words.against),
      [
        "", context.text(context.words.client), context.text(context.words.peersOfGroup),
        context.text(context.words.peersOfMarket), context.text(context.words.leaderOfGroup),
        context.text(context.words.gapToGroup), context.text(context.words.wholeGroup),
      ])
    let first = block.row
    for node in [0] + context.model.topNodes { try block.write(axis(node, block.row + 1)) }
    try block.write(
      [
        .text(context.text(context.words.leaderIs)),
        .formula(
          "IF(ISNUMBER(leader_row),INDEX(brand_name,leader_row),\"\")", text: leader,
          style: styles.textRight),
      ])
    block.row += 1
    return first...(first + context.model.topNodes.count)
  }

  private func axis(_ node: Int, _ line: Int) -> [TableCell] {
    let part = ModelNode.Child.node(node)
    let column = context.brandRange(.scores, context.layout.column(part))
    func mean(_ conditions: String) -> String {
      "IFERROR(AVERAGEIFS(\(column),\(conditions)),\"\")"
    }
    let ranked = "index_score,\">-1E+300\""
    let others = "brand_no,\"<>\"&client_row"
    let own = part.score(card.matrix, client)
    let peers = card.statistics(node: node, of: figures.sector.members).mean
    let whole = card.statistics(node: node, of: card.members(context.study.brands[client].sector))
    let gap = own.flatMap { own in peers.map { own - $0 } }
    let isOut = part.presence(card.matrix, client) == .notApplicable
    let first = TableCell.text(
      context.model.nodes[node].name[context.language],
      style: node == 0 ? styles.strongText : nil)
    let score = styles.score
    return [
      first,
      isOut
        ? .formula("INDEX(\(column),client_row)", text: "NA", style: score)
        : .formula("INDEX(\(column),client_row)", own, style: score),
      .formula(mean("sector_no,client_sector,\(others),\(ranked)"), peers, style: score),
      .formula(
        mean("\(others),\(ranked)"), card.statistics(node: node, of: figures.market.members).mean,
        style: score),
      leaderCell(part, column),
      .formula(
        "IF(ISNUMBER(B\(line)),IF(ISNUMBER(C\(line)),B\(line)-C\(line),\"\"),\"\")", gap,
        style: styles.points),
      .formula(mean("sector_no,client_sector,\(ranked)"), whole.mean, style: score),
    ]
  }

  private func leaderCell(_ part: ModelNode.Child, _ column: String) -> TableCell {
    let formula = "IF(ISNUMBER(leader_row),INDEX(\(column),leader_row),\"\")"
    guard let leader = figures.leader else {
      return .formula(formula, text: "", style: styles.score)
    }
    return part.presence(card.matrix, leader) == .notApplicable
      ? .formula(formula, text: "NA", style: styles.score)
      : .formula(formula, part.score(card.matrix, leader), style: styles.score)
  }

  /// The largest parts of the gap to the sector; gives their rows.
  private func writeGaps(_ block: inout BlockWriter) throws(WorkbookError) -> ClosedRange<Int> {
    try block.begin(
      context.text(context.words.largestGaps),
      [
        context.text(context.words.part), context.text(context.words.contribution),
        context.text(context.words.client), context.text(context.words.peersOfGroup),
        context.text(context.words.effectiveWeight),
      ])
    let first = block.row
    let words = ModelWords(context.report)
    for place in 0..<min(Self.gapCount, figures.parts.count) {
      let part = place < figures.largest.count ? figures.parts[figures.largest[place]] : nil
      let found = "MATCH(\(place + 1),\(ClientGapsSheet.range(context, ClientGapsSheet.order)),0)"
      func look(_ column: Int) -> String {
        "IFERROR(INDEX(\(ClientGapsSheet.range(context, column)),\(found)),\"\")"
      }
      try block.write(
        [
          .formula(
            look(ClientGapsSheet.name), text: part.map { words.entry($0.subject).name } ?? ""),
          .formula(look(ClientGapsSheet.points), part?.points, style: styles.points),
          .formula(look(ClientGapsSheet.client), part?.client, style: styles.score),
          .formula(look(ClientGapsSheet.peers), part?.peers, style: styles.score),
          .formula(look(ClientGapsSheet.weight), part?.weight, style: styles.share),
        ])
    }
    let last = max(block.row - 1, first)
    try block.note(context.words.contributionNote)
    return first...last
  }
}
