extension EnglishWorkbookWording: SheetsWorkbookWording {
  // MARK: Tabs

  package var contentsTab: Phrase { "Contents" }
  package var summaryTab: Phrase { "Summary" }
  package var rankingTab: Phrase { "Ranking" }
  package var statesTab: Phrase { "States" }
  package var scoresTab: Phrase { "Scores" }
  package var rawValuesTab: Phrase { "Raw values" }
  package var weightsTab: Phrase { "Weights" }
  package var methodologyTab: Phrase { "Methodology" }
  package var stateDefinitionsTab: Phrase { "State definitions" }
  package var verdictTab: Phrase { "Data quality" }
  package var brandCoverageTab: Phrase { "Coverage by {unit}" }
  package var indicatorCoverageTab: Phrase { "Coverage by indicator" }

  // MARK: Titles

  package var summaryTitle: Phrase { "Summary of the study" }
  package var rankingTitle: Phrase { "Ranking of {units} by {index}" }
  package var sectorsTitle: Phrase { "{Groups} by {index}" }
  package var statesTitle: Phrase { "Maturity states by {group}" }
  package var axisTitle: Phrase { "{axis}: {units} and indicators" }
  package var scoresTitle: Phrase { "Scores" }
  package var rawValuesTitle: Phrase { "Raw values of the indicators" }
  package var weightsTitle: Phrase { "Tree and weights of the model" }
  package var methodologyTitle: Phrase { "Methodology: indicators" }
  package var stateDefinitionsTitle: Phrase { "Methodology: maturity states" }
  package var verdictTitle: Phrase { "Data quality: verdict" }
  package var brandCoverageTitle: Phrase { "Data quality: coverage by {unit}" }
  package var indicatorCoverageTitle: Phrase { "Data quality: coverage by indicator" }

  // MARK: What the sheets hold

  package var summaryHolds: Phrase {
    "Key figures, states, top and bottom of the ranking and means by {group}."
  }
  package var rankingHolds: Phrase {
    "One row per {unit}: rank, {index}, axes, state and coverage; at the end, those not ranked and why."
  }
  package var sectorsHolds: Phrase {
    "One row per {group}, the market in the first; unweighted means of those ranked."
  }
  package var statesHolds: Phrase { "How many are in each state, in the market and by {group}." }
  package var axisHolds: Phrase {
    "{axis}: score and rank of each {unit}, and the scores of its indicators."
  }
  package var scoresHolds: Phrase {
    "Score of each {unit} on each node and indicator, {scale}; empty = no score, NA = not applicable."
  }
  package var rawValuesHolds: Phrase { "The value of each {unit} on each indicator, in its unit." }
  package var weightsHolds: Phrase {
    "Nodes and indicators of the model with weight, aggregation and normalisation."
  }
  package var methodologyHolds: Phrase {
    "What each indicator measures, where it comes from and how it scores."
  }
  package var stateDefinitionsHolds: Phrase {
    "What each state means and what it takes to reach it."
  }
  package var verdictHolds: Phrase {
    "How far the data can be trusted: how much was observed, which indicators call for caution, who is not ranked and why."
  }
  package var brandCoverageHolds: Phrase {
    "How many values of each {unit} are observed, imputed, winsorised, missing or not applicable."
  }
  package var indicatorCoverageHolds: Phrase {
    "How many values of each indicator are observed, imputed, winsorised, missing or not applicable."
  }

  // MARK: Contents

  package var edition: Phrase { "Edition" }
  package var period: Phrase { "Period" }
  package var model: Phrase { "Model" }
  package var version: Phrase { "version" }
  package var to: Phrase { "to" }
  package var sheet: Phrase { "Sheet" }
  package var holds: Phrase { "What it holds" }
  package var notes: Phrase { "Notes" }
  package var back: Phrase { "← Contents" }
  package var page: Phrase { "Page " }
  package var of: Phrase { " of " }
  package var noteComputed: Phrase {
    "All figures are values computed by imacs {version}: there are no formulas and no macros."
  }
  package var noteLive: Phrase {
    "Figures are formulas over “Raw values” and “Weights”, with the value imacs {version} computed; there are no macros. Change a weight or a value and all the rest follows."
  }
  package var noteInputs: Phrase {
    "Cells in blue may be changed: values, weights, goalposts, points and thresholds. The grey sheets at the end show the calculation step by step."
  }
  package var noteClientView: Phrase {
    "Charts and their titles follow the figures; methodology and data quality are texts."
  }
  package var noteClient: Phrase {
    "Workbook of one {unit}, computed by imacs {version}: the others appear only as means of its {group} and of the market, and never of fewer than three."
  }
  package var notePrecision: Phrase {
    "Cells hold full precision and show it rounded: a difference may depart in its last decimal from that of the figures shown. Ranks come from unrounded scores."
  }
  package var noteMissing: Phrase { "Empty = missing; NA = not applicable. Neither is a zero." }
  package var noteRanked: Phrase {
    "{ranked} of {all} {units} are ranked; statistics of market and {group} refer to them."
  }
  package var noteLarge: Phrase {
    "With more than {limit} {units} or {cells} cells of values and scores, the workbook holds values in place of formulas, and filters in place of Excel tables."
  }
}
