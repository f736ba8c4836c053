/// What a client's page says: benchmarks, gaps, profile.
package protocol ClientPageWording {
  var comparedWithWhom: String { get }
  func benchmarksSubtitle(_ client: String) -> String
  var benchmark: String { get }
  /// Series of a benchmark that holds the client too.
  func groupWithItself(_ count: String) -> String
  var noOtherInGroup: String { get }
  var noGapWithoutIndex: String { get }
  func restOfItsGroup(_ count: String) -> String
  var againstItsGroup: String { get }
  var againstMarket: String { get }
  /// `node` is the index whose points are told.
  func gapSubtitle(_ node: String) -> String
  var weight: String { get }
  /// The bar of what is not listed one by one; `word` is the verb: adds, takes away.
  func anotherThat(_ word: String) -> String
  func othersThat(count: String, word: String) -> String
  var missingInBrackets: String { get }
  /// A value that is missing, where the scale of its indicator stands.
  func onItsScale(_ missing: String) -> String
  /// `other` is `theRestOfItsGroup` and its like, or a name after `theUnit`.
  func levelWith(_ other: String) -> String
  func aheadOf(size: String, other: String, most: String) -> String
  func behindOf(size: String, other: String, most: String) -> String
  /// Within a line, as opposed to the head `restOfGroup`.
  var restOfGroupInline: String { get }
  var restOfMarketInline: String { get }
  var profile: String { get }
  var profileByAxis: String { get }
  var scoreOfEachAxis: String { get }
  /// The best of the others, which is not the best if the client leads.
  func bestOtherOfGroup(_ name: String) -> String
  var againstBestOther: String { get }
  func runnerUpOfGroup(_ name: String) -> String
  var againstRunnerUp: String { get }
  /// Several children of the node `name` as one part of a gap.
  func together(_ name: String, _ count: Int) -> String
  /// What stands in for missing data in a contribution.
  var filledNote: String { get }
  var theRestOfItsGroup: String { get }
  var theRestOfTheMarket: String { get }
  /// A name where `levelWith`, `aheadOf` and `behindOf` take one.
  func theUnit(_ name: String) -> String
}
