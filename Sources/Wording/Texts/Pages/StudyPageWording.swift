/// What pages say: study.
package protocol StudyPageWording {
  func aboveBoth(units: String, x: String, y: String) -> String
  var eachDot: String { get }
  var size: String { get }
  func linesAreMeans(pointsCount: String) -> String
  var map: String { get }
  func meanOfEachAxis(population: String) -> String
  func highestOnAllAxes(best: String, count: String) -> String
  var axesByGroup: String { get }
  func allIndicatorsByGroup(indicatorsCount: Int) -> String
  func lowestIndicator(name: String, mean: String) -> String
  func meanOfEachIndicator(population: String) -> String
  func population(brands: String, edition: String) -> String
  func firstGroups(first: String, all: String) -> String
  var edition: String { get }
  var ranking: String { get }
  var rankingOfUnits: String { get }
  var clientReports: String { get }
  var pageForEachGroup: String { get }
  func unrankedToo(left: String) -> String
  func quartiles(quartile: String, quartile2: String) -> String
  var noUnits: String { get }
  func noneOfUnits(units: String) -> String
  func allUnitsAreIn(only: String) -> String
  func commonestState(names: String, part: String, share: String) -> String
  func commonestStates(names: String, part: String, share: String) -> String
  func noneReaches(state: String) -> String
  func onlyOneReaches(state: String) -> String
  func someReach(count: String, state: String) -> String
  func allShareFirst(score: String) -> String
  func someShareFirst(names: String, score: String) -> String
  func leadsRanking(name: String, score: String) -> String
  func leadsRankingBy(name: String, score: String, gap: String, order: String) -> String
  func groupsApart(best: String, worst: String, gap: String) -> String
  func bestAndWorstAxis(node: String, mean: String, node2: String, mean2: String) -> String
  func fromIndexToIndex(low: String, high: String) -> String
  func liesFurthestApart(name: String, range: String) -> String
  func measuredOf(index: String, units: String, groups: String, indicators: Int, written: String)
    -> String
  var onlyUnitHasTooFewData: String { get }
  func passButFail(_ shown: String, one: Bool) -> String
}
