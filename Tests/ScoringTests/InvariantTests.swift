import Scoring
import MaturityModels
import StudyData
import Testing

/// What holds of every scorecard whatever the data.
@Suite struct InvariantTests {
  @Test("Bit for bit the same on 1, 2 and 8 threads", arguments: 0..<24)
  func threads(_ seed: Int) throws {
    var drafts = RandomDrafts(seed: UInt64(seed) + 70_000)
    var trial = drafts.trial(brands: 30)
    // Several blocks of units, so that threads have something to share out.
    if seed % 3 == 0 {
      let count = 2_600
      trial.sectors = (0..<count).map { $0 % 7 }
      trial.ids = (0..<count).map { "b\(90_000 - $0)" }
      trial.sizes = (0..<count).map { Double($0 % 5) }
      for leaf in trial.draft.leaves { trial.cells[leaf.id] = drafts.column(leaf, count) }
    }
    let one = try trial.engine(threads: 1).card
    for threads in [2, 8] {
      let other = try trial.engine(threads: threads).card
      #expect(bits(one.matrix.nodeScores) == bits(other.matrix.nodeScores))
      #expect(bits(one.matrix.indicatorScores) == bits(other.matrix.indicatorScores))
      #expect(bits(one.matrix.nodeCoverage) == bits(other.matrix.nodeCoverage))
      #expect(bits(one.matrix.cells.values) == bits(other.matrix.cells.values))
      #expect(one.matrix.nodePresence == other.matrix.nodePresence)
      #expect(one.matrix.indicatorPresence == other.matrix.indicatorPresence)
      #expect(one.matrix.cells.statuses == other.matrix.cells.statuses)
      #expect(one.market.order == other.market.order)
      #expect(one.market.ranks == other.market.ranks)
      #expect(one.sectorRanks == other.sectorRanks)
      #expect(one.states == other.states)
      #expect(one.sectorOrder == other.sectorOrder)
      #expect(one.sectors.map { $0.mean?.bitPattern } == other.sectors.map { $0.mean?.bitPattern })
    }
  }

  private func bits(_ values: [Double]) -> [UInt64] { values.map(\.bitPattern) }

  @Test("Ranges, ranks and numbers", arguments: 0..<30)
  func invariants(_ block: Int) throws {
    for seed in 0..<10 {
      var drafts = RandomDrafts(seed: UInt64(block * 100 + seed) + 200_000)
      let trial = drafts.trial(brands: 40)
      let card = try trial.engine().card
      let matrix = card.matrix
      for values in [
        matrix.nodeScores, matrix.indicatorScores, matrix.nodeCoverage, matrix.cells.values,
      ] {
        #expect(values.allSatisfy { $0.isFinite })
      }
      #expect(matrix.nodeCoverage.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-15 })
      expectScoresOnScale(trial, card)
      for ranks in [card.market.ranks] + card.topRankings.map(\.ranks) { expectCompetition(ranks) }
      for sector in card.sectors.indices {
        expectCompetition(
          card.study.brands.indices.map { trial.sectors[$0] == sector ? card.sectorRanks[$0] : nil }
        )
      }
      #expect(card.sectors.map(\.count).reduce(0, +) == card.marketResult.count)
      #expect(Set(card.listing) == Set(card.study.brands.indices))
      for group in card.sectors + [card.marketResult] where group.count > 0 {
        let total = group.stateCounts.reduce(0, +)
        #expect(card.model.maturity == nil || total <= group.count)
      }
    }
  }

  private func expectScoresOnScale(_ trial: Trial, _ card: Scorecard) {
    let (low, high) = (trial.draft.low, trial.draft.high)
    let slack = 1e-12 * (high - low)
    let isBounded = card.model.indicators.allSatisfy { !$0.normalisation.isUnbounded }
    let isZeroRaw = card.model.indicators.contains {
      $0.imputation == .zero && !$0.levels.isEmpty && !(low...high).contains(0)
    }
    guard isBounded, !isZeroRaw else { return }
    for brand in card.study.brands.indices {
      for node in card.model.nodes.indices {
        if let score = card.matrix.score(node: node, unit: brand) {
          #expect(score >= low - slack && score <= high + slack)
        }
      }
      for indicator in card.model.indicators.indices {
        if let score = card.matrix.score(indicator: indicator, unit: brand) {
          #expect(score >= low - slack && score <= high + slack)
        }
      }
    }
  }

  /// 1, then never more than the number of those ahead plus one. (Ties within
  /// a tolerance need not be transitive, so a rank may skip less than usual.)
  private func expectCompetition(_ ranks: [Int?]) {
    let found = ranks.compactMap { $0 }.sorted()
    #expect(found.first ?? 1 == 1)
    for (position, rank) in found.enumerated() { #expect(rank <= position + 1) }
  }
}
