/// What is said of exports of messages.
package protocol InteractionWording: Sendable {
  /// What the period does not hold.
  var noRequests: String { get }
  var noPosts: String { get }
  var noMessages: String { get }
  /// Completes the reason why a file cannot be read, as many here do.
  var noMemory: String { get }
  var tooManyChannels: String { get }
  var tooManyRows: String { get }
  func rowTooLong(line: Int, longestRow: String) -> String
  var readingFailed: String { get }
  /// Where to name the decimal mark of a bundled layout.
  func inMappingFile(_ name: String) -> String
  /// Where to name the decimal mark of a layout with a file of its own.
  func inLayout(_ name: String) -> String
  /// Why there is no request: here and below.
  var onlyBrandMessages: String { get }
  var onlyReplies: String { get }
  var noAccountsFile: String { get }
  var noAccount: String { get }
  var accountsNotMet: String { get }
  var metWithoutRequests: String { get }
  var onlyRequestOutside: String { get }
  func requestsOutside(_ count: String) -> String
  /// What was expected as the format of times.
  var timeFormat: String { get }
  /// How a workbook was read: layout and sheet.
  func sheet(name: String, sheet: String) -> String
  var isZIP: String { get }
  var tooLargeToDecode: String { get }
  var unknownEncoding: String { get }
  func pathsFromCurrentFolder(_ current: String) -> String
  func pathsFromStudyFolder(_ folder: String) -> String
  var changedWhileRead: String { get }
  var cutShort: String { get }
  var damaged: String { get }
  var noMemoryToUnpack: String { get }
  var unpackedTooLarge: String { get }
  /// A compressed file that grows more than exports do.
  func packedTooTight(_ mostTimes: Int) -> String
  /// Why rows are not read: here and below.
  var otherFieldCount: String { get }
  var notJSON: String { get }
  var noID: String { get }
  var badTime: String { get }
  var noRole: String { get }
  var badCounts: String { get }
  /// `decimal` is the mark such numbers have in the file.
  func noNumber(_ column: String, _ decimal: String?, but values: String) -> String
  func accountsFileNotNamed(_ file: String) -> String
}
