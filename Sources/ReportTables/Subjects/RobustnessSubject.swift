import MaturityModels
package import Robustness
package import Scoring
import StudyData

/// How sure ranks and states are (contract §6).
package struct RobustnessSubject: Subject {
  package let card: Scorecard
  package let run: RobustnessRun
  package let scenarios: [ScenarioOutcome]

  package init(card: Scorecard, run: RobustnessRun, scenarios: [ScenarioOutcome]) {
    self.card = card
    self.run = run
    self.scenarios = scenarios
  }

  private var states: [MaturityState] { card.model.maturity?.states ?? [] }

  package var tables: [any OutputTable] {
    var tables = [brands, nodes, sectors]
    if let found = run.sensitivity { tables.append(sensitivity(found)) }
    if !scenarios.isEmpty { tables.append(scenarioRows) }
    if let plan = run.collection { tables.append(collection(plan)) }
    if let trace = run.trace { tables += TraceTables(card: card, trace: trace).all }
    return tables
  }

  private var brands: any OutputTable {
    let (study, replications) = (card.study, run.replications)
    var columns: [TableColumn<RobustnessRun.BrandRow>] = [
      .text("brand") { study.brands[$0.brand].id }, .text("name") { study.brands[$0.brand].name },
      .text("sector") { study.sectors[study.brands[$0.brand].sector].id },
      .count("rank") { $0.rank }, .score("index") { $0.index },
      .number("rank_mean") { $0.rankMean }, .count("rank_p5") { $0.ranks.p5 },
      .count("rank_p50") { $0.ranks.p50 }, .count("rank_p95") { $0.ranks.p95 },
      .score("index_p5") { $0.indices.p5 }, .score("index_p50") { $0.indices.p50 },
      .score("index_p95") { $0.indices.p95 }, .share("p_top10") { $0.topTen },
      .count("set_low") { $0.set?.lowerBound }, .count("set_high") { $0.set?.upperBound },
      .number("reversal_margin") { $0.reversalMargin },
    ]
    columns += states.enumerated().map { position, state in
      .share("p_\(state.id)") { row in
        row.stateShares.indices.contains(position) ? row.stateShares[position] : nil
      }
    }
    columns += [.count("n_all") { _ in replications }, .count("n_fixed") { _ in replications }]
    return ReportTable(
      "robustness", of: run.brands, columns)
  }

  private var nodes: any OutputTable {
    let card = card
    return ReportTable(
      "robustness_nodes", of: run.nodes,
      [
        .text("node") { card.model.nodes[$0.node].id },
        .text("brand") { card.study.brands[$0.brand].id }, .count("rank") { $0.rank },
        .count("rank_p5") { $0.ranks?.p5 }, .count("rank_p50") { $0.ranks?.p50 },
        .count("rank_p95") { $0.ranks?.p95 },
      ])
  }

  private var sectors: any OutputTable {
    let study = card.study
    return ReportTable(
      "robustness_sectors", of: run.sectors,
      [
        .text("sector") { study.sectors[$0.sector].id }, .count("rank") { $0.rank },
        .score("mean") { $0.mean }, .count("rank_p5") { $0.ranks.p5 },
        .count("rank_p50") { $0.ranks.p50 }, .count("rank_p95") { $0.ranks.p95 },
        .score("mean_p5") { $0.means.p5 }, .score("mean_p95") { $0.means.p95 },
      ])
  }

  private func sensitivity(_ found: Sensitivity) -> any OutputTable {
    let rows = [("shift", found.shift), ("ranks", found.ranks)].flatMap { output, estimate in
      found.sources.indices.map {
        (
          output: output, source: found.sources[$0], first: estimate?.first[$0],
          total: estimate?.total[$0], alone: found.alone[$0]
        )
      }
    }
    return ReportTable(
      "sensitivity", of: rows,
      [
        .text("output") { $0.output }, .text("source") { $0.source.rawValue },
        .share("first") { $0.first?.value }, .share("first_low") { $0.first?.low },
        .share("first_high") { $0.first?.high }, .share("total") { $0.total?.value },
        .share("total_low") { $0.total?.low }, .share("total_high") { $0.total?.high },
        .number("alone_mean_shift") { $0.alone.meanShift },
        .count("alone_max_shift") { $0.alone.maxShift },
      ])
  }

  private var scenarioRows: any OutputTable {
    let (card, states) = (card, states)
    let rows = scenarios.flatMap { scenario in
      card.listing.map { (scenario: scenario.id, brand: $0, row: scenario.rows[$0]) }
    }
    return ReportTable(
      "scenarios", of: rows,
      [
        .text("scenario") { $0.scenario }, .text("brand") { card.study.brands[$0.brand].id },
        .score("index") { $0.row.index }, .count("rank") { $0.row.rank },
        .text("state") { one in one.row.state.map { states[$0].id } },
        .count("shift") { $0.row.shift },
      ])
  }

  private func collection(_ plan: CollectionPlan) -> any OutputTable {
    let card = card
    return ReportTable(
      "collection", of: plan.rows,
      [
        .text("brand") { card.study.brands[$0.brand].id },
        .text("indicator") { card.model.indicators[$0.indicator].id },
        .number("se") { $0.standardError }, .share("share") { $0.share }, .count("n") { $0.n },
        .number("n_needed") { $0.needed },
      ])
  }
}
