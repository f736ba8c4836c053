extension EnglishPages: StudyPageWording {
  package func aboveBoth(units: String, x: String, y: String) -> String {
    "\(units) above the mean in both \(x) and \(y)"
  }
  package var eachDot: String { "Each dot is one \(unit.singular)" }
  package var size: String { "size" }

  package func linesAreMeans(_ count: String) -> String {
    "lines: market means; n = \(count)"
  }
  package var map: String { "Map" }

  package func meanOfEachAxis(_ population: String) -> String {
    "Mean of each axis; \(population)"
  }

  package func highestOnAllAxes(best: String, count: String) -> String {
    "\(best) has the highest mean on all \(count) axes"
  }
  package var axesByGroup: String { "The axes, \(group.singular) by \(group.singular)" }

  package func allIndicatorsByGroup(_ indicators: Int) -> String {
    "The \(indicators) indicators by \(group.singular)"
  }

  package func lowestIndicator(name: String, mean: String) -> String {
    "\(name): the market's lowest indicator, \(mean) on average"
  }

  package func meanOfEachIndicator(_ population: String) -> String {
    "Mean score of each indicator; \(population)"
  }

  package func population(brands: String, edition: String) -> String {
    "\(brands), edition \(edition)"
  }

  package func firstGroups(first: String, all: String) -> String {
    "; the first \(first) of \(all)"
  }
  package var edition: String { "Edition" }
  package var ranking: String { "Ranking" }
  package var rankingOfUnits: String { "Ranking of \(unit.plural)" }
  package var clientReports: String { "Client reports" }
  package var pageForEachGroup: String { "A page for each \(group.singular)" }

  package func unrankedToo(_ left: String) -> String {
    "and \(left) not ranked"
  }

  package func quartiles(_ lower: String, _ upper: String) -> String {
    "quartiles \(lower) and \(upper)"
  }
  package var noUnits: String { "The study has no \(unit.plural)." }

  package func noneOfUnits(_ units: String) -> String {
    "None of \(units) has enough data for an index."
  }

  package func allUnitsAreIn(_ only: String) -> String {
    "All \(unit.plural) are in \(only)."
  }

  package func commonestState(names: String, part: String, share: String) -> String {
    "The most frequent state is \(names): \(part) (\(share))."
  }

  package func commonestStates(names: String, part: String, share: String) -> String {
    "The most frequent states are \(names), with \(part) (\(share)) each."
  }

  package func noneReaches(_ state: String) -> String {
    "None reaches \(state)."
  }

  package func onlyOneReaches(_ state: String) -> String {
    "Only one reaches \(state)."
  }

  package func someReach(count: String, state: String) -> String {
    "\(count) reach \(state)."
  }

  package func allShareFirst(_ score: String) -> String {
    "All \(unit.plural) share the first place with \(score)."
  }

  package func someShareFirst(names: String, score: String) -> String {
    "\(names) share the first place with \(score)."
  }

  package func leadsRanking(name: String, score: String) -> String {
    "\(name) leads the ranking with \(score)."
  }

  package func leadsRankingBy(name: String, score: String, gap: String, order: String) -> String {
    "\(name) leads the ranking with \(score), \(gap) points ahead of \(order)."
  }

  package func groupsApart(best: String, worst: String, gap: String) -> String {
    "Among \(group.plural), \(best) is ahead and \(worst) comes last: \(gap) points apart."
  }

  package func bestAndWorstAxis(
    best: String, mean: String, worst: String, meanOfWorst: String
  ) -> String {
    "The most developed axis is \(best) (mean \(mean)); the least, \(worst) (\(meanOfWorst))."
  }

  package func fromIndexToIndex(low: String, high: String) -> String {
    "from \(low) to \(high)"
  }

  package func liesFurthestApart(name: String, range: String) -> String {
    "\(capitalised(unit.plural)) lie furthest apart in \(name): \(range)."
  }

  package func measuredOf(
    index: String, units: String, groups: String, indicators: Int, written: String
  ) -> String {
    "\(index) of \(units) in \(groups), from \(written) \(indicators == 1 ? "indicator" : "indicators")."
  }

  package var onlyUnitHasTooFewData: String {
    "The only \(unit.singular) does not have enough data for an index."
  }

  package func passButFail(_ shown: String, one: Bool) -> String {
    "\(shown) \(one ? "passes" : "pass") the threshold of a state but \(one ? "fails" : "fail") its requirement, and \(one ? "stays" : "stay") in the one below."
  }
}
