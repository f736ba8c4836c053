import MaturityModels
package import Scoring

/// What a sector's numbers say, as values.
package struct SectorInsights: Sendable {
  package let card: Scorecard
  package let sector: Int

  package init(_ card: Scorecard, sector: Int) {
    self.card = card
    self.sector = sector
  }

  private var group: GroupResult { card.sectors[sector] }

  /// Its mean beside the market's; the market of one sector is the sector.
  package enum Standing: Sendable, Equatable {
    case nobodyRanked
    case against(MeanGap)
  }

  package var standing: Standing? {
    guard card.sectors.filter({ $0.rank != nil }).count > 1 else { return nil }
    guard let mean = group.mean, let market = card.marketResult.mean else { return .nobodyRanked }
    return .against(
      MeanGap(card.model, mean, market, count: card.marketResult.count))
  }

  /// The state that most of its brands are in, and how many.
  package var commonestState: (state: Int, count: Int)? {
    guard let scheme = card.model.maturity, scheme.states.count > 1, group.count > 1,
      let largest = group.stateCounts.max(), largest > 0
    else { return nil }
    let most = group.stateCounts.indices.filter { group.stateCounts[$0] == largest }
    return most.count == 1 ? most.first.map { ($0, largest) } : nil
  }

  package var lead: Lead? { Lead(card, group.members) { card.sectorRanks[$0] } }

  /// Its only leader, where the others are enough to say what sets it apart.
  package var loneLeader: Int? {
    guard group.count > Disclosure.fewest, let lead, !lead.isShared else { return nil }
    return lead.first.first
  }
}
