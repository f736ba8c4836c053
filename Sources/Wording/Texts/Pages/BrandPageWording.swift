/// What pages say: brand.
package protocol BrandPageWording {
  var score: String { get }
  var restOfGroup: String { get }
  var provenance: String { get }
  func indicatorsSubtitle(count: String) -> String
  var stripOfMany: String { get }
  var stripOfFew: String { get }
  func positionInMarket(rest: String, all: String, marks: String) -> String
  func notRankedBecause(reason: String) -> String
  var rankInMarket: String { get }
  func outOf(market: String) -> String
  var rankInGroup: String { get }
  func ofText(group: String) -> String
  var weightObserved: String { get }
  func toState(state: String) -> String
  var requirement: String { get }
  var requirements: String { get }
  var points: String { get }
  var and: String { get }
  var criterion: String { get }
  var criteria: String { get }
  func restOfGroupCounted(sectorCount: String) -> String
  func restOfMarketCounted(marketCount: String) -> String
  func axesSubtitle(bounds: String) -> String
  func bounds(low: String, high: String) -> String
  var theAxes: String { get }
  func aboveOnAllAxes(count: String, sector: String) -> String
  func belowOnAllAxes(count: String, sector: String) -> String
  func aboveOnSomeAxes(above: String, count: String, sector: String) -> String
  func againstMeanOfGroup(others: String) -> String
  func againstMeanOfMarket(others: String) -> String
  func coverageOf(coverage: String) -> String
  var filledIn: String { get }
  func coders(count: String) -> String
  var capped: String { get }
  func sharesRank(rank: String, units: String) -> String
  func ranks(rank: Int, written: String, units: String) -> String
  func pointsToState(points: String, node: String, state: String) -> String
  func outOfCriteria(open: String) -> String
  func lacksOneCriterion(state: String, which: String) -> String
  func lacksCriteria(count: String, state: String, which: String) -> String
  func equalsMean(value: String, behind: String) -> String
  func aboveMean(size: String, value: String, behind: String) -> String
  func belowMean(size: String, value: String, behind: String) -> String
  func bestAndWorst(first: String, up: String, last: String, down: String) -> String
  var notApplicable: String { get }
  var yes: String { get }
  func betweenCoders(names: String) -> String
  func andInItsGroup(shared: Bool, rank: Int, written: String, of count: String) -> String
  func heldBelow(_ state: String, requirements: [String], listed: String) -> String
  func lacksPointsAndRequirements(
    _ state: String, points: String, node: String, one: Bool, listed: String
  ) -> String
  var ofTheRestOfItsGroup: String { get }
  var ofTheRestOfTheMarket: String { get }
  func withheld(of others: String, count: Int, units: String, fewest: String) -> String
  func theOthers(_ count: Int, written: String, units: String) -> String
}
