// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of interactions, in English.
struct EnglishInteractionWording: InteractionWording {
  var noRequests: String { "the requests" }
  var noPosts: String { "the posts" }
  var noMessages: String { "the messages" }
  var noMemory: String { "there is not enough memory for all its interactions" }
  var tooManyChannels: String { "there are more than 65,000 channels; a channel is a network, such as twitter or facebook" }
  var tooManyRows: String { "the interactions exceed 4,200 million rows" }
  func rowTooLong(line: Int, longestRow: String) -> String { "from line \(line) on there is a row of more than \(longestRow) bytes; probably a quote is never closed" }
  var readingFailed: String { "reading failed" }
  func inMappingFile(_ name: String) -> String { "in a mapping file ('layout: ….yaml') in place of '\(name)'" }
  func inLayout(_ name: String) -> String { "in '\(name)'" }
  var onlyBrandMessages: String { "the files hold only messages written as 'brand'; does the layout read 'role' correctly?" }
  var onlyReplies: String { "all customers' messages reply to others; does the layout read 'parent' and 'kind' correctly?" }
  var noAccountsFile: String { "without an accounts file the only account of each is its id, which the data do not hold" }
  var noAccount: String { "the accounts file has none of theirs" }
  var accountsNotMet: String { "none of their accounts writes in the data, nor does anybody write to them" }
  var metWithoutRequests: String { "they are in the data, but without requests; does the layout read 'role', 'kind' and 'parent' correctly?" }
  var onlyRequestOutside: String { "their only request lies outside the period" }
  func requestsOutside(_ count: String) -> String { "their \(count) requests lie outside the period" }
  var timeFormat: String { "iso, seconds, milliseconds, twitter or a pattern such as dd/MM/yyyy HH:mm" }
  func sheet(name: String, sheet: String) -> String { "\(name), sheet '\(sheet)'" }
  var isZIP: String { "it is a ZIP file; extract the CSV or compress it with gzip" }
  var tooLargeToDecode: String { "unpacked it exceeds 256 MiB and is not UTF-8; save it as UTF-8" }
  var unknownEncoding: String { "it is of no known encoding" }
  func pathsFromCurrentFolder(_ current: String) -> String { "paths of this command start at the current folder, '\(current)'" }
  func pathsFromStudyFolder(_ folder: String) -> String { "paths in study.yaml start at the study's folder, '\(folder)'" }
  var changedWhileRead: String { "it was changed while it was being read" }
  var cutShort: String { "it is cut short, its gzip compression does not end" }
  var damaged: String { "it is damaged, its gzip compression cannot be undone" }
  var noMemoryToUnpack: String { "there is no memory to unpack it" }
  var unpackedTooLarge: String { "compressed files exceed 1 GiB when unpacked; unpack them with gunzip and name the CSV" }
  func packedTooTight(_ mostTimes: Int) -> String { "unpacked it is more than \(mostTimes) times as large as compressed, which no export of messages is; if it is a good one all the same, unpack it with gunzip" }
  var otherFieldCount: String { "they do not have as many fields as the header" }
  var notJSON: String { "they are not a JSON object" }
  var noID: String { "they have no id" }
  var badTime: String { "their time cannot be read or is before 1970" }
  var noRole: String { "they do not say whether a brand or a customer writes" }
  var badCounts: String { "their likes, shares or comments are not numbers" }
  func noNumber(_ column: String, _ decimal: String?, but values: String) -> String { "'\(column)' does not hold a number from 0 up\(decimal.map { " with a decimal \($0)" } ?? ""), but \(values)" }
  func accountsFileNotNamed(_ file: String) -> String { "'\(file)' lies in the study's folder, but study.yaml does not name it: 'accounts:' is missing" }
}
