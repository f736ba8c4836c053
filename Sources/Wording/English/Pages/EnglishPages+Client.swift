extension EnglishPages: ClientPageWording {
  package var comparedWithWhom: String { "Compared with whom" }

  package func benchmarksSubtitle(_ client: String) -> String {
    "Means of the ranked \(unit.plural), without \(client) unless stated; in brackets, the difference in points"
  }
  package var benchmark: String { "Benchmark" }

  package func groupWithItself(_ count: String) -> String {
    "Its \(group.singular), itself included (n = \(count))"
  }
  package var noOtherInGroup: String {
    "There is no other ranked \(unit.singular) in its \(group.singular): no leader to compare with."
  }
  package var noGapWithoutIndex: String {
    "Without an index there is no gap to break down by indicator."
  }

  package func restOfItsGroup(_ count: String) -> String {
    "rest of its \(group.singular) (n = \(count))"
  }
  package var againstItsGroup: String { "Against its \(group.singular)" }
  package var againstMarket: String { "Against the market" }

  package func gapSubtitle(_ node: String) -> String {
    "Points of \(node) that each indicator adds: its weight times the difference in score"
  }
  package var weight: String { "Weight" }
  package func anotherThat(_ word: String) -> String {
    "Another \(word)"
  }

  package func othersThat(count: String, word: String) -> String {
    "\(count) other \(word)"
  }
  package var missingInBrackets: String { " (missing)" }

  package func onItsScale(_ missing: String) -> String {
    "(\(missing) on its scale)"
  }

  package func levelWith(_ other: String) -> String {
    "Level with \(other)"
  }

  package func aheadOf(size: String, other: String, most: String) -> String {
    "\(size) points ahead of \(other); the largest gain: \(most)"
  }

  package func behindOf(size: String, other: String, most: String) -> String {
    "\(size) points behind \(other); the largest loss: \(most)"
  }
  package var restOfGroupInline: String { "rest of the \(group.singular)" }
  package var restOfMarketInline: String { "rest of the market" }
  package var profile: String { "Profile" }
  package var profileByAxis: String { "Profile by axis" }
  package var scoreOfEachAxis: String { "Score of each axis" }

  package func bestOtherOfGroup(_ name: String) -> String {
    "Best other \(unit.singular) in its \(group.singular): \(name)"
  }

  package var againstBestOther: String {
    "Against the best other \(unit.singular)"
  }

  package func runnerUpOfGroup(_ name: String) -> String {
    "The runner-up of its \(group.singular): \(name)"
  }

  package var againstRunnerUp: String {
    "Against the runner-up"
  }

  package func together(_ name: String, _ count: Int) -> String {
    "\(name): \(count) parts together"
  }

  package var filledNote: String {
    "Where data are missing, the contribution takes the score of their axis; scores and means are only of those that have them."
  }

  package var theRestOfItsGroup: String {
    "the mean of the rest of its \(group.singular)"
  }

  package var theRestOfTheMarket: String {
    "the mean of the rest of the market"
  }

  package func theUnit(_ name: String) -> String {
    name
  }
}
