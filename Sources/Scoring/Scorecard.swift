package import MaturityModels
package import StudyData

/// Everything a study's numbers come to: the one hub between what makes
/// scores and what reads them.
package struct Scorecard: Sendable {
  package let study: Study
  package let matrix: ScoreMatrix
  /// By the index, over the market.
  package let market: Ranking
  /// The rank of each brand in its sector, by the index.
  package let sectorRanks: [Int?]
  /// Per top node, by its score, over the ranked brands.
  package let topRankings: [Ranking]
  /// The position of each ranked brand's state in the scheme.
  package let states: [Int?]
  /// In the order of the study's sectors.
  package let sectors: [GroupResult]
  package let marketResult: GroupResult
  /// Sectors from the best mean down; those without ranked brands last.
  package let sectorOrder: [Int]

  package var model: MaturityModel { study.model }

  /// The index of a brand, if it is ranked.
  package func index(_ brand: Int) -> Double? { matrix.score(node: 0, unit: brand) }

  /// Brands in the order of the ranking; the unranked by id behind it.
  package var listing: [Int] {
    let unranked = study.brands.indices.filter { market.ranks[$0] == nil }
    return market.order + unranked.sorted { study.brands[$0].id < study.brands[$1].id }
  }

  /// The ranked brands of a sector, best first.
  package func members(_ sector: Int) -> [Int] { sectors[sector].members }

  /// The state's entry in the scheme, if the brand has one.
  package func state(_ brand: Int) -> MaturityState? {
    guard let position = states[brand] else { return nil }
    return model.maturity?.states[position]
  }
}
