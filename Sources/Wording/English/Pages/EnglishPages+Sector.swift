// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: SectorPageWording {
  var all: String { "All" }
  func shareInStates(_ population: String) -> String { "Share in each maturity state; \(population)" }
  func allAreIn(_ only: String) -> String { "All \(unit.plural) are in \(only)" }
  var statesByGroup: String { "Maturity states by \(group.singular)" }
  func onlyOneIn(units: String, names: String) -> String { "Only one of \(units) is in \(names)" }
  func shareIn(share: String, names: String) -> String { "\(share) of \(unit.plural) are in \(names)" }
  var range: String { "range" }
  var median: String { "median" }
  func meanIs(_ market: String) -> String { "mean \(market)" }
  var meanHead: String { "Mean" }
  var minimum: String { "Min" }
  var maximum: String { "Max" }
  func indexByGroup(node: String, population: String) -> String { "\(node) by \(group.singular): mean, median and range; \(population)" }
  var leader: String { "Leader" }
  var rankingOfGroups: String { "Ranking of \(group.plural)" }
  func groupLeads(first: String, gap: String) -> String { "\(first) leads, \(gap) points above the market mean" }
  func groupRank(rank: String, groups: String) -> String { "\(rank) of \(groups) by its mean" }
  func indexInGroups(_ node: String) -> String { "\(node) by \(group.singular): mean, median and range" }
  var market: String { "market" }
  var axesAgainstMarket: String { "The axes against the market" }
  func axesAgainstMarketSubtitle(count: String, all: String) -> String { "Mean of each axis; n = \(count) against \(all)" }
  var marketHead: String { "Market" }
  var meanOfGroup: String { "\(group.singular) mean" }
  func firstUnits(_ shown: Int, of all: String) -> String { "; the first \(shown) of \(all)" }
  var axesByUnit: String { "The axes, \(unit.singular) by \(unit.singular)" }
  func axesInOrderOfRanking(_ first: String) -> String { "Score of each axis, in the order of the ranking\(first)" }
  func sectorLede(units: String, ranked: String) -> String { "\(units); \(ranked) ranked." }
  var rankingOfGroup: String { "Ranking of the \(group.singular)" }
  func outOfGroups(_ groups: String) -> String { "of \(groups)" }
  func marketIs(_ mean: String) -> String { "market \(mean)" }
  var rangeHead: String { "Range" }
  var stateOfMean: String { "State of the mean" }
  var noneRankedInGroup: String { "None of its \(unit.plural) is ranked." }
  var indexOfOnlyUnit: String { "The index of its only \(unit.singular)" }
  var itsMean: String { "Its mean" }
  func equalsMarket(subject: String, market: String) -> String { "\(subject) equals the market mean (\(market))." }
  var above: String { "above" }
  var below: String { "below" }
  func apartFromMarket(subject: String, size: String, side: String, market: String)
    -> String
  {
    "\(subject) is \(size) points \(side) the market mean (\(market))."
  }

  func allInState(count: String, name: String) -> String { "All \(count) of its \(unit.plural) are in \(name)." }
  func leadsGroup(name: String, score: String, gap: String, second: String) -> String { "\(name) (\(score)) leads, \(gap) points ahead of \(second)." }
  var groupAgainstMarket: String { "\(capitalised(group.singular)) mean against the market mean, in points" }
  func whatSetsApart(_ leader: String) -> String { "What sets \(leader) apart" }
  func someInState(largest: Int, written: String, count: String, name: String) -> String { "\(written) of its \(count) \(unit.plural) \(largest == 1 ? "is" : "are") in \(name)." }
  func leaderAgainstOthers(count: Int, written: String, units: String) -> String { "The leader's score against the mean of the other \(units)" }
}
