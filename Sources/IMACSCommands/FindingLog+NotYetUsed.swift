import Findings
import StudyData

extension FindingLog {
  /// The keys and options that were named and do nothing yet.
  var notYetUsed: [String] {
    sorted.filter { $0.rule == .notYetUsed }.compactMap { finding in
      if case .text(let key)? = finding.arguments["key"] { key } else { nil }
    }
  }
}
