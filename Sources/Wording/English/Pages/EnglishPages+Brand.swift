extension EnglishPages: BrandPageWording {
  package var score: String { "Score" }
  package var restOfGroup: String { "Rest of the \(group.singular)" }
  package var provenance: String { "Origin" }

  package func indicatorsSubtitle(_ count: String) -> String {
    "Observed value, score and mean of the rest of its \(group.singular) (n = \(count))"
  }
  package var stripOfMany: String {
    "the band runs from the lowest to the highest, with the middle 80% and 50%; the long tick is the median"
  }
  package var stripOfFew: String { "each tick is a score; the long one is the median" }

  package func positionInMarket(rest: String, all: String, marks: String) -> String {
    "\(rest). Position in the market (n = \(all)): \(marks); the dot is this one."
  }

  package func notRankedBecause(_ reason: String) -> String {
    "Not ranked. \(reason)."
  }
  package var rankInMarket: String { "Rank in the market" }

  package func outOf(_ market: String) -> String {
    "of \(market)"
  }
  package var rankInGroup: String { "Rank in its \(group.singular)" }

  package func outOfGroup(_ group: String) -> String {
    "of \(group)"
  }
  package var weightObserved: String { "weight observed" }

  package func toState(_ state: String) -> String {
    "To reach \(state)"
  }
  package var requirement: String { "requirement" }
  package var requirements: String { "requirements" }
  package var points: String { "points" }
  package var and: String { "and" }
  package var criterion: String { "criterion" }
  package var criteria: String { "criteria" }

  package func restOfGroupCounted(_ count: String) -> String {
    "rest of the \(group.singular) (n = \(count))"
  }

  package func restOfMarketCounted(_ count: String) -> String {
    "rest of the market (n = \(count))"
  }

  package func axesSubtitle(_ bounds: String) -> String {
    "Score of each axis, from \(bounds)"
  }

  package func bounds(low: String, high: String) -> String {
    "\(low) to \(high)"
  }
  package var theAxes: String { "The axes" }

  package func aboveOnAllAxes(count: String, sector: String) -> String {
    "Above the rest of its \(sector) on all \(count) axes"
  }

  package func belowOnAllAxes(count: String, sector: String) -> String {
    "Below the rest of its \(sector) on all \(count) axes"
  }

  package func aboveOnSomeAxes(above: String, count: String, sector: String) -> String {
    "Above the rest of its \(sector) on \(above) of \(count) axes"
  }

  package func againstMeanOfGroup(_ others: String) -> String {
    "Score against the mean of \(others) of its \(group.singular)"
  }

  package func againstMeanOfMarket(_ others: String) -> String {
    "Score against the mean of \(others) of the market"
  }

  package func coverageOf(_ coverage: String) -> String {
    "coverage \(coverage)"
  }
  package var filledIn: String { "filled in" }

  package func coders(_ count: String) -> String {
    "\(count) coders"
  }
  package var capped: String { "capped" }

  package func sharesRank(rank: String, units: String) -> String {
    "It ties for rank \(rank) of \(units)"
  }

  package func ranks(rank: Int, written: String, units: String) -> String {
    "It ranks \(EnglishGrammar().ordinal(rank, written: written)) of \(units)"
  }

  package func pointsToState(points: String, node: String, state: String) -> String {
    "It needs \(points) more points on \(node) to reach \(state)."
  }

  package func outOfCriteria(_ open: String) -> String {
    "out of \(open)"
  }

  package func lacksOneCriterion(state: String, which: String) -> String {
    "It needs one more criterion to reach \(state): \(which)."
  }

  package func lacksCriteria(count: String, state: String, which: String) -> String {
    "It needs \(count) more criteria to reach \(state): \(which)."
  }

  package func equalsMean(of others: String, figures: String) -> String {
    "Its index equals the mean \(others) \(figures)."
  }

  package func aboveMean(size: String, of others: String, figures: String) -> String {
    "It is \(size) points above the mean \(others) \(figures)."
  }

  package func belowMean(size: String, of others: String, figures: String) -> String {
    "It is \(size) points below the mean \(others) \(figures)."
  }

  package func bestAndWorst(first: String, up: String, last: String, down: String) -> String {
    "Against the rest of its \(group.singular), it does best on \(first) (\(up)) and worst on \(last) (\(down))."
  }
  package var notApplicable: String { "not applicable" }
  package var yes: String { "yes" }

  package func betweenCoders(_ names: String) -> String {
    "between \(names)"
  }

  package func andInItsGroup(shared: Bool, rank: Int, written: String, of count: String) -> String {
    let place =
      "\(EnglishGrammar().ordinal(rank, written: written)) of \(count) in its \(group.singular)"
    return shared ? " and ranks \(place)" : " and \(place)"
  }

  package func heldBelow(_ state: String, requirements: [String], listed: String) -> String {
    "Its score would make it \(state), but it does not meet the \(requirements.count == 1 ? "requirement" : "requirements") on \(listed)."
  }

  package func lacksPointsAndRequirements(
    _ state: String, points: String, node: String, one: Bool, listed: String
  ) -> String {
    "To reach \(state) it needs \(points) more points on \(node) and must meet the \(one ? "requirement" : "requirements") on \(listed)."
  }

  package var ofTheRestOfItsGroup: String {
    "of the rest of its \(group.singular)"
  }

  package var ofTheRestOfTheMarket: String {
    "of the rest of the market"
  }

  package func withheld(of others: String, count: Int, units: String, fewest: String) -> String {
    "Statistics \(others) are withheld: \(count == 0 ? "there are no other ranked \(unit.plural)" : "they would rest on \(units) and reveal their data"). At least \(fewest) are needed."
  }

  package func theOthers(_ count: Int, written: String, units: String) -> String {
    "the other \(units)"
  }
}
