import Analysis
import Findings
import MaturityModels
import Scoring
import StudyData
import Wording

/// Whom the page of a brand compares it with: the other ranked brands of its
/// sector, and those of the market.
struct Peers {
  let site: Site
  let brand: Int
  /// Whether statistics over fewer than three others are withheld.
  let isClient: Bool

  /// A client must not be able to tell single brands from a mean.
  static let fewest = PeerGroup.leastMembers

  private var card: Scorecard { site.card }
  private var isRanked: Bool { card.market.ranks[brand] != nil }
  private var sector: Int { site.study.brands[brand].sector }
  private var sums: PeerMeans { site.sectorMeans[sector] }

  /// How many others of the sector are ranked.
  var sectorCount: Int { sums.count - (isRanked ? 1 : 0) }
  /// How many others of the market are ranked.
  var marketCount: Int { site.marketMeans.count - (isRanked ? 1 : 0) }

  var showsSector: Bool { sectorCount >= (isClient ? Self.fewest : 1) }
  var showsMarket: Bool { marketCount >= (isClient ? Self.fewest : 1) }

  func own(node: Int) -> Double? { card.matrix.score(node: node, unit: brand) }
  func own(indicator: Int) -> Double? { card.matrix.score(indicator: indicator, unit: brand) }

  /// The mean of the others; `nil` where there is none or it is withheld.
  func sector(node: Int) -> Double? {
    showsSector ? sums.mean(node: node, without: isRanked ? own(node: node) : nil) : nil
  }
  func sector(indicator: Int) -> Double? {
    showsSector
      ? sums.mean(indicator: indicator, without: isRanked ? own(indicator: indicator) : nil) : nil
  }
  func market(node: Int) -> Double? {
    showsMarket
      ? site.marketMeans.mean(node: node, without: isRanked ? own(node: node) : nil) : nil
  }
  func market(indicator: Int) -> Double? {
    showsMarket
      ? site.marketMeans.mean(
        indicator: indicator, without: isRanked ? own(indicator: indicator) : nil) : nil
  }

  /// Why a mean is not shown; empty where all are.
  var withheld: [String] {
    var texts: [String] = []
    if isClient, !showsSector {
      texts.append(
        Self.withheldText(
          site, of: site.say.ofTheRestOfItsGroup, count: sectorCount))
    }
    if isClient, !showsMarket {
      texts.append(
        Self.withheldText(
          site, of: site.say.ofTheRestOfTheMarket, count: marketCount))
    }
    return texts
  }

  private static func withheldText(_ site: Site, of others: String, count: Int) -> String {
    site.say.withheld(
      of: others, count: count, units: site.brands(count), fewest: site.integer(fewest))
  }
}
