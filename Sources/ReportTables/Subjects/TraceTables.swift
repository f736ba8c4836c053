package import Robustness
package import Scoring
import StudyData
import MaturityModels

/// The tables of traced replications, numbered from 1.
package struct TraceTables {
  package let card: Scorecard
  package let trace: Trace

  package var all: [any OutputTable] { [draws, cells, judgement, ranks] }

  private var draws: any OutputTable {
    let model = card.model
    let children = model.nodes.map(\.id) + model.indicators.map(\.id)
    var columns: [TableColumn<(number: Int, one: Trace.Replication)>] = [
      .count("replication") { $0.number }, .text("aggregation") { $0.one.aggregation.rawValue },
      .text("normalisation") { $0.one.normalisation.rawValue },
      .text("missing") { $0.one.missing.rawValue },
      .text("left_out") { row in row.one.leftOut.map { model.indicators[$0].id } },
    ]
    columns += children.indices.dropFirst().map { child in
      .number("w:\(children[child])") { $0.one.factors[child] }
    }
    return ReportTable(
      "trace", of: trace.replications.enumerated().map { ($0 + 1, $1) }, columns)
  }

  /// What `parts` gives of each replication, with the replication's number.
  private func numbered<Part>(
    _ parts: (Trace.Replication) -> [Part]
  ) -> [(number: Int, part: Part)] {
    trace.replications.enumerated().flatMap { number, one in
      parts(one).map { (number + 1, $0) }
    }
  }

  private var cells: any OutputTable {
    let card = card
    return ReportTable(
      "trace_cells", of: numbered(\.cells),
      [
        .count("replication") { $0.number }, .text("brand") { card.study.brands[$0.part.brand].id },
        .text("indicator") { card.model.indicators[$0.part.indicator].id },
        .number("value") { $0.part.value },
      ])
  }

  private var judgement: any OutputTable {
    let model = card.model
    return ReportTable(
      "trace_judgement", of: numbered(\.judgement),
      [
        .count("replication") { $0.number },
        .text("indicator") { row in row.part.indicator.map { model.indicators[$0].id } },
        .text("key") { $0.part.key }, .number("value") { $0.part.value },
      ])
  }

  private var ranks: any OutputTable {
    let study = card.study
    return ReportTable(
      "trace_ranks", of: numbered(\.ranks),
      [
        .count("replication") { $0.number }, .text("brand") { study.brands[$0.part.brand].id },
        .score("index") { $0.part.index }, .count("rank") { $0.part.rank },
      ])
  }
}
