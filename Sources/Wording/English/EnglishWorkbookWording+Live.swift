// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishWorkbookWording: LiveWorkbookWording {
  var clientTab: Phrase { "Client view" }
  var clientTitle: Phrase { "Client view" }
  var clientHolds: Phrase { "One {unit}, chosen from the list: state, ranks, axes against its {group}, the market and the leader, and where the gap lies." }
  var valuesUsedTab: Phrase { "Values used" }
  var valuesUsedTitle: Phrase { "Calculation: values used" }
  var valuesUsedHolds: Phrase { "The values as they enter the scores: levels as points, gaps imputed and extremes brought in where the model says so." }
  var normalisationTab: Phrase { "Normalisation" }
  var normalisationTitle: Phrase { "Calculation: from value to score" }
  var normalisationHolds: Phrase { "Method and ends of each indicator and the statistics of its column." }
  var pointsTab: Phrase { "Points" }
  var pointsTitle: Phrase { "Calculation: points of levels and curves" }
  var pointsHolds: Phrase { "What each level is worth and where each curve passes." }
  var imputationTab: Phrase { "Imputation" }
  var imputationTitle: Phrase { "Calculation: values that fill gaps" }
  var imputationHolds: Phrase { "What fills a gap of each indicator, by {group}." }
  var preparationTab: Phrase { "Preparation" }
  var preparationTitle: Phrase { "Calculation: imputation and winsorisation" }
  var preparationHolds: Phrase { "From observed to used, step by step, of the indicators imputed or winsorised." }
  var aggregationTab: Phrase { "Aggregation" }
  var aggregationTitle: Phrase { "Calculation: aggregations that are not arithmetic" }
  var aggregationHolds: Phrase { "The terms of geometric and harmonic means, medians and minima." }
  var nodeCoverageTab: Phrase { "Coverage" }
  var nodeCoverageTitle: Phrase { "Calculation: coverage of each node" }
  var nodeCoverageHolds: Phrase { "How much of each node's weight was observed; below the minimum it has no score." }
  var stateTestTab: Phrase { "State test" }
  var stateTestTitle: Phrase { "Calculation: requirements of the states" }
  var stateTestHolds: Phrase { "Which requirements and criteria each {unit} meets: 1 yes, 0 no, empty not applicable." }
  var resultsTab: Phrase { "Results" }
  var resultsTitle: Phrase { "Calculation: ranks and states" }
  var resultsHolds: Phrase { "Index, ranks, order and state of each {unit}; the sorted sheets read from here." }
  var groupsTab: Phrase { "Statistics" }
  var groupsTitle: Phrase { "Calculation: market and {groups}" }
  var groupsHolds: Phrase { "Statistics of the market and each {group}, of those ranked." }
  var filledScoresTab: Phrase { "Filled scores" }
  var filledScoresTitle: Phrase { "Calculation: scores for the comparison" }
  var filledScoresHolds: Phrase { "The parts of the index; where a score is missing, that of the nearest node above." }
  var clientGapsTab: Phrase { "Gaps" }
  var clientGapsTitle: Phrase { "Calculation: gaps of the client" }
  var clientGapsHolds: Phrase { "What each part contributes to the gap between the chosen {unit} and its {group}." }

  // MARK: Heads

  var inputMark: Phrase { "may be changed" }
  var weightRule: Phrase { "A weight is a number from 0 up; 0 leaves the part out." }
  var method: Phrase { "Method" }
  var smallestFrom: Phrase { "From (worst, mean, n)" }
  var largestTo: Phrase { "To (best, sd, sign)" }
  var fromOrCoverage: Phrase { "From (worst, mean, n); nodes: minimum coverage" }
  var usable: Phrase { "Usable (1 = yes)" }
  var standardDeviation: Phrase { "Std. dev." }
  var targetMean: Phrase { "Target mean" }
  var targetDeviation: Phrase { "Target sd" }
  var totalOfParts: Phrase { "Sum of weights of its parts" }
  var scaleLow: Phrase { "scale, low" }
  var scaleHigh: Phrase { "scale, high" }
  var tolerance: Phrase { "tolerance" }
  var labelOfLevel: Phrase { "Level" }
  var levelID: Phrase { "Level id" }
  var valueX: Phrase { "Value" }
  var slope: Phrase { "Slope" }
  var pointsHead: Phrase { "Points" }
  var step: Phrase { "Step" }
  var stepObserved: Phrase { "observed" }
  var stepOrder: Phrase { "order in its {group}" }
  var stepImputed: Phrase { "with gaps filled" }
  var stepWinsorised: Phrase { "winsorisation {n}" }
  var skewness: Phrase { "Skewness" }
  var kurtosis: Phrase { "Kurtosis" }
  var lowerCap: Phrase { "Lower cap" }
  var upperCap: Phrase { "Upper cap" }
  var node: Phrase { "Node" }
  var statesHead: Phrase { "State" }
  var limit: Phrase { "Minimum score" }
  var shareNeeded: Phrase { "Share needed" }
  var holdsState: Phrase { "{state}: reached?" }
  var groupNumber: Phrase { "{Group} no." }
  var size: Phrase { "Size" }
  var order: Phrase { "Order" }
  var sectorKey: Phrase { "Sort key within {group}" }
  var scoreKey: Phrase { "Key by score" }
  var stateNumber: Phrase { "State no." }
  var decidingScore: Phrase { "Deciding score" }
  var decidingMean: Phrase { "Deciding mean" }
  var position: Phrase { "No." }
  var nameInList: Phrase { "Name in the list" }
  var rankOf: Phrase { "Rank: {axis}" }
  var orderOf: Phrase { "Order: {axis}" }
  var meanOfNode: Phrase { "Mean: {axis}" }
  var calculationRow: Phrase { "Calculation row" }
  var noLongerRanked: Phrase { "No index with the values and weights as they are" }
}
