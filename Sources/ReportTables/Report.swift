package import Findings
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
  package let activity: [ReportedActivity]?
  package let findings: FindingLog
  /// The language of pages, workbook and texts in data files.
  package let language: Language
  package let threads: Int
  /// The brands that get a page and a workbook of their own as clients, in the
  /// order asked for.
  package let clients: [Int]

  package init(
    card: Scorecard, inputs: [InputFile], codings: [Coding],
    activity: [ReportedActivity]? = nil, findings: FindingLog,
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

/// A row of data/activity.csv.
package struct ReportedActivity: Sendable {
  /// The index of the brand in the study.
  package let brand: Int
  package let channel: String
  package let messages: Int
  package let posts: Int
  package let requests: Int
  package let answered: Int

  package init(
    brand: Int, channel: String, messages: Int, posts: Int, requests: Int, answered: Int
  ) {
    self.brand = brand
    self.channel = channel
    self.messages = messages
    self.posts = posts
    self.requests = requests
    self.answered = answered
  }
}
