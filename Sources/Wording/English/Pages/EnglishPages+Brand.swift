// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: BrandPageWording {
  var score: String { "Score" }
  var restOfGroup: String { "Rest of the \(group.singular)" }
  var provenance: String { "Origin" }
  func indicatorsSubtitle(_ count: String) -> String { "Observed value, score and mean of the rest of its \(group.singular) (n = \(count))" }
  var stripOfMany: String { "the band runs from the lowest to the highest, with the middle 80% and 50%; the long tick is the median" }
  var stripOfFew: String { "each tick is a score; the long one is the median" }
  func positionInMarket(rest: String, all: String, marks: String) -> String { "\(rest). Position in the market (n = \(all)): \(marks); the dot is this one." }
  func notRankedBecause(_ reason: String) -> String { "Not ranked. \(reason)." }
  var rankInMarket: String { "Rank in the market" }
  func outOf(_ market: String) -> String { "of \(market)" }
  var rankInGroup: String { "Rank in its \(group.singular)" }
  func outOfGroup(_ group: String) -> String { "of \(group)" }
  var weightObserved: String { "weight observed" }
  func toState(_ state: String) -> String { "To reach \(state)" }
  var requirement: String { "requirement" }
  var requirements: String { "requirements" }
  var points: String { "points" }
  var and: String { "and" }
  var criterion: String { "criterion" }
  var criteria: String { "criteria" }
  func restOfGroupCounted(_ count: String) -> String { "rest of the \(group.singular) (n = \(count))" }
  func restOfMarketCounted(_ count: String) -> String { "rest of the market (n = \(count))" }
  func axesSubtitle(_ bounds: String) -> String { "Score of each axis, from \(bounds)" }
  func bounds(low: String, high: String) -> String { "\(low) to \(high)" }
  var theAxes: String { "The axes" }
  func aboveOnAllAxes(count: String, sector: String) -> String { "Above the rest of its \(sector) on all \(count) axes" }
  func belowOnAllAxes(count: String, sector: String) -> String { "Below the rest of its \(sector) on all \(count) axes" }
  func aboveOnSomeAxes(above: String, count: String, sector: String) -> String { "Above the rest of its \(sector) on \(above) of \(count) axes" }
  func againstMeanOfGroup(_ others: String) -> String { "Score against the mean of \(others) of its \(group.singular)" }
  func againstMeanOfMarket(_ others: String) -> String { "Score against the mean of \(others) of the market" }
  func coverageOf(_ coverage: String) -> String { "coverage \(coverage)" }
  var filledIn: String { "filled in" }
  func coders(_ count: String) -> String { "\(count) coders" }
  var capped: String { "capped" }
  func sharesRank(rank: String, units: String) -> String { "It ties for rank \(rank) of \(units)" }
  func ranks(rank: Int, written: String, units: String) -> String { "It ranks \(EnglishGrammar().ordinal(rank, written: written)) of \(units)" }
  func pointsToState(points: String, node: String, state: String) -> String { "It needs \(points) more points on \(node) to reach \(state)." }
  func outOfCriteria(_ open: String) -> String { "out of \(open)" }
  func lacksOneCriterion(state: String, which: String) -> String { "It needs one more criterion to reach \(state): \(which)." }
  func lacksCriteria(count: String, state: String, which: String) -> String { "It needs \(count) more criteria to reach \(state): \(which)." }
  func equalsMean(of others: String, figures: String) -> String { "Its index equals the mean \(others) \(figures)." }
  func aboveMean(size: String, of others: String, figures: String) -> String { "It is \(size) points above the mean \(others) \(figures)." }
  func belowMean(size: String, of others: String, figures: String) -> String { "It is \(size) points below the mean \(others) \(figures)." }
  func bestAndWorst(first: String, up: String, last: String, down: String) -> String { "Against the rest of its \(group.singular), it does best on \(first) (\(up)) and worst on \(last) (\(down))." }
  var notApplicable: String { "not applicable" }
  var yes: String { "yes" }
  func betweenCoders(_ names: String) -> String { "between \(names)" }
  func andInItsGroup(shared: Bool, rank: Int, written: String, of count: String) -> String {
    let place =
      "\(EnglishGrammar().ordinal(rank, written: written)) of \(count) in its \(group.singular)"
    return shared ? " and ranks \(place)" : " and \(place)"
  }

  func heldBelow(_ state: String, requirements: [String], listed: String) -> String { "Its score would make it \(state), but it does not meet the \(requirements.count == 1 ? "requirement" : "requirements") on \(listed)." }
  func lacksPointsAndRequirements(_ state: String, points: String, node: String, one: Bool, listed: String) -> String { "To reach \(state) it needs \(points) more points on \(node) and must meet the \(one ? "requirement" : "requirements") on \(listed)." }
  var ofTheRestOfItsGroup: String { "of the rest of its \(group.singular)" }
  var ofTheRestOfTheMarket: String { "of the rest of the market" }
  func withheld(of others: String, count: Int, units: String, fewest: String) -> String { "Statistics \(others) are withheld: \(count == 0 ? "there are no other ranked \(unit.plural)" : "they would rest on \(units) and reveal their data"). At least \(fewest) are needed." }
  func theOthers(_ count: Int, written: String, units: String) -> String { "the other \(units)" }
}
