package import MaturityModels
package import Scoring

/// The rest of a group that a brand is compared with: its ranked brands
/// without the brand itself. Pages and workbook take means of others only
/// from here, so that each has one n and one rule of disclosure.
package struct Others: Sendable {
  /// How many they are.
  package let count: Int
  /// Are they too few for any statistic in this file?
  package let isWithheld: Bool

  package var isShown: Bool { count > 0 && !isWithheld }

  private let card: Scorecard
  private let brand: Int
  private let means: GroupMeans
  /// Does the group count the brand itself?
  private let isMember: Bool
  private let withheld: Set<ModelNode.Child>

  /// - Parameter means: of the group, the brand included where it is ranked
  ///   in it.
  package init(
    _ card: Scorecard, brand: Int, of means: GroupMeans, isMember: Bool, _ disclosure: Disclosure
  ) {
    self.card = card
    self.brand = brand
    self.means = means
    self.isMember = isMember
    count = means.count - (isMember ? 1 : 0)
    isWithheld = disclosure != .open && count < Disclosure.fewest
    withheld = disclosure.withheld(card.model) { subject in
      let own = isMember ? subject.score(card.matrix, brand) : nil
      let isObserved = own != nil && subject.isObserved(card.matrix, brand)
      return (
        means.item(subject, without: own).count, means.observed(subject) - (isObserved ? 1 : 0)
      )
    }
  }

  /// Their mean on a node or indicator, with the number that have a score
  /// there; without a mean where that is withheld.
  package func item(_ subject: ModelNode.Child) -> ItemMean {
    let item = means.item(
      subject, without: isMember ? subject.score(card.matrix, brand) : nil)
    return isWithheld || withheld.contains(subject)
      ? ItemMean(mean: nil, count: item.count) : item
  }

  /// Is the mean on it withheld, or would it follow from what is?
  func isWithheld(_ subject: ModelNode.Child) -> Bool { withheld.contains(subject) }

  package func mean(node: Int) -> Double? { item(.node(node)).mean }
  package func mean(indicator: Int) -> Double? { item(.indicator(indicator)).mean }
}

/// A brand beside the others of its sector and of the market.
package struct Peers: Sendable {
  package let brand: Int
  package let sector: Others
  package let market: Others
  package let disclosure: Disclosure
  private let matrix: ScoreMatrix

  package init(
    _ card: Scorecard, brand: Int, sector: GroupMeans, market: GroupMeans,
    _ disclosure: Disclosure
  ) {
    self.brand = brand
    self.disclosure = disclosure
    matrix = card.matrix
    let isRanked = card.market.ranks[brand] != nil
    self.sector = Others(card, brand: brand, of: sector, isMember: isRanked, disclosure)
    self.market = Others(card, brand: brand, of: market, isMember: isRanked, disclosure)
  }

  /// Its own score on a node or indicator.
  package func own(_ subject: ModelNode.Child) -> Double? { subject.score(matrix, brand) }
  package func own(node: Int) -> Double? { own(.node(node)) }
}
