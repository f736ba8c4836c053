package import StudyData

/// What the interactions of a study gave.
package struct InteractionsResult: Sendable {
  /// One value for each brand and each interactions indicator of the model,
  /// brand by brand in the order of the brands file.
  package let values: [MeasuredValue]
  /// The requests of the period with what became of each.
  package let requests: RequestTable
  /// What became of each brand's requests, by brand.
  package let answers: [BrandAnswers]
  /// By brand, then channel name; empty unless asked for.
  package let activity: [ActivityRow]
  /// The files read, mapping files first.
  package let inputs: [InputFile]
  package let totals: InteractionTotals
  /// What cannot be measured because no file says it.
  package let lacking: [LackingColumn]
}

/// A column, or several of which one would do, that no file has, and what
/// cannot be measured without it.
package struct LackingColumn: Sendable, Hashable {
  /// Names of the canonical layout.
  package let fields: String
  /// Indicators of the model, by index.
  package var indicators: [Int]

  package init(fields: String, indicators: [Int]) {
    self.fields = fields
    self.indicators = indicators
  }
}

/// What became of the requests of a brand, on all channels together.
package struct BrandAnswers: Sendable, Hashable {
  package let requests: Int
  package let answered: Int
  /// The median time to the first answer in minutes; `nil` if none counts.
  package let medianMinutes: Double?
}

/// A row of data/activity.csv: what happened in the period.
package struct ActivityRow: Sendable, Hashable {
  /// The index of the brand in the study.
  package let brand: Int
  package let channel: String
  /// The brand's own messages and those of customers in its conversations.
  package let messages: Int
  package let posts: Int
  package let requests: Int
  package let answered: Int
}

/// What all files together hold.
package struct InteractionTotals: Sendable, Hashable {
  /// Rows that are not blank.
  package var rows = 0
  /// Messages, each id once.
  package var messages = 0
  package var unreadable = 0
  package var duplicates = 0
  package var orphans = 0
  package var cycles = 0
  /// Requests of the period that belong to a brand of the study.
  package var requests = 0
  /// Requests of the period that belong to nobody.
  package var unattributed = 0
  package var negativeTimes = 0
  /// Brand accounts of no brand of the study.
  package var foreignAccounts = 0
}
