package import Scoring
import StudyData

/// The brands a client is compared with (contract §5): never the client
/// itself, and only ranked brands.
package struct PeerGroup: Sendable, Equatable {
  /// How the brands were chosen.
  package enum Kind: Sendable, Equatable {
    /// The other brands of the client's sector.
    case sector(Int)
    /// All other brands.
    case market
    /// The best other brand of the client's sector.
    case leader
    /// One named brand.
    case brand
  }

  package let kind: Kind
  /// Best first.
  package let members: [Int]

  /// Is it one brand shown for itself, and no statistic?
  package var isSingle: Bool {
    switch kind {
    case .sector, .market: false
    case .leader, .brand: true
    }
  }

  /// The other brands of the client's sector.
  package static func sector(of client: Int, in card: Scorecard) -> PeerGroup {
    let sector = card.study.brands[client].sector
    return PeerGroup(
      kind: .sector(sector), members: card.members(sector).filter { $0 != client })
  }

  /// All other brands.
  package static func market(without client: Int, in card: Scorecard) -> PeerGroup {
    PeerGroup(kind: .market, members: card.market.order.filter { $0 != client })
  }

  /// The best other brand of the client's sector; `nil` where there is none.
  package static func leader(for client: Int, in card: Scorecard) -> PeerGroup? {
    sector(of: client, in: card).members.first.map { PeerGroup(kind: .leader, members: [$0]) }
  }

  /// One named brand; `nil` if it is the client or is not ranked.
  package static func brand(_ other: Int, for client: Int, in card: Scorecard) -> PeerGroup? {
    guard other != client, card.market.ranks[other] != nil else { return nil }
    return PeerGroup(kind: .brand, members: [other])
  }
}
