// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: StudyPageWording {
  func aboveBoth(units: String, x: String, y: String) -> String { "\(units) above the mean in both \(x) and \(y)" }
  var eachDot: String { "Each dot is one \(unit.singular)" }
  var size: String { "size" }
  func linesAreMeans(_ count: String) -> String { "lines: market means; n = \(count)" }
  var map: String { "Map" }
  func meanOfEachAxis(_ population: String) -> String { "Mean of each axis; \(population)" }
  func highestOnAllAxes(best: String, count: String) -> String { "\(best) has the highest mean on all \(count) axes" }
  var axesByGroup: String { "The axes, \(group.singular) by \(group.singular)" }
  func allIndicatorsByGroup(_ indicators: Int) -> String { "The \(indicators) indicators by \(group.singular)" }
  func lowestIndicator(name: String, mean: String) -> String { "\(name): the market's lowest indicator, \(mean) on average" }
  func meanOfEachIndicator(_ population: String) -> String { "Mean score of each indicator; \(population)" }
  func population(brands: String, edition: String) -> String { "\(brands), edition \(edition)" }
  func firstGroups(first: String, all: String) -> String { "; the first \(first) of \(all)" }
  var edition: String { "Edition" }
  var ranking: String { "Ranking" }
  var rankingOfUnits: String { "Ranking of \(unit.plural)" }
  var clientReports: String { "Client reports" }
  var pageForEachGroup: String { "A page for each \(group.singular)" }
  func unrankedToo(_ left: String) -> String { "and \(left) not ranked" }
  func quartiles(_ lower: String, _ upper: String) -> String { "quartiles \(lower) and \(upper)" }
  var noUnits: String { "The study has no \(unit.plural)." }
  func noneOfUnits(_ units: String) -> String { "None of \(units) has enough data for an index." }
  func allUnitsAreIn(_ only: String) -> String { "All \(unit.plural) are in \(only)." }
  func commonestState(names: String, part: String, share: String) -> String { "The most frequent state is \(names): \(part) (\(share))." }
  func commonestStates(names: String, part: String, share: String) -> String { "The most frequent states are \(names), with \(part) (\(share)) each." }
  func noneReaches(_ state: String) -> String { "None reaches \(state)." }
  func onlyOneReaches(_ state: String) -> String { "Only one reaches \(state)." }
  func someReach(count: String, state: String) -> String { "\(count) reach \(state)." }
  func allShareFirst(_ score: String) -> String { "All \(unit.plural) share the first place with \(score)." }
  func someShareFirst(names: String, score: String) -> String { "\(names) share the first place with \(score)." }
  func leadsRanking(name: String, score: String) -> String { "\(name) leads the ranking with \(score)." }
  func leadsRankingBy(name: String, score: String, gap: String, order: String) -> String { "\(name) leads the ranking with \(score), \(gap) points ahead of \(order)." }
  func groupsApart(best: String, worst: String, gap: String) -> String { "Among \(group.plural), \(best) is ahead and \(worst) comes last: \(gap) points apart." }
  func bestAndWorstAxis(best: String, mean: String, worst: String, meanOfWorst: String) -> String { "The most developed axis is \(best) (mean \(mean)); the least, \(worst) (\(meanOfWorst))." }
  func fromIndexToIndex(low: String, high: String) -> String { "from \(low) to \(high)" }
  func liesFurthestApart(name: String, range: String) -> String { "\(capitalised(unit.plural)) lie furthest apart in \(name): \(range)." }
  func measuredOf(index: String, units: String, groups: String, indicators: Int, written: String)
    -> String
  {
    "\(index) of \(units) in \(groups), from \(written) \(indicators == 1 ? "indicator" : "indicators")."
  }
  var onlyUnitHasTooFewData: String { "The only \(unit.singular) does not have enough data for an index." }
  func passButFail(_ shown: String, one: Bool) -> String { "\(shown) \(one ? "passes" : "pass") the threshold of a state but \(one ? "fails" : "fail") its requirement, and \(one ? "stays" : "stay") in the one below." }
}
