/// What the study's first page and its charts say.
package protocol StudyPageWording {
  /// Title of the map of two axes.
  func aboveBoth(units: String, x: String, y: String) -> String
  var eachDot: String { get }
  var size: String { get }
  /// `count` is how many dots there are.
  func linesAreMeans(_ count: String) -> String
  var map: String { get }
  func meanOfEachAxis(_ population: String) -> String
  func highestOnAllAxes(best: String, count: String) -> String
  var axesByGroup: String { get }
  func allIndicatorsByGroup(_ indicators: Int) -> String
  func lowestIndicator(name: String, mean: String) -> String
  func meanOfEachIndicator(_ population: String) -> String
  func population(brands: String, edition: String) -> String
  /// Goes on after a subtitle where not all are shown.
  func firstGroups(first: String, all: String) -> String
  var edition: String { get }
  var ranking: String { get }
  var rankingOfUnits: String { get }
  var clientReports: String { get }
  var pageForEachGroup: String { get }
  func unrankedToo(_ left: String) -> String
  func quartiles(_ lower: String, _ upper: String) -> String
  var noUnits: String { get }
  func noneOfUnits(_ units: String) -> String
  func allUnitsAreIn(_ only: String) -> String
  /// `part` is how many are in it.
  func commonestState(names: String, part: String, share: String) -> String
  func commonestStates(names: String, part: String, share: String) -> String
  func noneReaches(_ state: String) -> String
  func onlyOneReaches(_ state: String) -> String
  func someReach(count: String, state: String) -> String
  func allShareFirst(_ score: String) -> String
  func someShareFirst(names: String, score: String) -> String
  func leadsRanking(name: String, score: String) -> String
  /// `order` is who comes next, in words.
  func leadsRankingBy(name: String, score: String, gap: String, order: String) -> String
  /// `gap` lies between their means.
  func groupsApart(best: String, worst: String, gap: String) -> String
  func bestAndWorstAxis(
    best: String, mean: String, worst: String, meanOfWorst: String
  ) -> String
  func fromIndexToIndex(low: String, high: String) -> String
  /// Where the scores of the units differ most.
  func liesFurthestApart(name: String, range: String) -> String
  /// `indicators` chooses the form, `written` is shown.
  func measuredOf(index: String, units: String, groups: String, indicators: Int, written: String)
    -> String
  var onlyUnitHasTooFewData: String { get }
  /// `shown` is how many, `one` if it is a single one.
  func passButFail(_ shown: String, one: Bool) -> String
}
