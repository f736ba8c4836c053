import Findings
package import Wording

/// Why outputs could not be put in place.
package enum OutputError: Error, Equatable {
  /// The target holds what this tool did not write (paths inside it).
  case strangers(target: String, paths: [String])
  /// Outputs of an earlier run in the target were changed since (paths
  /// inside it).
  case changed(target: String, paths: [String])
  /// Nobody can know what the target holds.
  case cannotList(target: String, reason: String)
  /// The target is a file, not a folder.
  case notAFolder(target: String)
  /// The target is a link to nowhere.
  case brokenLink(target: String)
  /// The target is the current folder or one around it.
  case currentFolder(target: String)
  /// Another run is writing to the same target.
  case busy(target: String)
  /// The folder, or one on the way to it, cannot be made.
  case cannotCreate(target: String, reason: String)
  /// The file system does not let the finished folder be swapped in.
  case cannotSwap(target: String, reason: String)
  /// A single file cannot be put where it was to go.
  case file(target: String, FileProblem)
  /// Writing failed half-way; nothing was changed.
  case writeFailed(path: String, reason: String)

  /// 73 when the output cannot be created, 74 when input or output failed.
  package var exitCode: Int32 {
    if case .writeFailed = self { 74 } else { 73 }
  }

  package var message: LocalizedText {
    switch self {
    case .strangers(let target, let paths):
      let shown = Self.shown(paths)
      return LocalizedText { $0.files.foreignFiles(target: target, shown: shown) }
    case .changed(let target, let paths):
      let shown = Self.shown(paths)
      return LocalizedText { $0.files.changedOutputs(target: target, shown: shown) }
    case .cannotList(let target, let reason):
      return LocalizedText { $0.files.cannotList(target: target, reason: reason) }
    case .notAFolder(let target):
      return LocalizedText { $0.files.notAFolder(target) }
    case .brokenLink(let target):
      return LocalizedText { $0.files.brokenFolderLink(target) }
    case .currentFolder(let target):
      return LocalizedText { $0.files.currentFolder(target) }
    case .busy(let target):
      return LocalizedText { $0.files.busy(target) }
    case .cannotCreate(let target, let reason):
      return LocalizedText {
        $0.files.cannotCreate(target: target, reason: reason)
      }
    case .cannotSwap(let target, let reason):
      return LocalizedText { $0.files.cannotSwap(target: target, reason: reason) }
    case .file(let target, let problem): return problem.message(target)
    case .writeFailed(let path, let reason):
      return LocalizedText { $0.files.writeFailed(path: path, reason: reason) }
    }
  }

  /// The first ten paths, fit for one line.
  package static func shown(_ paths: [String]) -> String {
    paths.prefix(10).map { "'\(Finding.visible($0, limit: 200))'" }.joined(separator: ", ")
      + (paths.count > 10 ? " …" : "")
  }
}
