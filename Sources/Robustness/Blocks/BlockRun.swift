import MaturityModels
import Statistics
package import StudyData

/// What N replications of a block gave. Replication after replication, in each
/// one value per ranked unit.
package final class BlockRun: Sendable {
  /// What is kept.
  package struct Parts: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let indices = Parts(rawValue: 16)
    package static let ranks = Parts(rawValue: 32)
    package static let nodes = Parts(rawValue: 1)
    package static let sectors = Parts(rawValue: 2)
    package static let states = Parts(rawValue: 4)
    /// How far each cell's score moves.
    package static let cells = Parts(rawValue: 8)
  }

  package let block: Block
  package let sources: [RobustnessSettings.Source]
  package let replications: Int
  package let unitCount: Int
  /// Empty, as what follows, unless asked for.
  let indices: Slab<Double>
  let ranks: Slab<UInt32>
  /// Per top node as `ranks`; 0 where a unit has no rank.
  let nodeRanks: [Slab<UInt32>]
  let sectorMeans: Slab<Double>
  let sectorRanks: Slab<UInt32>
  let sectorCount: Int
  /// Positions of states; 255 for none.
  let states: Slab<UInt8>
  /// The variance of each cell's score, indicator by indicator.
  let cellVariances: [Double]

  /// Work is cut in as many pieces whatever the number of threads, so that sums
  /// are taken in one order.
  static let pieces = 32

  /// Runs `replications` replications of `block` with those of `sources` it
  /// draws.
  package init(
    _ study: CompiledStudy, _ block: Block, sources: [RobustnessSettings.Source],
    replications: Int, parts: Parts, threads: Int
  ) {
    let drawn = block.drawn(of: sources)
    let units = study.rankedCount
    let sectors = study.sectorUnits.count
    let count = max(0, replications)
    self.block = block
    self.sources = drawn
    self.replications = count
    unitCount = units
    sectorCount = sectors
    let indices = Slab(parts.contains(.indices) ? count * units : 0, 0.0)
    let ranks = Slab(parts.contains(.ranks) ? count * units : 0, UInt32(0))
    let nodeRanks =
      parts.contains(.nodes)
      ? study.topNodes.map { _ in Slab(count * units, UInt32(0)) } : []
    let sectorMeans = Slab(parts.contains(.sectors) ? count * sectors : 0, 0.0)
    let sectorRanks = Slab(parts.contains(.sectors) ? count * sectors : 0, UInt32(0))
    let states = Slab(parts.contains(.states) ? count * units : 0, UInt8(255))
    let root = DrawKey(seed: study.seed)
    let moments = ParallelWork.map(min(Self.pieces, count), threads: threads) { piece in
      let replicator = Replicator(study)
      let moments = parts.contains(.cells) ? CellMoments(study) : nil
      for replication in Self.range(of: piece, count) {
        replicator.replicate(block, replication, drawn, root: root)
        let row = replication * units
        if parts.contains(.indices) {
          let index = replicator.indexColumn()
          for unit in 0..<units { indices.pointer[row + unit] = index[unit] }
        }
        if parts.contains(.ranks) { replicator.rankMarket(into: ranks.pointer + row) }
        for (position, slab) in nodeRanks.enumerated() {
          replicator.rank(node: study.topNodes[position], into: slab.pointer + row)
        }
        if parts.contains(.sectors) {
          replicator.rankSectors(
            means: sectorMeans.pointer + replication * sectors,
            ranks: sectorRanks.pointer + replication * sectors)
        }
        if parts.contains(.states), replicator.assignStates() {
          for unit in 0..<units { states.pointer[row + unit] = replicator.states[unit] }
        }
        moments?.add(replicator)
      }
      return moments
    }
    self.indices = indices
    self.ranks = ranks
    self.nodeRanks = nodeRanks
    self.sectorMeans = sectorMeans
    self.sectorRanks = sectorRanks
    self.states = states
    cellVariances = CellMoments.variances(moments.compactMap { $0 }, count: count)
  }

  /// The replications of a piece.
  static func range(of piece: Int, _ count: Int) -> Range<Int> {
    let pieces = min(Self.pieces, count)
    return piece * count / pieces..<(piece + 1) * count / pieces
  }
}
