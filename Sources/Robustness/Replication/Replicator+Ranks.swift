import Scoring
import MaturityModels

extension Replicator {
  /// Ranks of the ranked units by the index, in staged schemes by state first;
  /// a unit whose index this replication takes away keeps the published one.
  func rankMarket(into ranks: UnsafeMutablePointer<UInt32>) {
    let index = indexColumn()
    guard let rules = study.states, rules.isStaged else {
      scratch.competition(
        index, nil, study.rankedCount, tolerance: study.model.scale.tolerance, into: ranks)
      return
    }
    assignStates()
    var low = Double.infinity
    var high = -Double.infinity
    for unit in 0..<study.rankedCount {
      low = min(low, index[unit])
      high = max(high, index[unit])
    }
    // A step between states that no difference of scores can bridge.
    let step = 2 * (high - low) + study.model.scale.span
    let keys = work.pointer + study.stride
    for unit in 0..<study.rankedCount {
      keys[unit] = (index[unit] - low) + step * Double(states[unit] == 255 ? 0 : states[unit])
    }
    scratch.competition(
      keys, nil, study.rankedCount, tolerance: study.model.scale.tolerance, into: ranks)
  }

  /// The ranks of the ranked units without one column, node or indicator, all
  /// else as published; `nil` where a unit would have no index left.
  package func ranks(without column: Int) -> [Int]? {
    drawing.reset()
    drawing.dropped = column
    score()
    guard (0..<study.rankedCount).allSatisfy({ present[0][$0] > 0 }) else { return nil }
    let ranks = Slab(study.rankedCount, UInt32(0))
    rankMarket(into: ranks.pointer)
    return (0..<study.rankedCount).map { Int(ranks[$0]) }
  }

  /// The index of every ranked unit.
  func indexColumn() -> Column {
    let index = scores[0]
    guard !isWhole[0] else { return index }
    let marks = present[0]
    let filled = work.pointer + 2 * study.stride
    for unit in 0..<study.rankedCount {
      filled[unit] =
        marks[unit] > 0
        ? index[unit] : (study.card.index(study.brands[unit]) ?? study.model.scale.low)
    }
    return filled
  }

  /// Ranks by a node among the ranked units that have a score on it; 0 for the
  /// others.
  func rank(node: Int, into ranks: UnsafeMutablePointer<UInt32>) {
    scratch.competition(
      scores[node], present[node], study.rankedCount, tolerance: study.model.scale.tolerance,
      into: ranks)
  }

  /// The unweighted mean index of each sector's ranked units, and its rank;
  /// both 0 for sectors without any.
  func rankSectors(
    means: UnsafeMutablePointer<Double>, ranks: UnsafeMutablePointer<UInt32>
  ) {
    let index = indexColumn()
    let count = study.sectorUnits.count
    for sector in 0..<count { means[sector] = 0 }
    for unit in 0..<study.rankedCount { means[study.sectors[unit]] += index[unit] }
    let sizes = study.sectorSizes
    for sector in 0..<count where sizes[sector] > 0 { means[sector] /= sizes[sector] }
    let tolerance = study.model.scale.tolerance
    for sector in 0..<count {
      var rank: UInt32 = 0
      if sizes[sector] > 0 {
        rank = 1
        let limit = means[sector] + tolerance
        for other in 0..<count where sizes[other] > 0 && means[other] > limit { rank += 1 }
      }
      ranks[sector] = rank
    }
  }
}
