import MaturityModels
package import Robustness
package import Scoring
import StudyData

/// The tables of a robustness run (contract §6).
package struct RobustnessTables {
  package let card: Scorecard
  package let run: RobustnessRun
  package let scenarios: [ScenarioOutcome]

  package init(card: Scorecard, run: RobustnessRun, scenarios: [ScenarioOutcome]) {
    self.card = card
    self.run = run
    self.scenarios = scenarios
  }

  private var model: MaturityModel { card.model }

  package var all: [DataTable] {
    var tables = [brands, nodes, sectors]
    if run.sensitivity != nil { tables.append(sensitivity) }
    if !scenarios.isEmpty { tables.append(scenarioRows) }
    if run.collection != nil { tables.append(collection) }
    if let trace = run.trace { tables += TraceTables(card: card, trace: trace).all }
    return tables
  }

  private var brands: DataTable {
    let (card, run) = (card, run)
    let states = model.maturity?.states ?? []
    return DataTable(
      name: "robustness",
      columns: [
        "brand", "name", "sector", "rank", "index", "rank_mean", "rank_p5", "rank_p50", "rank_p95",
        "index_p5", "index_p50", "index_p95", "p_top10", "set_low", "set_high", "reversal_margin",
      ] + states.map { "p_\($0.id)" } + ["n_all", "n_fixed"]
    ) { sink in
      for row in run.brands {
        let entry = card.study.brands[row.brand]
        sink.text(entry.id)
        sink.text(entry.name)
        sink.text(card.study.sectors[entry.sector].id)
        sink.count(row.rank)
        sink.number(row.index)
        sink.number(row.rankMean)
        for rank in [row.ranks.p5, row.ranks.p50, row.ranks.p95] { sink.count(rank) }
        for index in [row.indices.p5, row.indices.p50, row.indices.p95] { sink.number(index) }
        sink.number(row.topTen)
        sink.count(row.set?.lowerBound)
        sink.count(row.set?.upperBound)
        sink.number(row.reversalMargin)
        for state in states.indices {
          sink.number(row.stateShares.indices.contains(state) ? row.stateShares[state] : nil)
        }
        sink.count(run.replications)
        sink.count(run.replications)
        sink.endRow()
      }
    }
  }

  private var nodes: DataTable {
    let (card, run) = (card, run)
    return DataTable(
      name: "robustness_nodes",
      columns: ["node", "brand", "rank", "rank_p5", "rank_p50", "rank_p95"]
    ) { sink in
      for row in run.nodes {
        sink.text(card.model.nodes[row.node].id)
        sink.text(card.study.brands[row.brand].id)
        sink.count(row.rank)
        for rank in [row.ranks?.p5, row.ranks?.p50, row.ranks?.p95] { sink.count(rank) }
        sink.endRow()
      }
    }
  }

  private var sectors: DataTable {
    let (card, run) = (card, run)
    return DataTable(
      name: "robustness_sectors",
      columns: ["sector", "rank", "mean", "rank_p5", "rank_p50", "rank_p95", "mean_p5", "mean_p95"]
    ) { sink in
      for row in run.sectors {
        sink.text(card.study.sectors[row.sector].id)
        sink.count(row.rank)
        sink.number(row.mean)
        for rank in [row.ranks.p5, row.ranks.p50, row.ranks.p95] { sink.count(rank) }
        sink.number(row.means.p5)
        sink.number(row.means.p95)
        sink.endRow()
      }
    }
  }

  private var sensitivity: DataTable {
    let found = run.sensitivity
    return DataTable(
      name: "sensitivity",
      columns: [
        "output", "source", "first", "first_low", "first_high", "total", "total_low", "total_high",
        "alone_mean_shift", "alone_max_shift",
      ]
    ) { sink in
      guard let found else { return }
      for (output, estimate) in [("shift", found.shift), ("ranks", found.ranks)] {
        for (position, source) in found.sources.enumerated() {
          sink.text(output)
          sink.text(source.rawValue)
          for index in [estimate?.first[position], estimate?.total[position]] {
            sink.number(index?.value)
            sink.number(index?.low)
            sink.number(index?.high)
          }
          sink.number(found.alone[position].meanShift)
          sink.count(found.alone[position].maxShift)
          sink.endRow()
        }
      }
    }
  }

  private var scenarioRows: DataTable {
    let (card, scenarios) = (card, scenarios)
    return DataTable(
      name: "scenarios", columns: ["scenario", "brand", "index", "rank", "state", "shift"]
    ) { sink in
      let states = card.model.maturity?.states ?? []
      for scenario in scenarios {
        for brand in card.listing {
          let row = scenario.rows[brand]
          sink.text(scenario.id)
          sink.text(card.study.brands[brand].id)
          sink.number(row.index)
          sink.count(row.rank)
          sink.text(row.state.map { states[$0].id })
          sink.count(row.shift)
          sink.endRow()
        }
      }
    }
  }

  private var collection: DataTable {
    let (card, rows) = (card, run.collection?.rows ?? [])
    return DataTable(
      name: "collection", columns: ["brand", "indicator", "se", "share", "n", "n_needed"]
    ) { sink in
      for row in rows {
        sink.text(card.study.brands[row.brand].id)
        sink.text(card.model.indicators[row.indicator].id)
        sink.number(row.standardError)
        sink.number(row.share)
        sink.count(row.n)
        sink.number(row.needed)
        sink.endRow()
      }
    }
  }
}
