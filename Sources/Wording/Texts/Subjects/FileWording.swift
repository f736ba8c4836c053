/// What is said of files: why they cannot be read or written.
package protocol FileWording: Sendable {
  /// Completes the reason why a file cannot be read, as those at the end do.
  var notRegular: String { get }
  func targetNotRegular(_ target: String) -> String
  /// The target was not written by this tool.
  func foreignFile(_ target: String) -> String
  func brokenFileLink(_ target: String) -> String
  func cannotWriteFile(target: String, reason: String) -> String
  /// The same of what a folder holds.
  func foreignFiles(target: String, shown: String) -> String
  func changedOutputs(target: String, shown: String) -> String
  func cannotList(target: String, reason: String) -> String
  func notAFolder(_ target: String) -> String
  func brokenFolderLink(_ target: String) -> String
  func currentFolder(_ target: String) -> String
  func busy(_ target: String) -> String
  func cannotCreate(target: String, reason: String) -> String
  /// The finished folder cannot take the place of the target.
  func cannotSwap(target: String, reason: String) -> String
  func writeFailed(path: String, reason: String) -> String
  var noPermission: String { get }
  var isAFolder: String { get }
  var gone: String { get }
  var tooManyOpen: String { get }
  var linksInACircle: String { get }
  var nameTooLong: String { get }
  var noMemory: String { get }
  func readingFailed(_ code: String) -> String
}
