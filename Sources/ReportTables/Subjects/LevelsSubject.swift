import MaturityModels
import Scoring
import StudyData

/// How many brands stand at each level of an indicator.
struct LevelsSubject: Subject {
  let report: Report

  private var card: Scorecard { report.card }
  private var study: Study { report.study }
  private var model: MaturityModel { report.study.model }

  var tables: [any OutputTable] { [levels] }

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
}
