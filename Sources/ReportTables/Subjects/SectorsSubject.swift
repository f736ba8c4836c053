import MaturityModels
import Scoring
import StudyData
import Wording

/// The sectors, and what brands score in each.
struct SectorsSubject: Subject {
  let report: Report

  private var card: Scorecard { report.card }
  private var study: Study { report.study }
  private var model: MaturityModel { report.study.model }

  var tables: [any OutputTable] { [sectors, sectorScores] }

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
}
