/// What is said of interactions.
package protocol InteractionWording: Sendable {
  var theRequests: String { get }
  var thePosts: String { get }
  var theMessages: String { get }
  var thereIsNotEnoughMemoryFor: String { get }
  var thereAreMoreThanChannelsA: String { get }
  var theInteractionsExceedMillionRows: String { get }
  func fromLineOnThereIsA(line: Int, longestRow: String) -> String
  var readingFailed: String { get }
  func inAMappingFileLayoutYaml(name: String) -> String
  func inText(name: String) -> String
  var theFilesHoldOnlyMessagesWritten: String { get }
  var allCustomersMessagesHangOnOthers: String { get }
  var withoutAnAccountsFileTheOnly: String { get }
  var theAccountsFileHasNoneOf: String { get }
  var noneOfTheirAccountsWritesIn: String { get }
  var theyAreInTheDataBut: String { get }
  var theirOnlyRequestLiesOutsideThe: String { get }
  func theirRequestsLieOutsideThePeriod(count: String) -> String
  func oneOf(words: String) -> String
  var isoSecondsMillisecondsTwitterOrA: String { get }
  func oneOf2(names: String) -> String
  var aSingleCharacterSuchAsOr: String { get }
  func sheet(name: String, sheet: String) -> String
  var itIsNotARegularFile: String { get }
  var itIsAZIPFileExtract: String { get }
  var unpackedItExceedsMiBAndIs: String { get }
  var itIsOfNoKnownEncoding: String { get }
  func pathsOfThisCommandStartAt(current: String) -> String
  func pathsInStudyYamlStartAt(folder: String) -> String
  var itWasChangedWhileItWas: String { get }
  var itIsCutShortItsGzip: String { get }
  var itIsDamagedItsGzipCompression: String { get }
  var thereIsNoMemoryToUnpack: String { get }
  var compressedFilesExceedGiBWhenUnpacked: String { get }
  func unpackedItIsMoreThanTimes(mostTimes: Int) -> String
  var theyDoNotHaveAsMany: String { get }
  var theyAreNoJSONObject: String { get }
  var theyHaveNoId: String { get }
  var theirTimeCannotBeReadOr: String { get }
  var theyDoNotSayWhetherA: String { get }
  var theirLikesSharesOrCommentsAre: String { get }
  /// `decimal` is the mark such numbers have in the file.
  func noNumber(_ column: String, _ decimal: String?, but values: String) -> String
  func accountsFileNotNamed(_ file: String) -> String
}
