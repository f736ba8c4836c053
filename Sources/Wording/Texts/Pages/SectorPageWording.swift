/// What the pages of a group say, and the charts by group.
package protocol SectorPageWording {
  var all: String { get }
  /// `population` says whom: `population(brands:edition:)`.
  func shareInStates(_ population: String) -> String
  /// `only` is the state.
  func allAreIn(_ only: String) -> String
  var statesByGroup: String { get }
  /// `names` are the lowest states.
  func onlyOneIn(units: String, names: String) -> String
  func shareIn(share: String, names: String) -> String
  var range: String { get }
  var median: String { get }
  func meanIs(_ market: String) -> String
  var meanHead: String { get }
  var minimum: String { get }
  var maximum: String { get }
  func indexByGroup(node: String, population: String) -> String
  var leader: String { get }
  var rankingOfGroups: String { get }
  func groupLeads(first: String, gap: String) -> String
  func groupRank(rank: String, groups: String) -> String
  func indexInGroups(_ node: String) -> String
  var market: String { get }
  var axesAgainstMarket: String { get }
  func axesAgainstMarketSubtitle(count: String, all: String) -> String
  var marketHead: String { get }
  var meanOfGroup: String { get }
  /// Goes on after a subtitle where not all are shown.
  func firstUnits(_ shown: Int, of all: String) -> String
  var axesByUnit: String { get }
  func axesInOrderOfRanking(_ first: String) -> String
  func sectorLede(units: String, ranked: String) -> String
  var rankingOfGroup: String { get }
  func outOfGroups(_ groups: String) -> String
  func marketIs(_ mean: String) -> String
  var rangeHead: String { get }
  var stateOfMean: String { get }
  var noneRankedInGroup: String { get }
  var indexOfOnlyUnit: String { get }
  var itsMean: String { get }
  func equalsMarket(subject: String, market: String) -> String
  var above: String { get }
  var below: String { get }
  /// `subject` is `indexOfOnlyUnit` or `itsMean`, `side` is `above` or `below`.
  func apartFromMarket(subject: String, size: String, side: String, market: String) -> String
  func allInState(count: String, name: String) -> String
  /// `second` is who comes next, in words.
  func leadsGroup(name: String, score: String, gap: String, second: String) -> String
  var groupAgainstMarket: String { get }
  func whatSetsApart(_ leader: String) -> String
  /// `largest` chooses the form, `written` is shown.
  func someInState(largest: Int, written: String, count: String, name: String) -> String
  func leaderAgainstOthers(count: Int, written: String, units: String) -> String
}
