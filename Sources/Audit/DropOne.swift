package import Robustness
import Statistics
import StudyData
import MaturityModels
import Scoring

/// What becomes of the ranks without one column.
package struct DropOne: Sendable {
  /// The column left out: a node or an indicator.
  package let column: Int
  /// The absolute rank shift over the ranked brands; `nil` where a brand would
  /// have no index left.
  package let meanShift: Double?
  package let maxShift: Int?

  /// Of every node but the root, and of every indicator.
  package static func all(_ study: CompiledStudy, threads: Int) -> [DropOne] {
    let columns = study.card.model.nodes.count + study.card.model.indicators.count
    return ParallelWork.map(max(0, columns - 1), threads: threads) { position in
      let column = position + 1
      guard let ranks = Replicator(study).ranks(without: column) else {
        return DropOne(column: column, meanShift: nil, maxShift: nil)
      }
      let shifts = ranks.enumerated().map { unit, rank in
        abs(rank - (study.card.market.ranks[study.brands[unit]] ?? rank))
      }
      return DropOne(
        column: column,
        meanShift: shifts.isEmpty ? nil : Double(shifts.reduce(0, +)) / Double(shifts.count),
        maxShift: shifts.max())
    }
  }
}
