import MaturityModels
import Measurements
import Scoring
import StudyData

/// What was observed, and what happened on each channel.
struct ObservationsSubject: Subject {
  let report: Report

  private var card: Scorecard { report.card }
  private var study: Study { report.study }
  private var model: MaturityModel { report.study.model }

  var tables: [any OutputTable] {
    [observations] + (report.activity.map { [activity($0)] } ?? [])
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
}
