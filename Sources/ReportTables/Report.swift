package import Findings
package import Measurements
package import Wording
package import Scoring
package import StudyData

/// Everything the writers of files may draw on.
package struct Report: Sendable {
  package let card: Scorecard
  package let inputs: [InputFile]
  /// What each coder said, if several coded one cell.
  package let codings: [Coding]
  /// What happened on each channel; `nil` if the study has no interactions.
  package let activity: [ActivityRow]?
  package let findings: FindingLog
  /// The language of pages, workbook and texts in data files.
  package let language: Language
  package let threads: Int
  /// The brands that get a page and a workbook of their own as clients, in the
  /// order asked for.
  package let clients: [Int]

  package init(
    card: Scorecard, inputs: [InputFile], codings: [Coding],
    activity: [ActivityRow]? = nil, findings: FindingLog,
    language: Language, threads: Int, clients: [Int]? = nil
  ) {
    self.card = card
    self.inputs = inputs
    self.codings = codings
    self.activity = activity
    self.findings = findings
    self.language = language
    self.threads = threads
    self.clients = clients ?? card.study.client.map { [$0] } ?? []
  }

  package var study: Study { card.study }
}
