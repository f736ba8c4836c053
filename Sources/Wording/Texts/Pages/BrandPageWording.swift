/// What the page of a unit says: figures, charts, table of indicators, sentences.
package protocol BrandPageWording {
  var score: String { get }
  var restOfGroup: String { get }
  /// Head of the column that says where a value comes from.
  var provenance: String { get }
  /// `count` is how many the rest of the group are.
  func indicatorsSubtitle(_ count: String) -> String
  /// Legend of the strip of positions where a band stands for many.
  var stripOfMany: String { get }
  /// Legend of the strip where each has a tick of its own.
  var stripOfFew: String { get }
  /// Note below the indicators; `marks` is one of the two legends.
  func positionInMarket(rest: String, all: String, marks: String) -> String
  func notRankedBecause(_ reason: String) -> String
  var rankInMarket: String { get }
  /// Beside a rank in the market: `market` is how many are ranked.
  func outOf(_ market: String) -> String
  var rankInGroup: String { get }
  /// Beside a rank in the group: `group` is how many are ranked.
  func outOfGroup(_ group: String) -> String
  var weightObserved: String { get }
  /// Label of the figure that tells how far the next state is.
  func toState(_ state: String) -> String
  var requirement: String { get }
  var requirements: String { get }
  var points: String { get }
  /// Joins the two of a short pair, within a figure.
  var and: String { get }
  var criterion: String { get }
  var criteria: String { get }
  /// Series of a chart.
  func restOfGroupCounted(_ count: String) -> String
  func restOfMarketCounted(_ count: String) -> String
  func axesSubtitle(_ bounds: String) -> String
  func bounds(low: String, high: String) -> String
  var theAxes: String { get }
  func aboveOnAllAxes(count: String, sector: String) -> String
  func belowOnAllAxes(count: String, sector: String) -> String
  func aboveOnSomeAxes(above: String, count: String, sector: String) -> String
  func againstMeanOfGroup(_ others: String) -> String
  func againstMeanOfMarket(_ others: String) -> String
  func coverageOf(_ coverage: String) -> String
  /// Origin of an imputed value.
  var filledIn: String { get }
  func coders(_ count: String) -> String
  /// Origin of a winsorised value.
  var capped: String { get }
  func sharesRank(rank: String, units: String) -> String
  /// `rank` chooses the ending of the ordinal, `written` are its digits.
  func ranks(rank: Int, written: String, units: String) -> String
  func pointsToState(points: String, node: String, state: String) -> String
  /// Before a list of criteria only some of which are needed.
  func outOfCriteria(_ open: String) -> String
  func lacksOneCriterion(state: String, which: String) -> String
  func lacksCriteria(count: String, state: String, which: String) -> String
  /// `others` is `ofTheRestOfItsGroup` or `ofTheRestOfTheMarket`; `figures` the mean and how many they are.
  func equalsMean(of others: String, figures: String) -> String
  func aboveMean(size: String, of others: String, figures: String) -> String
  func belowMean(size: String, of others: String, figures: String) -> String
  /// `up` and `down` are the differences in points.
  func bestAndWorst(first: String, up: String, last: String, down: String) -> String
  var notApplicable: String { get }
  var yes: String { get }
  func betweenCoders(_ names: String) -> String
  /// Goes on after `sharesRank` or `ranks`; `shared` tells which.
  func andInItsGroup(shared: Bool, rank: Int, written: String, of count: String) -> String
  /// The state its score would give, and the requirements it fails, as a list.
  func heldBelow(_ state: String, requirements: [String], listed: String) -> String
  /// What the next state asks for; `one` if a single requirement is listed.
  func lacksPointsAndRequirements(
    _ state: String, points: String, node: String, one: Bool, listed: String
  ) -> String
  var ofTheRestOfItsGroup: String { get }
  var ofTheRestOfTheMarket: String { get }
  /// Why statistics of others are not shown: `count` of them are there, `fewest` needed.
  func withheld(of others: String, count: Int, units: String, fewest: String) -> String
  /// `las otras 6 marcas`; `units` is the counted noun.
  func theOthers(_ count: Int, written: String, units: String) -> String
}
