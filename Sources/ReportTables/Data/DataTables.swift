import Measurements
import Findings
import Wording
import MaturityModels
import Scoring
import StudyData

/// The tables of `data/` (contract §8).
package struct DataTables {
  package let report: Report

  package init(report: Report) {
    self.report = report
  }

  private var card: Scorecard { report.card }
  private var study: Study { report.study }
  private var model: MaturityModel { study.model }

  /// In the order of results.json.
  package var all: [any OutputTable] {
    var tables: [any OutputTable] = [scores, ranking, sectors, sectorScores, levels, observations]
    if let activity = report.activity { tables.append(self.activity(activity)) }
    return report.codings.isEmpty ? tables : tables + [codings]
  }

  /// The columns that say which brand a row is of.
  private var brandColumns: [TableColumn<Int>] {
    let study = study
    return [
      .text("brand") { study.brands[$0].id }, .text("name") { study.brands[$0].name },
      .text("sector") { study.sectors[study.brands[$0].sector].id },
    ]
  }

  /// Full-precision scores of every node and indicator.
  private var scores: any OutputTable {
    let card = card
    let nodes = model.nodes.enumerated().map { node, entry in
      TableColumn<Int>.score(entry.id) { card.matrix.score(node: node, unit: $0) }
    }
    let indicators = model.indicators.enumerated().map { indicator, entry in
      TableColumn<Int>.score(entry.id) { card.matrix.score(indicator: indicator, unit: $0) }
    }
    return ReportTable(
      "scores", of: Array(study.brands.indices), brandColumns + nodes + indicators)
  }

  private var ranking: any OutputTable {
    let (card, language) = (card, report.language)
    var columns = brandColumns
    columns += [
      .score("index") { card.index($0) },
      .count("rank_market") { card.market.ranks[$0] },
      .count("rank_sector") { card.sectorRanks[$0] },
      .text("state") { card.state($0)?.id },
      // Where nothing applies there is nothing to cover.
      .share("coverage") { brand in
        card.matrix.presence(node: 0, unit: brand) == .notApplicable
          ? nil : card.matrix.coverage(node: 0, unit: brand)
      },
    ]
    columns += model.topNodes.enumerated().map { position, node in
      .count("rank_\(model.nodes[node].id)") { card.topRankings[position].ranks[$0] }
    }
    columns.append(
      .text("reason") { brand in card.unrankedReason(brand).map { card.reasonText($0, language) } })
    return ReportTable(
      "ranking", of: card.listing, columns)
  }

  /// A row per sector, the market last.
  private var sectors: any OutputTable {
    typealias Row = (id: String, name: String, group: GroupResult)
    let (card, language) = (card, report.language)
    let states = model.maturity?.states ?? []
    let rows: [Row] =
      card.sectorOrder.map {
        (study.sectors[$0].id, study.sectors[$0].name[language], card.sectors[$0])
      } + [("*", "", card.marketResult)]
    var columns: [TableColumn<Row>] = [
      .text("sector") { $0.id }, .text("name") { $0.name }, .count("n") { $0.group.count },
      .count("rank") { $0.group.rank }, .score("mean") { $0.group.mean },
      .score("median") { $0.group.median }, .score("min") { $0.group.minimum },
      .score("max") { $0.group.maximum },
    ]
    columns += states.enumerated().map { position, state in
      .share(state.id) { $0.group.share(ofState: position) }
    }
    columns += [
      .text("leader") { row in row.group.leader.map { card.study.brands[$0].id } },
      .score("weighted_mean") { $0.group.weightedMean },
      .text("state") { row in row.group.stateOfMean.map { states[$0].id } },
    ]
    return ReportTable(
      "sectors", of: rows, columns)
  }

  private var sectorScores: any OutputTable {
    typealias Row = (sector: String, id: String, found: ColumnStatistics)
    var rows: [Row] = []
    func add(_ sector: String, _ members: [Int]) {
      for (node, entry) in model.nodes.enumerated() {
        rows.append((sector, entry.id, card.statistics(node: node, of: members)))
      }
      for (indicator, entry) in model.indicators.enumerated() {
        rows.append((sector, entry.id, card.statistics(indicator: indicator, of: members)))
      }
    }
    for sector in card.sectorOrder { add(study.sectors[sector].id, card.members(sector)) }
    add("*", card.market.order)
    return ReportTable(
      "sector_scores", of: rows,
      [
        .text("sector") { $0.sector }, .text("id") { $0.id }, .count("n") { $0.found.count },
        .score("mean") { $0.found.mean }, .score("median") { $0.found.median },
      ])
  }

  /// How many brands stand at each level, over all brands with a value that
  /// is one of the levels; per sector, then of the market.
  private var levels: any OutputTable {
    typealias Row = (indicator: Int, counts: LevelCounts, level: Int, sector: Int?)
    let (study, model) = (study, model)
    let groups: [Int?] = card.sectorOrder + [nil]
    var rows: [Row] = []
    for (indicator, entry) in model.indicators.enumerated() where !entry.levels.isEmpty {
      let counts = LevelCounts(card: card, indicator: indicator)
      for level in entry.levels.indices {
        for group in groups { rows.append((indicator, counts, level, group)) }
      }
    }
    return ReportTable(
      "levels", of: rows,
      [
        .text("indicator") { model.indicators[$0.indicator].id },
        .text("level") { model.indicators[$0.indicator].levels[$0.level].id },
        .text("sector") { row in row.sector.map { study.sectors[$0].id } ?? "*" },
        .count("n") { $0.counts.count($0.level, $0.sector) },
        .share("share") { $0.counts.share($0.level, $0.sector) },
      ])
  }

  private var observations: any OutputTable {
    typealias Row = (brand: Int, indicator: Int, origin: CellOrigin)
    let (study, model, cells) = (study, model, card.matrix.cells)
    let rows = study.brands.indices.flatMap { brand -> [Row] in
      model.indicators.indices.map {
        (brand, $0, cells.origins.isEmpty ? .none : cells.origins[cells.cell(brand, $0)])
      }
    }
    return ReportTable(
      "observations", of: rows,
      [
        .text("brand") { study.brands[$0.brand].id },
        .text("indicator") { model.indicators[$0.indicator].id },
        .number("value") { cells.value($0.brand, $0.indicator) },
        .text("raw") { $0.origin.raw },
        .text("status") { cells.status($0.brand, $0.indicator).word },
        .text("source") { $0.origin.source }, .text("location") { $0.origin.location },
        .count("n") { $0.origin.n },
        .count("coders") { $0.origin.coders.isEmpty ? nil : $0.origin.coders.count },
      ], audience: .analyst)
  }

  /// What happened on each channel in the period.
  private func activity(_ rows: [ActivityRow]) -> any OutputTable {
    let study = study
    return ReportTable(
      "activity", of: rows,
      [
        .text("brand") { study.brands[$0.brand].id }, .text("channel") { $0.channel },
        .count("messages") { $0.messages }, .count("posts") { $0.posts },
        .count("requests") { $0.requests }, .count("answered") { $0.answered },
      ])
  }

  /// What each coder said of each cell.
  private var codings: any OutputTable {
    let study = study
    return ReportTable(
      "codings", of: report.codings,
      [
        .text("brand") { study.brands[$0.brand].id },
        .text("indicator") { study.model.indicators[$0.indicator].id },
        .text("coder") { $0.coder }, .number("value") { $0.value },
        .text("status") { $0.status.word }, .text("raw") { $0.raw },
        .text("location") { $0.place.description },
      ], audience: .analyst)
  }
}
