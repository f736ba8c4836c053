package import Findings
import MaturityModels
import Statistics
package import StudyData

/// Makes the scorecard of a study.
package enum Scorer {
  /// Scores, states and ranks the study's brands; what the methodologist
  /// should know of it goes to `log`.
  package static func score(
    _ study: Study, _ table: ObservationTable, threads: Int, log: inout FindingLog
  ) -> Scorecard {
    let matrix = ScoringEngine(
      model: study.model, sectors: study.brands.map(\.sector), sectorCount: study.sectors.count
    ).run(table, threads: threads)
    let card = rank(study, matrix, threads: threads)
    ScoringFindings(card: card).report(to: &log)
    return card
  }

  /// Ranks brands and sectors by scores already made.
  package static func rank(_ study: Study, _ matrix: ScoreMatrix, threads: Int) -> Scorecard {
    let model = study.model
    let tolerance = model.scale.tolerance
    let ranked = matrix.scored(node: 0, among: nil)
    let states = StateAssignment(study: study, matrix: matrix).positions(of: ranked)
    // Staged brands rank by state, then by index.
    let classes = model.maturity?.kind == .staged ? states : nil
    let nodes = [0] + model.topNodes
    let rankings = ParallelWork.map(nodes.count, threads: threads) { position in
      let start = nodes[position] * matrix.unitCount
      let units =
        position == 0 ? ranked : matrix.scored(node: nodes[position], among: ranked)
      return Ranking(
        units: units,
        scores: UninitialisedArray.array(units.count) { matrix.nodeScores[start + units[$0]] },
        classes: position == 0 ? classes.map { classes in units.map { classes[$0] ?? 0 } } : nil,
        unitCount: matrix.unitCount, tolerance: tolerance
      ) { study.brands[$0].id < study.brands[$1].id }
    }
    let market = rankings[0]

    let members = members(study, market)
    let groups = members + [market.order]
    let summary = GroupSummary(study: study, matrix: matrix, states: states)
    var results = ParallelWork.map(groups.count, threads: threads) { summary.result(groups[$0]) }
    let marketResult = results.removeLast()
    let sectorRanks = sectorRanks(
      members, matrix, classes: classes, tolerance: tolerance, threads: threads)
    let order = rankSectors(&results, ids: study.sectors.map(\.id), tolerance: tolerance)
    return Scorecard(
      study: study, matrix: matrix, market: market, sectorRanks: sectorRanks,
      topRankings: Array(rankings.dropFirst()), states: states, sectors: results,
      marketResult: marketResult, sectorOrder: order)
  }

  /// The ranked brands of each sector, best first.
  private static func members(_ study: Study, _ market: Ranking) -> [[Int]] {
    let sectors = UninitialisedArray.array(study.brands.count) { UInt32(study.brands[$0].sector) }
    var counts = [Int](repeating: 0, count: study.sectors.count)
    for sector in sectors { counts[Int(sector)] += 1 }
    var members: [[Int]] = counts.map { count in
      var empty: [Int] = []
      empty.reserveCapacity(count)
      return empty
    }
    for brand in market.order { members[Int(sectors[brand])].append(brand) }
    return members
  }

  private static func sectorRanks(
    _ members: [[Int]], _ matrix: ScoreMatrix, classes: [Int?]?, tolerance: Double, threads: Int
  ) -> [Int?] {
    // Within a tie the market lists brands by id, so the scores need not
    // descend to the last bit.
    let places = ParallelWork.map(members.count, threads: threads) { sector in
      Standing(
        UninitialisedArray.array(members[sector].count) { matrix.nodeScores[members[sector][$0]] },
        classes: classes.map { classes in members[sector].map { classes[$0] ?? 0 } },
        tolerance: tolerance)
    }
    var ranks: [Int?] = UninitialisedArray.array(repeating: nil, count: matrix.unitCount)
    ranks.withUnsafeMutableBufferPointer { ranks in
      for (sector, places) in places.enumerated() {
        let brands = members[sector]
        for position in places.order.indices {
          ranks[brands[Int(places.order[position])]] = Int(places.ranks[position])
        }
      }
    }
    return ranks
  }

  private static func rankSectors(
    _ sectors: inout [GroupResult], ids: [String], tolerance: Double
  ) -> [Int] {
    for index in sectors.indices {
      guard let mean = sectors[index].mean else { continue }
      sectors[index].rank =
        1 + sectors.reduce(0) { $0 + (($1.mean ?? -.infinity) > mean + tolerance ? 1 : 0) }
    }
    let done = sectors
    return done.indices.sorted { one, other in
      let a = done[one].rank ?? .max
      let b = done[other].rank ?? .max
      return a == b ? ids[one] < ids[other] : a < b
    }
  }
}
