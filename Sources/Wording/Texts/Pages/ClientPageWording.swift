/// What pages say: client.
package protocol ClientPageWording {
  var comparedWithWhom: String { get }
  func benchmarksSubtitle(client: String) -> String
  var benchmark: String { get }
  func groupWithItself(count: String) -> String
  var noOtherInGroup: String { get }
  var noGapWithoutIndex: String { get }
  func restOfItsGroup(count: String) -> String
  func restOfMarketCountedPlain(count: String) -> String
  var againstItsGroup: String { get }
  var againstMarket: String { get }
  func gapSubtitle(node: String) -> String
  var weight: String { get }
  var pointsInClient: String { get }
  func anotherThat(word: String) -> String
  func othersThat(count: String, word: String) -> String
  var missingInBrackets: String { get }
  func onItsScale(missing: String) -> String
  func levelWith(other: String) -> String
  func aheadOf(size: String, other: String, most: String) -> String
  func behindOf(size: String, other: String, most: String) -> String
  var itsPageInStudy: String { get }
  var restOfGroupPlain: String { get }
  var restOfMarketPlain: String { get }
  var profile: String { get }
  var profileByAxis: String { get }
  var scoreOfEachAxis: String { get }
  func bestOtherOfGroup(name: String) -> String
  var againstBestOther: String { get }
  var theRestOfItsGroup: String { get }
  var theRestOfTheMarket: String { get }
  func theUnit(_ name: String) -> String
}
