import MaturityModels
import Scoring
import Statistics

/// Reads quantiles and shares off blocks.
struct BlockReading: Sendable {
  let study: CompiledStudy

  init(_ study: CompiledStudy) { self.study = study }

  /// How many brands count as the top.
  static let top: UInt32 = 10

  func brands(
    _ all: BlockRun, _ fixed: BlockRun, _ sets: RankConfidenceSets?, _ margins: [Double?],
    threads: Int
  ) -> [RobustnessRun.BrandRow] {
    let order = study.card.market.order.compactMap(study.unit)
    return ParallelWork.map(order.count, threads: threads) { position in
      row(order[position], all, fixed, sets, margins)
    }.compactMap { $0 }
  }

  private func row(
    _ unit: Int, _ all: BlockRun, _ fixed: BlockRun, _ sets: RankConfidenceSets?,
    _ margins: [Double?]
  ) -> RobustnessRun.BrandRow? {
    let (count, width) = (all.replications, all.unitCount)
    let ranks = (0..<count).map { all.ranks[$0 * width + unit] }
    let indices = (0..<count).map { all.indices[$0 * width + unit] }
    let shares = RobustnessRun.shares
    guard
      let rankRange = RobustnessRun.Range(
        ReplicationQuantiles.ranks(ranks, most: width, shares)),
      let indexRange = RobustnessRun.Range(ReplicationQuantiles.type7(indices, shares))
    else { return nil }
    let brand = study.brands[unit]
    var states = [Int](repeating: 0, count: study.states?.count ?? 0)
    for replication in 0..<fixed.replications where !states.isEmpty {
      let state = Int(fixed.states[replication * width + unit])
      if states.indices.contains(state) { states[state] += 1 }
    }
    let replications = Double(count)
    return RobustnessRun.BrandRow(
      brand: brand, rank: study.card.market.ranks[brand] ?? 0, index: study.publishedIndex(unit),
      rankMean: ranks.reduce(0.0) { $0 + Double($1) } / replications, ranks: rankRange,
      indices: indexRange,
      topTen: Double(ranks.count { $0 <= Self.top }) / replications,
      set: sets.map { $0.low[unit]...max($0.low[unit], $0.high[unit]) },
      group: sets.map { $0.groups[unit] }, reversalMargin: margins[brand],
      stateShares: states.map { Double($0) / Double(max(1, fixed.replications)) })
  }

  func nodes(_ all: BlockRun, threads: Int) -> [RobustnessRun.NodeRow] {
    let order = study.card.market.order.compactMap(study.unit)
    let width = all.unitCount
    return study.topNodes.indices.flatMap { position in
      ParallelWork.map(order.count, threads: threads) { place in
        let unit = order[place]
        let column = (0..<all.replications).map {
          all.nodeRanks[position][$0 * width + unit]
        }
        return RobustnessRun.NodeRow(
          node: study.topNodes[position], brand: study.brands[unit],
          rank: study.card.topRankings[position].ranks[study.brands[unit]],
          ranks: RobustnessRun.Range(
            ReplicationQuantiles.ranks(column, most: width, RobustnessRun.shares)))
      }
    }
  }

  func sectors(_ all: BlockRun) -> [RobustnessRun.SectorRow] {
    let width = all.sectorCount
    return study.card.sectorOrder.compactMap { sector in
      let result = study.card.sectors[sector]
      guard let rank = result.rank, let mean = result.mean else { return nil }
      let ranks = (0..<all.replications).map { all.sectorRanks[$0 * width + sector] }
      let means = (0..<all.replications).map { all.sectorMeans[$0 * width + sector] }
      guard
        let rankRange = RobustnessRun.Range(
          ReplicationQuantiles.ranks(ranks, most: width, RobustnessRun.shares)),
        let meanRange = RobustnessRun.Range(
          ReplicationQuantiles.type7(means, RobustnessRun.shares))
      else { return nil }
      return RobustnessRun.SectorRow(
        sector: sector, rank: rank, mean: mean, ranks: rankRange, means: meanRange)
    }
  }

  func stateShares(_ fixed: BlockRun) -> [RobustnessRun.StateShareRow] {
    guard let rules = study.states else { return [] }
    let everybody = Array(0..<study.rankedCount)
    let groups: [(sector: Int?, units: [Int])] =
      study.card.sectorOrder.map { ($0, study.sectorUnits[$0]) } + [(nil, everybody)]
    return groups.filter { !$0.units.isEmpty }.flatMap { group in
      (0..<rules.count).compactMap { state in
        let size = Double(group.units.count)
        let shares = (0..<fixed.replications).map { replication in
          Double(
            group.units.count {
              Int(fixed.states[replication * fixed.unitCount + $0]) == state
            }) / size
        }
        guard
          let range = RobustnessRun.Range(
            ReplicationQuantiles.type7(shares, RobustnessRun.shares))
        else { return nil }
        let published = group.units.count { study.card.states[study.brands[$0]] == state }
        return RobustnessRun.StateShareRow(
          sector: group.sector, state: state, share: Double(published) / size, shares: range)
      }
    }
  }
}
