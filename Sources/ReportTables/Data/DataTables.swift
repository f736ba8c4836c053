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
  package var all: [DataTable] {
    var tables = [scores, ranking, sectors, sectorScores, levels, observations]
    if let activity = report.activity { tables.append(self.activity(activity)) }
    return report.codings.isEmpty ? tables : tables + [codings]
  }

  /// Full-precision scores of every node and indicator.
  private var scores: DataTable {
    let card = card
    return DataTable(
      name: "scores",
      columns: ["brand", "name", "sector"] + model.nodes.map(\.id) + model.indicators.map(\.id)
    ) { sink in
      for (brand, entry) in card.study.brands.enumerated() {
        sink.text(entry.id)
        sink.text(entry.name)
        sink.text(card.study.sectors[entry.sector].id)
        for node in card.model.nodes.indices {
          sink.number(card.matrix.score(node: node, unit: brand))
        }
        for indicator in card.model.indicators.indices {
          sink.number(card.matrix.score(indicator: indicator, unit: brand))
        }
        sink.endRow()
      }
    }
  }

  private var ranking: DataTable {
    let card = card
    let language = report.language
    let tops = model.topNodes
    return DataTable(
      name: "ranking",
      columns: [
        "brand", "name", "sector", "index", "rank_market", "rank_sector", "state", "coverage",
      ]
        + tops.map { "rank_\(model.nodes[$0].id)" } + ["reason"]
    ) { sink in
      for brand in card.listing {
        let entry = card.study.brands[brand]
        sink.text(entry.id)
        sink.text(entry.name)
        sink.text(card.study.sectors[entry.sector].id)
        sink.number(card.index(brand))
        sink.count(card.market.ranks[brand])
        sink.count(card.sectorRanks[brand])
        sink.text(card.state(brand)?.id)
        // Where nothing applies there is nothing to cover.
        sink.number(
          card.matrix.presence(node: 0, unit: brand) == .notApplicable
            ? nil : card.matrix.coverage(node: 0, unit: brand))
        for position in tops.indices { sink.count(card.topRankings[position].ranks[brand]) }
        sink.text(card.unrankedReason(brand).map { card.reasonText($0, language) })
        sink.endRow()
      }
    }
  }

  private var sectors: DataTable {
    let card = card
    let states = model.maturity?.states ?? []
    let language = report.language
    return DataTable(
      name: "sectors",
      columns: ["sector", "name", "n", "rank", "mean", "median", "min", "max"] + states.map(\.id)
        + ["leader", "weighted_mean", "state"]
    ) { sink in
      func row(_ id: String, _ name: String, _ group: GroupResult, _ sink: inout any DataSink) {
        sink.text(id)
        sink.text(name)
        sink.count(group.count)
        sink.count(group.rank)
        sink.number(group.mean)
        sink.number(group.median)
        sink.number(group.minimum)
        sink.number(group.maximum)
        for state in states.indices { sink.number(group.share(ofState: state)) }
        sink.text(group.leader.map { card.study.brands[$0].id })
        sink.number(group.weightedMean)
        sink.text(group.stateOfMean.map { states[$0].id })
        sink.endRow()
      }
      for sector in card.sectorOrder {
        let entry = card.study.sectors[sector]
        row(entry.id, entry.name[language], card.sectors[sector], &sink)
      }
      row("*", "", card.marketResult, &sink)
    }
  }

  private var sectorScores: DataTable {
    let card = card
    return DataTable(name: "sector_scores", columns: ["sector", "id", "n", "mean", "median"]) {
      sink in
      func rows(_ id: String, _ members: [Int], _ sink: inout any DataSink) {
        func row(_ column: String, _ found: ColumnStatistics) {
          sink.text(id)
          sink.text(column)
          sink.count(found.count)
          sink.number(found.mean)
          sink.number(found.median)
          sink.endRow()
        }
        for (node, entry) in card.model.nodes.enumerated() {
          row(entry.id, card.statistics(node: node, of: members))
        }
        for (indicator, entry) in card.model.indicators.enumerated() {
          row(entry.id, card.statistics(indicator: indicator, of: members))
        }
      }
      for sector in card.sectorOrder {
        rows(card.study.sectors[sector].id, card.members(sector), &sink)
      }
      rows("*", card.market.order, &sink)
    }
  }

  /// How many brands stand at each level, over all brands with a value that
  /// is one of the levels.
  private var levels: DataTable {
    let card = card
    return DataTable(name: "levels", columns: ["indicator", "level", "sector", "n", "share"]) {
      sink in
      for (indicator, entry) in card.model.indicators.enumerated() where !entry.levels.isEmpty {
        let counts = LevelCounts(card: card, indicator: indicator)
        for (position, level) in entry.levels.enumerated() {
          for group in card.sectorOrder.map(Optional.some) + [nil] {
            sink.text(entry.id)
            sink.text(level.id)
            sink.text(group.map { card.study.sectors[$0].id } ?? "*")
            sink.count(counts.count(position, group))
            sink.number(counts.share(position, group))
            sink.endRow()
          }
        }
      }
    }
  }

  /// What happened on each channel in the period.
  private func activity(_ rows: [ReportedActivity]) -> DataTable {
    let study = study
    return DataTable(
      name: "activity",
      columns: ["brand", "channel", "messages", "posts", "requests", "answered"]
    ) { sink in
      for row in rows {
        sink.text(study.brands[row.brand].id)
        sink.text(row.channel)
        for count in [row.messages, row.posts, row.requests, row.answered] { sink.count(count) }
        sink.endRow()
      }
    }
  }

  /// What each coder said of each cell.
  private var codings: DataTable {
    let report = report
    return DataTable(
      name: "codings",
      columns: ["brand", "indicator", "coder", "value", "status", "raw", "location"]
    ) { sink in
      for coding in report.codings {
        sink.text(report.study.brands[coding.brand].id)
        sink.text(report.study.model.indicators[coding.indicator].id)
        sink.text(coding.coder)
        sink.number(coding.value)
        sink.text(coding.status.word)
        sink.text(coding.raw)
        sink.text(coding.place.description)
        sink.endRow()
      }
    }
  }

  private var observations: DataTable {
    let card = card
    return DataTable(
      name: "observations",
      columns: [
        "brand", "indicator", "value", "raw", "status", "source", "location", "n", "coders",
      ]
    ) { sink in
      for (brand, entry) in card.study.brands.enumerated() {
        for (indicator, column) in card.model.indicators.enumerated() {
          let cells = card.matrix.cells
          let origin = cells.origins.isEmpty ? .none : cells.origins[cells.cell(brand, indicator)]
          sink.text(entry.id)
          sink.text(column.id)
          sink.number(cells.value(brand, indicator))
          sink.text(origin.raw)
          sink.text(cells.status(brand, indicator).word)
          sink.text(origin.source)
          sink.text(origin.location)
          sink.count(origin.n)
          sink.count(origin.coders.isEmpty ? nil : origin.coders.count)
          sink.endRow()
        }
      }
    }
  }
}
