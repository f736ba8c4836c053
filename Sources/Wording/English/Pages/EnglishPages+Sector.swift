extension EnglishPages: SectorPageWording {
  package var all: String { "All" }

  package func shareInStates(_ population: String) -> String {
    "Share in each maturity state; \(population)"
  }

  package func allAreIn(_ only: String) -> String {
    "All \(unit.plural) are in \(only)"
  }
  package var statesByGroup: String { "Maturity states by \(group.singular)" }

  package func onlyOneIn(units: String, names: String) -> String {
    "Only one of \(units) is in \(names)"
  }

  package func shareIn(share: String, names: String) -> String {
    "\(share) of \(unit.plural) are in \(names)"
  }
  package var range: String { "range" }
  package var median: String { "median" }

  package func meanIs(_ market: String) -> String {
    "mean \(market)"
  }
  package var meanHead: String { "Mean" }
  package var minimum: String { "Min" }
  package var maximum: String { "Max" }

  package func indexByGroup(node: String, population: String) -> String {
    "\(node) by \(group.singular): mean, median and range; \(population)"
  }
  package var leader: String { "Leader" }
  package var rankingOfGroups: String { "Ranking of \(group.plural)" }

  package func groupLeads(first: String, gap: String) -> String {
    "\(first) leads, \(gap) points above the market mean"
  }

  package func groupRank(rank: String, groups: String) -> String {
    "\(rank) of \(groups) by its mean"
  }

  package func indexInGroups(_ node: String) -> String {
    "\(node) by \(group.singular): mean, median and range"
  }
  package var market: String { "market" }
  package var axesAgainstMarket: String { "The axes against the market" }

  package func axesAgainstMarketSubtitle(count: String, all: String) -> String {
    "Mean of each axis; n = \(count) against \(all)"
  }
  package var marketHead: String { "Market" }
  package var meanOfGroup: String { "\(group.singular) mean" }

  package func firstUnits(_ shown: Int, of all: String) -> String {
    "; the first \(shown) of \(all)"
  }
  package var axesByUnit: String { "The axes, \(unit.singular) by \(unit.singular)" }

  package func axesInOrderOfRanking(_ first: String) -> String {
    "Score of each axis, in the order of the ranking\(first)"
  }

  package func sectorLede(units: String, ranked: String) -> String {
    "\(units); \(ranked) ranked."
  }
  package var rankingOfGroup: String { "Ranking of the \(group.singular)" }

  package func outOfGroups(_ groups: String) -> String {
    "of \(groups)"
  }

  package func marketIs(_ mean: String) -> String {
    "market \(mean)"
  }
  package var rangeHead: String { "Range" }
  package var stateOfMean: String { "State of the mean" }
  package var noneRankedInGroup: String { "None of its \(unit.plural) is ranked." }
  package var indexOfOnlyUnit: String { "The index of its only \(unit.singular)" }
  package var itsMean: String { "Its mean" }

  package func equalsMarket(subject: String, market: String) -> String {
    "\(subject) equals the market mean (\(market))."
  }
  package var above: String { "above" }
  package var below: String { "below" }

  package func apartFromMarket(subject: String, size: String, side: String, market: String)
    -> String
  {
    "\(subject) is \(size) points \(side) the market mean (\(market))."
  }

  package func allInState(count: String, name: String) -> String {
    "All \(count) of its \(unit.plural) are in \(name)."
  }

  package func leadsGroup(name: String, score: String, gap: String, second: String) -> String {
    "\(name) (\(score)) leads, \(gap) points ahead of \(second)."
  }
  package var groupAgainstMarket: String {
    "\(capitalised(group.singular)) mean against the market mean, in points"
  }

  package func whatSetsApart(_ leader: String) -> String {
    "What sets \(leader) apart"
  }

  package func someInState(largest: Int, written: String, count: String, name: String) -> String {
    "\(written) of its \(count) \(unit.plural) \(largest == 1 ? "is" : "are") in \(name)."
  }

  package func leaderAgainstOthers(count: Int, written: String, units: String) -> String {
    "The leader's score against the mean of the other \(units)"
  }
}
