import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

/// A compiled study without draws against the published scorecard.
@Suite struct CompiledStudyTests {
  private func expectSame(_ study: ReadStudy, scope: CompiledStudy.Scope) throws {
    let card = study.card
    let compiled = CompiledStudy(
      card, observations: study.loaded.observations, codings: study.loaded.codings, scope: scope)
    let replicator = Replicator(compiled)
    // A second time over the memory of a first, drawn one.
    replicator.replicate(.all, 3, compiled.applicable, root: DrawKey(seed: 5))
    replicator.scorePublished()
    for unit in 0..<compiled.rankedCount {
      let brand = compiled.brands[unit]
      for node in card.model.nodes.indices {
        let (mine, theirs) = (
          replicator.score(node: node, unit: unit), card.matrix.score(node: node, unit: brand)
        )
        #expect((mine == nil) == (theirs == nil), "\(card.model.nodes[node].id) \(brand)")
        guard let mine, let theirs else { continue }
        #expect(
          abs(mine - theirs) <= 1e-12 * max(1, abs(theirs)),
          "\(card.model.nodes[node].id) \(brand): \(mine), published \(theirs)")
      }
      for indicator in card.model.indicators.indices {
        let mine = replicator.score(indicator: indicator, unit: unit)
        let theirs = card.matrix.score(indicator: indicator, unit: brand)
        #expect((mine == nil) == (theirs == nil))
        guard let mine, let theirs else { continue }
        #expect(abs(mine - theirs) <= 1e-12 * max(1, abs(theirs)))
      }
    }
    guard case .published = scope else { return }
    let ranks = Slab(compiled.rankedCount, UInt32(0))
    replicator.rankMarket(into: ranks.pointer)
    for unit in 0..<compiled.rankedCount {
      #expect(Int(ranks[unit]) == card.market.ranks[compiled.brands[unit]])
    }
    for (position, node) in card.model.topNodes.enumerated() {
      replicator.rank(node: node, into: ranks.pointer)
      for unit in 0..<compiled.rankedCount {
        let published = card.topRankings[position].ranks[compiled.brands[unit]] ?? 0
        #expect(Int(ranks[unit]) == published)
      }
    }
    if replicator.assignStates() {
      for unit in 0..<compiled.rankedCount {
        let published = card.states[compiled.brands[unit]] ?? 255
        #expect(Int(replicator.states[unit]) == published)
      }
    }
    let count = card.study.sectors.count
    let means = Slab(count, 0.0)
    let places = Slab(count, UInt32(0))
    replicator.rankSectors(means: means.pointer, ranks: places.pointer)
    for sector in 0..<count {
      #expect(Int(places[sector]) == card.sectors[sector].rank ?? 0)
      #expect(abs(means[sector] - (card.sectors[sector].mean ?? 0)) < 1e-9)
    }
  }

  @Test("Random studies are scored as published", arguments: 1...40)
  func random(_ seed: Int) throws {
    try ReadStudy.withRandom(seed) { study, _ in
      try expectSame(study, scope: .published)
      try expectSame(study, scope: .whole)
    }
  }

  @Test("The sample study is scored as published")
  func sample() throws {
    let study = try ReadStudy(Repository.path("datasets/imacs-2016"))
    try expectSame(study, scope: .published)
    try expectSame(study, scope: .whole)
  }
}
