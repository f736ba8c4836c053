// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of files, in English.
struct EnglishFileWording: FileWording {
  var notRegular: String { "it is not a regular file" }
  func targetNotRegular(_ target: String) -> String { "'\(target)' is not a regular file but a folder, a device or a pipe. Name a file with -o." }
  func foreignFile(_ target: String) -> String { "The file '\(target)' was not written by this tool. It was not touched; choose another with -o or remove it." }
  func brokenFileLink(_ target: String) -> String { "'\(target)' is a link to nothing. Repair it or choose another file with -o." }
  func cannotWriteFile(target: String, reason: String) -> String { "The file '\(target)' cannot be written: \(reason). Choose another with -o." }
  func foreignFiles(target: String, shown: String) -> String { "The folder '\(target)' holds files that this tool did not write: \(shown). Nothing was touched; choose another folder with -o or remove those files." }
  func changedOutputs(target: String, shown: String) -> String { "The folder '\(target)' holds outputs that were changed after they were written: \(shown). Nothing was touched; keep a copy of what you need and repeat with --replace, or choose another folder with -o." }
  func cannotList(target: String, reason: String) -> String { "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; choose another folder with -o or change its permissions." }
  func notAFolder(_ target: String) -> String { "'\(target)' is a file, not a folder. Choose another with -o." }
  func brokenFolderLink(_ target: String) -> String { "'\(target)' is a link to nothing. Repair it or choose another folder with -o." }
  func currentFolder(_ target: String) -> String { "'\(target)' is the current folder or holds it; choose a folder inside '\(target)'." }
  func busy(_ target: String) -> String { "Another run is writing to '\(target)'. Wait until it has ended." }
  func cannotCreate(target: String, reason: String) -> String { "The folder '\(target)' cannot be created: \(reason). Choose another with -o." }
  func cannotSwap(target: String, reason: String) -> String { "The file system does not let '\(target)' be replaced (\(reason)); choose a folder inside '\(target)'." }
  func writeFailed(path: String, reason: String) -> String { "'\(path)' could not be written: \(reason). The earlier output is untouched." }
  var noPermission: String { "no permission to read it" }
  var isAFolder: String { "it is a folder" }
  var gone: String { "it is not there any more" }
  var tooManyOpen: String { "too many files are open at once ('ulimit -n' tells how many may be)" }
  var linksInACircle: String { "its links form a loop" }
  var nameTooLong: String { "its name is too long" }
  var noMemory: String { "there is not enough memory" }
  func readingFailed(_ code: String) -> String { "reading failed (\(code))" }
}
