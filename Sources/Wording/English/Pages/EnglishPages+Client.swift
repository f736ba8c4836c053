// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: ClientPageWording {
  var comparedWithWhom: String { "Compared with whom" }
  func benchmarksSubtitle(_ client: String) -> String { "Means of the ranked \(unit.plural), without \(client) unless stated; in brackets, the difference in points" }
  var benchmark: String { "Benchmark" }
  func groupWithItself(_ count: String) -> String { "Its \(group.singular), itself included (n = \(count))" }
  var noOtherInGroup: String { "There is no other ranked \(unit.singular) in its \(group.singular): no leader to compare with." }
  var noGapWithoutIndex: String { "Without an index there is no gap to break down by indicator." }
  func restOfItsGroup(_ count: String) -> String { "rest of its \(group.singular) (n = \(count))" }
  var againstItsGroup: String { "Against its \(group.singular)" }
  var againstMarket: String { "Against the market" }
  func gapSubtitle(_ node: String) -> String { "Points of \(node) that each indicator adds: its weight times the difference in score" }
  var weight: String { "Weight" }
  func anotherThat(_ word: String) -> String { "Another \(word)" }
  func othersThat(count: String, word: String) -> String { "\(count) other \(word)" }
  var missingInBrackets: String { " (missing)" }
  func onItsScale(_ missing: String) -> String { "(\(missing) on its scale)" }
  func levelWith(_ other: String) -> String { "Level with \(other)" }
  func aheadOf(size: String, other: String, most: String) -> String { "\(size) points ahead of \(other); the largest gain: \(most)" }
  func behindOf(size: String, other: String, most: String) -> String { "\(size) points behind \(other); the largest loss: \(most)" }
  var restOfGroupInline: String { "rest of the \(group.singular)" }
  var restOfMarketInline: String { "rest of the market" }
  var profile: String { "Profile" }
  var profileByAxis: String { "Profile by axis" }
  var scoreOfEachAxis: String { "Score of each axis" }
  func bestOtherOfGroup(_ name: String) -> String { "Best other \(unit.singular) in its \(group.singular): \(name)" }
  var againstBestOther: String { "Against the best other \(unit.singular)" }
  func runnerUpOfGroup(_ name: String) -> String { "The runner-up of its \(group.singular): \(name)" }
  var againstRunnerUp: String { "Against the runner-up" }
  func together(_ name: String, _ count: Int) -> String { "\(name): \(count) parts together" }
  var filledNote: String { "Where data are missing, the contribution takes the score of their axis; scores and means are only of those that have them." }
  var theRestOfItsGroup: String { "the mean of the rest of its \(group.singular)" }
  var theRestOfTheMarket: String { "the mean of the rest of the market" }
  func theUnit(_ name: String) -> String { name }
}
