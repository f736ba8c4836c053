// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishWorkbookWording: SheetsWorkbookWording {
  // MARK: Tabs

  var contentsTab: Phrase { "Contents" }
  var summaryTab: Phrase { "Summary" }
  var rankingTab: Phrase { "Ranking" }
  var statesTab: Phrase { "States" }
  var scoresTab: Phrase { "Scores" }
  var rawValuesTab: Phrase { "Raw values" }
  var weightsTab: Phrase { "Weights" }
  var methodologyTab: Phrase { "Methodology" }
  var stateDefinitionsTab: Phrase { "State definitions" }
  var verdictTab: Phrase { "Data quality" }
  var brandCoverageTab: Phrase { "Coverage by {unit}" }
  var indicatorCoverageTab: Phrase { "Coverage by indicator" }

  // MARK: Titles

  var summaryTitle: Phrase { "Summary of the study" }
  var rankingTitle: Phrase { "Ranking of {units} by {index}" }
  var sectorsTitle: Phrase { "{Groups} by {index}" }
  var statesTitle: Phrase { "Maturity states by {group}" }
  var axisTitle: Phrase { "{axis}: {units} and indicators" }
  var scoresTitle: Phrase { "Scores" }
  var rawValuesTitle: Phrase { "Raw values of the indicators" }
  var weightsTitle: Phrase { "Tree and weights of the model" }
  var methodologyTitle: Phrase { "Methodology: indicators" }
  var stateDefinitionsTitle: Phrase { "Methodology: maturity states" }
  var verdictTitle: Phrase { "Data quality: verdict" }
  var brandCoverageTitle: Phrase { "Data quality: coverage by {unit}" }
  var indicatorCoverageTitle: Phrase { "Data quality: coverage by indicator" }

  // MARK: What the sheets hold

  var summaryHolds: Phrase { "Key figures, states, top and bottom of the ranking and means by {group}." }
  var rankingHolds: Phrase { "One row per {unit}: rank, {index}, axes, state and coverage; at the end, those not ranked and why." }
  var sectorsHolds: Phrase { "One row per {group}, the market in the first; unweighted means of those ranked." }
  var statesHolds: Phrase { "How many are in each state, in the market and by {group}." }
  var axisHolds: Phrase { "{axis}: score and rank of each {unit}, and the scores of its indicators." }
  var scoresHolds: Phrase { "Score of each {unit} on each node and indicator, {scale}; empty = no score, NA = not applicable." }
  var rawValuesHolds: Phrase { "The value of each {unit} on each indicator, in its unit." }
  var weightsHolds: Phrase { "Nodes and indicators of the model with weight, aggregation and normalisation." }
  var methodologyHolds: Phrase { "What each indicator measures, where it comes from and how it scores." }
  var stateDefinitionsHolds: Phrase { "What each state means and what it takes to reach it." }
  var verdictHolds: Phrase { "How far the data can be trusted: how much was observed, which indicators call for caution, who is not ranked and why." }
  var brandCoverageHolds: Phrase { "How many values of each {unit} are observed, imputed, winsorised, missing or not applicable." }
  var indicatorCoverageHolds: Phrase { "How many values of each indicator are observed, imputed, winsorised, missing or not applicable." }

  // MARK: Contents

  var edition: Phrase { "Edition" }
  var period: Phrase { "Period" }
  var model: Phrase { "Model" }
  var version: Phrase { "version" }
  var to: Phrase { "to" }
  var sheet: Phrase { "Sheet" }
  var holds: Phrase { "What it holds" }
  var notes: Phrase { "Notes" }
  var back: Phrase { "← Contents" }
  var page: Phrase { "Page " }
  var of: Phrase { " of " }
  var noteComputed: Phrase { "All figures are values computed by imacs {version}: there are no formulas and no macros." }
  var noteLive: Phrase { "Figures are formulas over “Raw values” and “Weights”, with the value imacs {version} computed; there are no macros. Change a weight or a value and all the rest follows." }
  var noteInputs: Phrase { "Cells in blue may be changed: values, weights, goalposts, points and thresholds. The grey sheets at the end show the calculation step by step." }
  var noteClientView: Phrase { "Charts and their titles follow the figures; methodology and data quality are texts." }
  var noteClient: Phrase { "Workbook of one {unit}, computed by imacs {version}: the others appear only as means of its {group} and of the market, and never of fewer than three." }
  var notePrecision: Phrase { "Cells hold full precision and show it rounded: a difference may depart in its last decimal from that of the figures shown. Ranks come from unrounded scores." }
  var noteMissing: Phrase { "Empty = missing; NA = not applicable. Neither is a zero." }
  var noteRanked: Phrase { "{ranked} of {all} {units} are ranked; statistics of market and {group} refer to them." }
  var noteLarge: Phrase { "With more than {limit} {units} or {cells} cells of values and scores, the workbook holds values in place of formulas, and filters in place of Excel tables." }
}
