import MaturityModels
import Scoring
import Statistics
package import StudyData

/// Which source moves the ranks (contract §6, *Sensitivity*).
package struct Sensitivity: Sendable {
  /// One source alone, over all replications.
  package struct Alone: Sendable {
    /// The absolute rank shift, over brands and replications.
    package let meanShift: Double
    package let maxShift: Int
  }

  /// The sources, in the order of the indices.
  package let sources: [RobustnessSettings.Source]
  /// On the mean absolute rank shift; `nil` where ranks never move.
  package let shift: SobolEstimate?
  /// On the whole vector of ranks.
  package let ranks: SobolEstimate?
  package let alone: [Alone]

  /// Base points of the estimators.
  static let base = 1024

  package init(
    _ study: CompiledStudy, sources: [RobustnessSettings.Source], replications: Int, threads: Int
  ) {
    self.sources = sources
    let published = study.publishedRanks
    let units = study.rankedCount
    let shifts = SobolEstimate.Evaluations(rows: Self.base, width: 1, inputs: sources.count)
    let vectors = SobolEstimate.Evaluations(rows: Self.base, width: units, inputs: sources.count)
    let root = DrawKey(seed: study.seed)
    ParallelWork.forEach(BlockRun.pieces, threads: threads) { piece in
      let replicator = Replicator(study)
      let ranks = Slab(units, UInt32(0))
      var vector = [Double](repeating: 0, count: units)
      func evaluate(_ row: Int, fromB: (Int) -> Bool) -> [Double] {
        replicator.drawing.reset()
        for (position, source) in sources.enumerated() {
          let block = fromB(position) ? Block.sobolB : .sobolA
          replicator.drawing.draw(source, block.key(root, replication: row, source: source))
        }
        replicator.score()
        replicator.rankMarket(into: ranks.pointer)
        var sum = 0.0
        for unit in 0..<units {
          vector[unit] = Double(ranks[unit])
          sum += abs(vector[unit] - published[unit])
        }
        return [units > 0 ? sum / Double(units) : 0]
      }
      for row in BlockRun.range(of: piece, Self.base) {
        let shiftA = evaluate(row) { _ in false }
        let vectorA = vector
        let shiftB = evaluate(row) { _ in true }
        shifts.set(row: row, a: shiftA, b: shiftB)
        vectors.set(row: row, a: vectorA, b: vector)
        for input in sources.indices {
          let mixed = evaluate(row) { $0 == input }
          shifts.set(row: row, input: input, mixed: mixed)
          vectors.set(row: row, input: input, mixed: vector)
        }
      }
    }
    let key = DrawKey(seed: study.seed).child(0x50B0)
    shift = SobolEstimate(shifts, key: key, threads: threads)
    ranks = SobolEstimate(vectors, key: key, threads: threads)
    alone = sources.map { source in
      let run = BlockRun(
        study, .all, sources: [source], replications: replications, parts: [.ranks],
        threads: threads)
      return Alone(run, published)
    }
  }
}

extension Sensitivity.Alone {
  init(_ run: BlockRun, _ published: [Double]) {
    var sum = 0.0
    var most = 0.0
    for replication in 0..<run.replications {
      for unit in 0..<run.unitCount {
        let shift = abs(Double(run.ranks[replication * run.unitCount + unit]) - published[unit])
        sum += shift
        most = max(most, shift)
      }
    }
    let count = Double(run.replications * run.unitCount)
    self.init(meanShift: count > 0 ? sum / count : 0, maxShift: Int(most))
  }
}

extension CompiledStudy {
  /// The published rank of each ranked unit.
  var publishedRanks: [Double] {
    (0..<rankedCount).map { Double(card.market.ranks[brands[$0]] ?? 0) }
  }
}
