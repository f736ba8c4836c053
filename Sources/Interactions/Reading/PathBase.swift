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
      return LocalizedText(
        es: "las rutas de esta orden parten de la carpeta actual, '\(current)'",
        en: "paths of this command start at the current folder, '\(current)'")
    }
    return LocalizedText(
      es: "las rutas de study.yaml parten de la carpeta del estudio, '\(folder)'",
      en: "paths in study.yaml start at the study's folder, '\(folder)'")
  }
}
