/// What pages say: sector.
package protocol SectorPageWording {
  var all: String { get }
  func shareInStates(population: String) -> String
  func allAreIn(only: String) -> String
  var statesByGroup: String { get }
  func onlyOneStill(units: String, names: String) -> String
  func shareStill(share: String, names: String) -> String
  var range: String { get }
  var median: String { get }
  func meanIs(market: String) -> String
  var meanHead: String { get }
  var minimum: String { get }
  var maximum: String { get }
  func indexByGroup(node: String, population: String) -> String
  var leader: String { get }
  var rankingOfGroups: String { get }
  func groupLeads(first: String, gap: String) -> String
  func groupRank(rank: String, groups: String) -> String
  func indexInGroups(node: String) -> String
  var market: String { get }
  var axesAgainstMarket: String { get }
  func axesAgainstMarketSubtitle(count: String, all: String) -> String
  var marketHead: String { get }
  var meanOfGroup: String { get }
  func firstUnits(shownCount: Int, groupCount: String) -> String
  var axesByUnit: String { get }
  func axesInOrderOfRanking(first: String) -> String
  func sectorLede(units: String, groupCount: String) -> String
  var rankingOfGroup: String { get }
  func outOfGroups(groups: String) -> String
  func marketIs(mean: String) -> String
  var rangeHead: String { get }
  var stateOfMean: String { get }
  var noneRankedInGroup: String { get }
  var indexOfOnlyUnit: String { get }
  var itsMean: String { get }
  func equalsMarket(subject: String, market: String) -> String
  var above: String { get }
  var below: String { get }
  func apartFromMarket(subject: String, size: String, side: String, market: String) -> String
  func allInState(count: String, name: String) -> String
  func leadsGroup(name: String, score: String, gap: String, second: String) -> String
  var groupAgainstMarket: String { get }
  func whatSetsApart(leader: String) -> String
  func someInState(largest: Int, written: String, count: String, name: String) -> String
  func leaderAgainstOthers(count: Int, written: String, units: String) -> String
}
