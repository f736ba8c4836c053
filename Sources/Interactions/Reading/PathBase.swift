import Findings
import Wording
import Foundation

/// Where paths of interactions start.
struct PathBase {
  /// The study's folder; empty for the current one.
  let folder: String

  /// To stand behind a semicolon.
  var words: LocalizedText {
    if folder.isEmpty {
      let current = FileManager.default.currentDirectoryPath
      return LocalizedText { $0.interaction.pathsFromCurrentFolder(current) }
    }
    return LocalizedText { $0.interaction.pathsFromStudyFolder(folder) }
  }
}
