/// What is said of files.
package protocol FileWording: Sendable {
  var itIsNotARegularFile: String { get }
  func isNotARegularFileBut(target: String) -> String
  func theFileWasNotWrittenBy(target: String) -> String
  func isALinkToNothingMend(target: String) -> String
  func theFileCannotBeWrittenChoose(target: String, reason: String) -> String
  func theFolderHoldsWhatThisTool(target: String, shown: String) -> String
  func theFolderHoldsOutputsThatWere(target: String, shown: String) -> String
  func whatTheFolderHoldsCannotBe(target: String, reason: String) -> String
  func isAFileNotAFolder(target: String) -> String
  func isALinkToNothingMend2(target: String) -> String
  func isTheCurrentFolderOrHolds(target: String) -> String
  func anotherRunIsWritingToWait(target: String) -> String
  func theFolderCannotBeCreatedChoose(target: String, reason: String) -> String
  func theFileSystemDoesNotLet(target: String, reason: String) -> String
  func couldNotBeWrittenTheEarlier(path: String, reason: String) -> String
  var noPermissionToReadIt: String { get }
  var itIsAFolder: String { get }
  var itIsNotThereAnyMore: String { get }
  var tooManyFilesAreOpenAt: String { get }
  var itsLinksLeadRoundInA: String { get }
  var itsNameIsTooLong: String { get }
  var thereIsNotEnoughMemory: String { get }
  func readingFailed(code: String) -> String
}
