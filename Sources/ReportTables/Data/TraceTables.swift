import MaturityModels
package import Robustness
package import Scoring
import StudyData

/// The tables of traced replications, numbered from 1.
package struct TraceTables {
  package let card: Scorecard
  package let trace: Trace

  package var all: [DataTable] { [draws, cells, judgement, ranks] }

  private var draws: DataTable {
    let (model, trace) = (card.model, trace)
    let children = (model.nodes.map(\.id) + model.indicators.map(\.id)).dropFirst()
    return DataTable(
      name: "trace",
      columns: ["replication", "aggregation", "normalisation", "missing", "left_out"]
        + children.map { "w:\($0)" }
    ) { sink in
      for (number, one) in trace.replications.enumerated() {
        sink.count(number + 1)
        sink.text(one.aggregation.rawValue)
        sink.text(one.normalisation.rawValue)
        sink.text(one.missing.rawValue)
        sink.text(one.leftOut.map { model.indicators[$0].id })
        for factor in one.factors.dropFirst() { sink.number(factor) }
        sink.endRow()
      }
    }
  }

  private var cells: DataTable {
    let (card, trace) = (card, trace)
    return DataTable(
      name: "trace_cells", columns: ["replication", "brand", "indicator", "value"]
    ) { sink in
      for (number, one) in trace.replications.enumerated() {
        for cell in one.cells {
          sink.count(number + 1)
          sink.text(card.study.brands[cell.brand].id)
          sink.text(card.model.indicators[cell.indicator].id)
          sink.number(cell.value)
          sink.endRow()
        }
      }
    }
  }

  private var judgement: DataTable {
    let (model, trace) = (card.model, trace)
    return DataTable(
      name: "trace_judgement", columns: ["replication", "indicator", "key", "value"]
    ) { sink in
      for (number, one) in trace.replications.enumerated() {
        for moved in one.judgement {
          sink.count(number + 1)
          sink.text(moved.indicator.map { model.indicators[$0].id })
          sink.text(moved.key)
          sink.number(moved.value)
          sink.endRow()
        }
      }
    }
  }

  private var ranks: DataTable {
    let (card, trace) = (card, trace)
    return DataTable(name: "trace_ranks", columns: ["replication", "brand", "index", "rank"]) {
      sink in
      for (number, one) in trace.replications.enumerated() {
        for row in one.ranks {
          sink.count(number + 1)
          sink.text(card.study.brands[row.brand].id)
          sink.number(row.index)
          sink.count(row.rank)
          sink.endRow()
        }
      }
    }
  }
}
