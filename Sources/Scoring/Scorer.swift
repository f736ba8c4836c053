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
    let ranked = study.brands.indices.filter { matrix.presence(node: 0, unit: $0) == .scored }
    let nodes = [0] + model.topNodes
    let rankings = ParallelWork.map(nodes.count, threads: threads) { position in
      let units =
        position == 0
        ? ranked : ranked.filter { matrix.presence(node: nodes[position], unit: $0) == .scored }
      return Ranking(
        units: units,
        scores: units.map { matrix.nodeScores[nodes[position] * matrix.unitCount + $0] },
        unitCount: study.brands.count, tolerance: tolerance
      ) { study.brands[$0].id < study.brands[$1].id }
    }
    let market = rankings[0]
    let states = StateAssignment(study: study, matrix: matrix)
    let assigned = states.positions(of: ranked)

    var members = [[Int]](repeating: [], count: study.sectors.count)
    for brand in market.order { members[study.brands[brand].sector].append(brand) }
    let groups = GroupSummary(study: study, matrix: matrix, states: assigned)
    var sectors = members.map { groups.result($0) }
    let sectorRanks = Self.sectorRanks(members, matrix, study.brands.count, tolerance)
    let order = rankSectors(&sectors, ids: study.sectors.map(\.id), tolerance: tolerance)
    return Scorecard(
      study: study, matrix: matrix, market: market, sectorRanks: sectorRanks,
      topRankings: Array(rankings.dropFirst()), states: assigned, sectors: sectors,
      marketResult: groups.result(market.order), sectorOrder: order)
  }

  private static func sectorRanks(
    _ members: [[Int]], _ matrix: ScoreMatrix, _ count: Int, _ tolerance: Double
  ) -> [Int?] {
    var ranks = [Int?](repeating: nil, count: count)
    for brands in members {
      // Within a tie the market lists brands by id, so the scores need not
      // descend to the last bit.
      let scores = brands.map { matrix.nodeScores[$0] }
      let found = Ranks.competition(
        scores, order: SortedOrder.descending(scores), tolerance: tolerance)
      for (position, brand) in brands.enumerated() { ranks[brand] = found[position] }
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
