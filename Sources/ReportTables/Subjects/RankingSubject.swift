import MaturityModels
import Scoring
import StudyData

/// The scores of brands and their ranking.
struct RankingSubject: Subject {
  let report: Report

  private var card: Scorecard { report.card }
  private var study: Study { report.study }
  private var model: MaturityModel { report.study.model }

  var tables: [any OutputTable] { [scores, ranking] }

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
}
