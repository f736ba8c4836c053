import Analysis
import Wording
import MaturityModels
import Scoring
import Spreadsheets
import StudyData

extension SheetDescription {
  static let results = SheetDescription(
    "results", .calculation, for: .study, tab: \.resultsTab, title: \.resultsTitle,
    holds: \.resultsHolds,
    by: ResultsSheet.self)
}

/// Index, ranks, orders and states by brand: what the sorted sheets read.
struct ResultsSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }
  private var card: Scorecard { context.card }
  private var model: MaturityModel { context.model }
  private var isStaged: Bool { model.maturity?.kind == .staged }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    var columns = places + [indexColumn, coverageColumn]
    columns += ranks
    columns.append(reason)
    if let scheme = model.maturity { columns += states(scheme) }
    for position in model.topNodes.indices { columns += axis(position) }
    try BrandTable(
      page: page, name: "results", heads: [context.text(context.words.name)], columns: columns
    ).write()
    for (name, column) in ResultsPlan.names(model) {
      try context.book.defineName(
        name,
        SheetRange(
          page.sheet.name,
          CellRange(LiveLayout.firstRow...(context.layout.last - 1), column...column)))
    }
  }

  private func column(
    _ head: Phrase, _ values: [String: String] = [:], style: StyleID? = nil,
    _ cell: @escaping (_ brand: Int, _ row: Int) -> TableCell
  ) -> BrandTable.Column {
    BrandTable.Column(
      header: context.text(head, values), style: style ?? context.styles.helper, cell: cell)
  }

  // MARK: Places

  private var places: [BrandTable.Column] {
    let study = context.study
    let layout = context.layout
    let labels = context.brandLabels
    var label = column(context.words.nameInList, style: context.styles.label) { brand, _ in
      .text(labels[brand])
    }
    label.isText = true
    return [
      column(context.words.groupNumber) { brand, _ in
        .count(layout.sectorPlaces[study.brands[brand].sector] + 1)
      },
      column(context.words.position) { _, row in .count(row - LiveLayout.first + 1) }, label,
      column(context.words.size) { brand, _ in .number(study.brands[brand].size) },
    ]
  }

  private var indexColumn: BrandTable.Column {
    let cell = context.prefix(.scores) + A1.letters(context.layout.column(.node(0)))
    let matrix = card.matrix
    return BrandTable.Column(header: context.indexName, style: context.styles.score) {
      ModelNode.Child.node(0).cell(matrix, $0).live("\(cell)\($1)")
    }
  }

  private var coverageColumn: BrandTable.Column {
    let cell = context.prefix(.nodeCoverage) + A1.letters(context.layout.coverageColumn(0))
    let matrix = card.matrix
    return column(context.words.coverage, style: context.styles.share) { brand, row in
      matrix.presence(node: 0, unit: brand) == .notApplicable
        ? .formula("\(cell)\(row)", text: "NA")
        : .formula("\(cell)\(row)", matrix.coverage(node: 0, unit: brand))
    }
  }

  // MARK: Ranks

  private var ranks: [BrandTable.Column] {
    let card = card
    let index = A1.letters(ResultsPlan.index)
    let sector = A1.letters(ResultsPlan.sector)
    let state = A1.letters(ResultsPlan.stateNumber)
    let isStaged = isStaged
    /// 1 + how many are ahead, among those a condition leaves.
    func rank(_ row: Int, _ condition: String) -> String {
      let better = "index_score,\">\"&(\(index)\(row)+tie_tolerance)"
      let ahead =
        isStaged
        ? "COUNTIFS(\(condition)state_no,\">\"&\(state)\(row))"
          + "+COUNTIFS(\(condition)state_no,\(state)\(row),\(better))"
        : "COUNTIFS(\(condition)\(better))"
      return "IF(ISNUMBER(\(index)\(row)),1+\(ahead),\"\")"
    }
    let orders = order(card.market)
    let keys = keys
    return [
      column(context.words.rank) { brand, row in
        .formula(rank(row, ""), card.market.ranks[brand].map(Double.init))
      },
      column(context.words.order) { brand, row in
        .formula(Self.order(ResultsPlan.marketRank, row, "market_rank"), Double(orders[brand]))
      },
      column(context.words.rankInGroup) { brand, row in
        .formula(
          rank(row, "sector_no,\(sector)\(row),"), card.sectorRanks[brand].map(Double.init))
      },
      column(context.words.sectorKey) { brand, row in
        let rank = A1.letters(ResultsPlan.sectorRank)
        let head = LiveLayout.head
        return .formula(
          "IF(ISNUMBER(\(rank)\(row)),\(sector)\(row)*\(ResultsPlan.keyStep)+\(rank)\(row)"
            + "+COUNTIFS(\(sector)$\(head):\(sector)\(row - 1),\(sector)\(row),"
            + "\(rank)$\(head):\(rank)\(row - 1),\(rank)\(row)),\"\")",
          keys.rank[brand])
      },
      column(context.words.scoreKey) { brand, row in
        let head = LiveLayout.head
        let above =
          "(\(sector)$\(head):\(sector)\(row - 1)=\(sector)\(row))"
          + "*(\(index)$\(head):\(index)\(row - 1)=\(index)\(row))"
        return .formula(
          "IF(ISNUMBER(\(index)\(row)),\(sector)\(row)*\(ResultsPlan.keyStep)+1"
            + "+SUMPRODUCT((sector_no=\(sector)\(row))*ISNUMBER(index_score)"
            + "*(index_score>\(index)\(row)))+SUMPRODUCT(\(above)),\"\")",
          keys.score[brand])
      },
    ]
  }

  /// A place of its own for each brand: by rank, then by the rows; the
  /// unranked behind.
  private static func order(_ column: Int, _ row: Int, _ all: String) -> String {
    let rank = A1.letters(column)
    let (head, first) = (LiveLayout.head, LiveLayout.first)
    return "IF(ISNUMBER(\(rank)\(row)),\(rank)\(row)+COUNTIF(\(rank)$\(head):\(rank)\(row - 1),"
      + "\(rank)\(row)),COUNT(\(all))+ROWS(\(rank)$\(first):\(rank)\(row))"
      + "-COUNT(\(rank)$\(first):\(rank)\(row)))"
  }

  private func order(_ ranking: Ranking) -> [Int] {
    var places = [Int](repeating: 0, count: context.study.brands.count)
    let unranked = context.layout.brands.filter { ranking.ranks[$0] == nil }
    for (place, brand) in (ranking.order + unranked).enumerated() { places[brand] = place + 1 }
    return places
  }

  /// Sector and place in it, as one number: by rank, and by score alone.
  private var keys: (rank: [Double?], score: [Double?]) {
    var rank = [Double?](repeating: nil, count: context.study.brands.count)
    var score = rank
    let rows = context.layout.brands.enumerated().reduce(into: [Int: Int]()) {
      $0[$1.element] = $1.offset
    }
    for sector in context.study.sectors.indices {
      let base = (context.layout.sectorPlaces[sector] + 1) * ResultsPlan.keyStep
      // Ties stand in the order of the rows, which is that of the ids.
      let members = card.members(sector).sorted {
        let (one, other) = (card.sectorRanks[$0] ?? 0, card.sectorRanks[$1] ?? 0)
        return one == other ? (rows[$0] ?? 0) < (rows[$1] ?? 0) : one < other
      }
      for (place, brand) in members.enumerated() { rank[brand] = Double(base + place + 1) }
      let sorted = members.sorted {
        let (one, other) = (card.index($0) ?? 0, card.index($1) ?? 0)
        return one == other ? (rows[$0] ?? 0) < (rows[$1] ?? 0) : one > other
      }
      for (place, brand) in sorted.enumerated() { score[brand] = Double(base + place + 1) }
    }
    return (rank, score)
  }

  private var reason: BrandTable.Column {
    let index = A1.letters(ResultsPlan.index)
    let card = card
    let language = context.language
    let changed = Formula.quoted(context.text(context.words.noLongerRanked))
    var column = column(context.words.notRankedBecause, style: context.styles.text) { brand, row in
      let reason = card.unrankedReason(brand).map { card.reasonText($0, language) }
      return .formula(
        "IF(ISNUMBER(\(index)\(row)),\"\",\(reason.map { Formula.quoted($0) } ?? changed))",
        text: reason ?? "")
    }
    column.isText = true
    return column
  }

  // MARK: States

  private func states(_ scheme: MaturityScheme) -> [BrandTable.Column] {
    let card = card
    let deciding = ModelNode.Child.node(scheme.node)
    let score = context.prefix(.scores) + A1.letters(context.layout.column(deciding))
    let decides = A1.letters(ResultsPlan.stateScore)
    let index = A1.letters(ResultsPlan.index)
    let number = A1.letters(ResultsPlan.stateNumber)
    let sheet = context.prefix(.stateTest)
    let tests = context.stateTest.stateColumns.map { sheet + A1.letters($0) }
    let language = context.language
    func position(_ row: Int) -> String {
      if scheme.kind == .staged {
        let reached = tests.map { "+\($0)\(row)" }.joined()
        return "IF(ISNUMBER(\(index)\(row)),1\(reached),\"\")"
      }
      let found =
        tests.isEmpty
        ? "SUMPRODUCT(--(state_from<=\(decides)\(row)+tie_tolerance))"
        : tests.map { "\($0)\(row)" }.joined(separator: ",")
      return "IF(ISNUMBER(\(index)\(row)),IF(ISNUMBER(\(decides)\(row)),MAX(1,\(found)),\"\"),\"\")"
    }
    var name = column(context.words.state, style: context.styles.text) { brand, row in
      .formula(
        "IF(ISNUMBER(\(number)\(row)),INDEX(state_names,\(number)\(row)),\"\")",
        text: card.state(brand)?.name[language] ?? "")
    }
    name.isText = true
    let columns = [
      column(context.words.decidingScore, style: context.styles.score) {
        deciding.cell(card.matrix, $0).live("\(score)\($1)")
      },
      column(context.words.stateNumber) { brand, row in
        .formula(position(row), card.states[brand].map { Double($0 + 1) })
      }, name,
    ]
    return StateTestPlan.isNeeded(model) ? columns + [open(scheme)] : columns
  }

  /// How many requirements of the next state fail, or how many more of its
  /// criteria must be met.
  private func open(_ scheme: MaturityScheme) -> BrandTable.Column {
    let number = A1.letters(ResultsPlan.stateNumber)
    let sheet = context.prefix(.stateTest)
    let card = card
    let isStaged = scheme.kind == .staged
    let blocks = context.stateTest.columns.compactMap { column -> ClosedRange<Int>?? in
      if case .state(_, let criteria) = column { .some(criteria) } else { nil }
    }
    return column(context.words.nextStateOpen) { brand, row in
      var formula = "\"\""
      for (position, block) in blocks.enumerated().reversed() {
        var open = "0"
        if let block {
          let range =
            "\(sheet)\(A1.cell(block.lowerBound, row)):\(A1.cell(block.upperBound, row))"
          let share = A1.number(scheme.states[position + 1].share)
          open =
            isStaged
            ? "MAX(0,ROUNDUP(\(share)*COUNT(\(range))-1E-9,0)-SUM(\(range)))"
            : "COUNTIF(\(range),0)"
        }
        formula = "IF(\(number)\(row)=\(position + 1),\(open),\(formula))"
      }
      let next = NextState(card, brand: brand)
      return .formula(
        formula, next.map { Double(isStaged ? $0.criteriaShort : $0.unmet.count) })
    }
  }

  // MARK: Axes

  private func axis(_ position: Int) -> [BrandTable.Column] {
    let node = model.topNodes[position]
    let ranking = card.topRankings[position]
    let orders = order(ranking)
    let score = context.prefix(.scores) + A1.letters(context.layout.column(.node(node)))
    let all = context.brandRange(.scores, context.layout.column(.node(node)))
    let index = A1.letters(ResultsPlan.index)
    let column = ResultsPlan.firstAxis(model) + 2 * position
    let ranks = A1.column(column, LiveLayout.first, context.layout.last)
    let names = ["axis": model.nodes[node].name[context.language]]
    return [
      self.column(context.words.rankOf, names) { brand, row in
        .formula(
          "IF(ISNUMBER(\(index)\(row)),IF(ISNUMBER(\(score)\(row)),1+COUNTIFS(index_score,"
            + "\">-1E+300\",\(all),\">\"&(\(score)\(row)+tie_tolerance)),\"\"),\"\")",
          ranking.ranks[brand].map(Double.init))
      },
      self.column(context.words.orderOf, names) { brand, row in
        .formula(Self.order(column, row, ranks), Double(orders[brand]))
      },
    ]
  }
}
