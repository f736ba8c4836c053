import Findings
import Wording
import StudyData

/// What a study or a command line asked for that this version does not do
/// yet: said where the result is told, not only in a note.
struct UnusedRequests {
  let names: [String]

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
    return LocalizedText { $0.usage.unused(list) }
  }

  /// The same as part of a line; `nil` if everything was used.
  var clause: LocalizedText? {
    guard !names.isEmpty else { return nil }
    return LocalizedText { $0.usage.unusedClause(list) }
  }

  private var list: String { names.map { Finding.visible($0) }.joined(separator: ", ") }
}
