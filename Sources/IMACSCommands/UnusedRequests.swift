import Findings
import StudyData

/// What a study or a command line asked for that this version does not do
/// yet: said where the result is told, not only in a note.
struct UnusedRequests {
  private let names: [String]

  init(_ log: FindingLog) {
    var names: [String] = []
    for finding in log.sorted where finding.rule.id == Rule.notYetUsed.id {
      guard case .text(let name)? = finding.arguments["key"], !names.contains(name) else {
        continue
      }
      names.append(name)
    }
    self.names = names
  }

  /// One line; `nil` if everything was used.
  var text: LocalizedText? {
    guard !names.isEmpty else { return nil }
    let list = names.map { Finding.visible($0) }.joined(separator: ", ")
    return LocalizedText(
      es: "Sin efecto en esta versión: \(list).", en: "Without effect in this version: \(list).")
  }
}
