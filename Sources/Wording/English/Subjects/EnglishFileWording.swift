/// What is said of files, in English.
package struct EnglishFileWording: FileWording {
  package init() {}

  package var notRegular: String { "it is not a regular file" }

  package func targetNotRegular(_ target: String) -> String {
    "'\(target)' is not a regular file but a folder, a device or a pipe. Name a file with -o."
  }

  package func foreignFile(_ target: String) -> String {
    "The file '\(target)' was not written by this tool. It was not touched; choose another with -o or remove it."
  }

  package func brokenFileLink(_ target: String) -> String {
    "'\(target)' is a link to nothing. Repair it or choose another file with -o."
  }

  package func cannotWriteFile(target: String, reason: String) -> String {
    "The file '\(target)' cannot be written: \(reason). Choose another with -o."
  }

  package func foreignFiles(target: String, shown: String) -> String {
    "The folder '\(target)' holds files that this tool did not write: \(shown). Nothing was touched; choose another folder with -o or remove those files."
  }

  package func changedOutputs(target: String, shown: String) -> String {
    "The folder '\(target)' holds outputs that were changed after they were written: \(shown). Nothing was touched; keep a copy of what you need and repeat with --replace, or choose another folder with -o."
  }

  package func cannotList(target: String, reason: String) -> String {
    "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; choose another folder with -o or change its permissions."
  }

  package func notAFolder(_ target: String) -> String {
    "'\(target)' is a file, not a folder. Choose another with -o."
  }

  package func brokenFolderLink(_ target: String) -> String {
    "'\(target)' is a link to nothing. Repair it or choose another folder with -o."
  }

  package func currentFolder(_ target: String) -> String {
    "'\(target)' is the current folder or holds it; choose a folder inside '\(target)'."
  }

  package func busy(_ target: String) -> String {
    "Another run is writing to '\(target)'. Wait until it has ended."
  }

  package func cannotCreate(target: String, reason: String) -> String {
    "The folder '\(target)' cannot be created: \(reason). Choose another with -o."
  }

  package func cannotSwap(target: String, reason: String) -> String {
    "The file system does not let '\(target)' be replaced (\(reason)); choose a folder inside '\(target)'."
  }

  package func writeFailed(path: String, reason: String) -> String {
    "'\(path)' could not be written: \(reason). The earlier output is untouched."
  }
  package var noPermission: String { "no permission to read it" }
  package var isAFolder: String { "it is a folder" }
  package var gone: String { "it is not there any more" }
  package var tooManyOpen: String {
    "too many files are open at once ('ulimit -n' tells how many may be)"
  }
  package var linksInACircle: String { "its links form a loop" }
  package var nameTooLong: String { "its name is too long" }
  package var noMemory: String { "there is not enough memory" }

  package func readingFailed(_ code: String) -> String {
    "reading failed (\(code))"
  }
}
