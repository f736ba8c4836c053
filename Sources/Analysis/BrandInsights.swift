package import MaturityModels
package import Scoring
import StudyData

/// What a brand's numbers say, as values; each is `nil` where the numbers do
/// not bear it, or may not be told.
package struct BrandInsights: Sendable {
  package let card: Scorecard
  package let peers: Peers

  package init(_ card: Scorecard, _ peers: Peers) {
    self.card = card
    self.peers = peers
  }

  private var brand: Int { peers.brand }
  private var sector: Int { card.study.brands[brand].sector }

  /// Its rank, where there is somebody to be ranked against.
  package struct Place: Sendable {
    package let rank: Int
    package let count: Int
    package let isShared: Bool
    /// The same in its sector, where that is another comparison.
    package let inSector: (rank: Int, count: Int)?
  }

  package var place: Place? {
    let market = card.marketResult.count
    guard let rank = card.market.ranks[brand], market > 1 else { return nil }
    var inSector: (rank: Int, count: Int)?
    let count = card.sectors[sector].count
    if count > 1, card.study.sectors.count > 1, let own = card.sectorRanks[brand] {
      inSector = (own, count)
    }
    return Place(
      rank: rank, count: market, isShared: card.market.isShared(rank), inSector: inSector)
  }

  /// The state that its score reaches and the requirements that keep it below.
  package var heldBack: (state: Int, requirements: [Requirement])? {
    guard let scheme = card.model.maturity, scheme.kind == .thresholds else { return nil }
    let assignment = StateAssignment(study: card.study, matrix: card.matrix)
    guard card.states[brand] != nil, let found = assignment.threshold(scheme, brand),
      found.reached > found.held
    else { return nil }
    let failed = (found.held + 1...found.reached).flatMap { scheme.states[$0].requires }
      .filter { assignment.fails($0, brand) }
    return (found.reached, failed)
  }

  /// What it lacks to the state above.
  package var next: NextState? { NextState(card, brand: brand) }

  package var sectorGap: MeanGap? { gap(peers.sector) }
  /// Where the market is more than the sector.
  package var marketGap: MeanGap? { card.study.sectors.count > 1 ? gap(peers.market) : nil }

  private func gap(_ others: Others) -> MeanGap? {
    guard others.count >= Disclosure.fewest, let own = card.index(brand),
      let mean = others.mean(node: 0)
    else { return nil }
    return MeanGap(card.model, own, mean, count: others.count)
  }

  /// Its axes against the rest of its sector: those of the model with both
  /// figures, in points as they are shown.
  package var axisGaps: [(node: Int, gap: Double)] {
    card.model.axes.compactMap { node in
      guard let own = peers.own(node: node), let mean = peers.sector.mean(node: node) else {
        return nil
      }
      return (node, card.model.shownDifference(own, mean))
    }
  }

  /// The axes furthest above and below the rest of its sector, where they lie
  /// two points of a hundred apart.
  package var widestAxes: (best: (node: Int, gap: Double), worst: (node: Int, gap: Double))? {
    guard peers.sector.count >= Disclosure.fewest else { return nil }
    let gaps = axisGaps.sorted { $0.gap == $1.gap ? $0.node < $1.node : $0.gap > $1.gap }
    guard gaps.count > 1, let best = gaps.first, let worst = gaps.last,
      best.gap - worst.gap >= 2 * card.model.tellingGap
    else { return nil }
    return (best, worst)
  }

  /// On how many axes it is above and below the rest of its sector; `nil`
  /// unless all can be compared.
  package var axesAbove: (above: Int, below: Int, all: Int)? {
    let gaps = axisGaps
    guard gaps.count > 1, gaps.count == card.model.axes.count else { return nil }
    let least = card.model.visibleGap
    return (
      gaps.filter { $0.gap >= least }.count, gaps.filter { $0.gap <= -least }.count, gaps.count
    )
  }

  /// Its strengths and weaknesses against the rest of its sector, or of the
  /// market where they are too few to say anything.
  package var standouts: (found: Standouts, others: Others, isSector: Bool)? {
    let isSector = peers.sector.count >= Disclosure.fewest
    let others = isSector ? peers.sector : peers.market
    guard others.count >= Disclosure.fewest else { return nil }
    let found = Standouts(
      card.model, score: { peers.own(.indicator($0)) }, against: { others.item(.indicator($0)) })
    return (found, others, isSector)
  }
}
