package import StudyData

/// What an engine found in the interactions of a study.
package struct InteractionsResult: Sendable {
  /// One value for each brand and each interactions indicator of the model,
  /// brand by brand in the order of the brands file.
  package let values: [MeasuredValue]
  /// What became of each brand's requests, by brand.
  package let answers: [BrandAnswers]
  /// By brand, then channel name; empty unless asked for.
  package let activity: [ActivityRow]
  /// What measures are taken over, case by case; `nil` unless asked for.
  package let cases: MeasuredCases?
  /// The files read, mapping files first.
  package let inputs: [InputFile]
  package let totals: InteractionTotals
  /// What cannot be measured because no file says it.
  package let lacking: [LackingColumn]

  package init(
    values: [MeasuredValue], answers: [BrandAnswers], activity: [ActivityRow],
    cases: MeasuredCases?, inputs: [InputFile], totals: InteractionTotals,
    lacking: [LackingColumn]
  ) {
    self.values = values
    self.answers = answers
    self.activity = activity
    self.cases = cases
    self.inputs = inputs
    self.totals = totals
    self.lacking = lacking
  }
}
