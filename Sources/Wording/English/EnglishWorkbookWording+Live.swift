extension EnglishWorkbookWording: LiveWorkbookWording {
  package var clientTab: Phrase { "Client view" }
  package var clientTitle: Phrase { "Client view" }
  package var clientHolds: Phrase {
    "One {unit}, chosen from the list: state, ranks, axes against its {group}, the market and the leader, and where the gap lies."
  }
  package var valuesUsedTab: Phrase { "Values used" }
  package var valuesUsedTitle: Phrase { "Calculation: values used" }
  package var valuesUsedHolds: Phrase {
    "The values as they enter the scores: levels as points, gaps imputed and extremes brought in where the model says so."
  }
  package var normalisationTab: Phrase { "Normalisation" }
  package var normalisationTitle: Phrase { "Calculation: from value to score" }
  package var normalisationHolds: Phrase {
    "Method and ends of each indicator and the statistics of its column."
  }
  package var pointsTab: Phrase { "Points" }
  package var pointsTitle: Phrase { "Calculation: points of levels and curves" }
  package var pointsHolds: Phrase { "What each level is worth and where each curve passes." }
  package var imputationTab: Phrase { "Imputation" }
  package var imputationTitle: Phrase { "Calculation: values that fill gaps" }
  package var imputationHolds: Phrase { "What fills a gap of each indicator, by {group}." }
  package var preparationTab: Phrase { "Preparation" }
  package var preparationTitle: Phrase { "Calculation: imputation and winsorisation" }
  package var preparationHolds: Phrase {
    "From observed to used, step by step, of the indicators imputed or winsorised."
  }
  package var aggregationTab: Phrase { "Aggregation" }
  package var aggregationTitle: Phrase { "Calculation: aggregations that are not arithmetic" }
  package var aggregationHolds: Phrase {
    "The terms of geometric and harmonic means, medians and minima."
  }
  package var nodeCoverageTab: Phrase { "Coverage" }
  package var nodeCoverageTitle: Phrase { "Calculation: coverage of each node" }
  package var nodeCoverageHolds: Phrase {
    "How much of each node's weight was observed; below the minimum it has no score."
  }
  package var stateTestTab: Phrase { "State test" }
  package var stateTestTitle: Phrase { "Calculation: requirements of the states" }
  package var stateTestHolds: Phrase {
    "Which requirements and criteria each {unit} meets: 1 yes, 0 no, empty not applicable."
  }
  package var resultsTab: Phrase { "Results" }
  package var resultsTitle: Phrase { "Calculation: ranks and states" }
  package var resultsHolds: Phrase {
    "Index, ranks, order and state of each {unit}; the sorted sheets read from here."
  }
  package var groupsTab: Phrase { "Statistics" }
  package var groupsTitle: Phrase { "Calculation: market and {groups}" }
  package var groupsHolds: Phrase { "Statistics of the market and each {group}, of those ranked." }
  package var filledScoresTab: Phrase { "Filled scores" }
  package var filledScoresTitle: Phrase { "Calculation: scores for the comparison" }
  package var filledScoresHolds: Phrase {
    "The parts of the index; where a score is missing, that of the nearest node above."
  }
  package var clientGapsTab: Phrase { "Gaps" }
  package var clientGapsTitle: Phrase { "Calculation: gaps of the client" }
  package var clientGapsHolds: Phrase {
    "What each part contributes to the gap between the chosen {unit} and its {group}."
  }

  // MARK: Heads

  package var inputMark: Phrase { "may be changed" }
  package var weightRule: Phrase { "A weight is a number from 0 up; 0 leaves the part out." }
  package var method: Phrase { "Method" }
  package var smallestFrom: Phrase { "From (worst, mean, n)" }
  package var largestTo: Phrase { "To (best, sd, sign)" }
  package var fromOrCoverage: Phrase { "From (worst, mean, n); nodes: minimum coverage" }
  package var usable: Phrase { "Usable (1 = yes)" }
  package var standardDeviation: Phrase { "Std. dev." }
  package var targetMean: Phrase { "Target mean" }
  package var targetDeviation: Phrase { "Target sd" }
  package var totalOfParts: Phrase { "Sum of weights of its parts" }
  package var scaleLow: Phrase { "scale, low" }
  package var scaleHigh: Phrase { "scale, high" }
  package var tolerance: Phrase { "tolerance" }
  package var labelOfLevel: Phrase { "Level" }
  package var levelID: Phrase { "Level id" }
  package var valueX: Phrase { "Value" }
  package var slope: Phrase { "Slope" }
  package var pointsHead: Phrase { "Points" }
  package var step: Phrase { "Step" }
  package var stepObserved: Phrase { "observed" }
  package var stepOrder: Phrase { "order in its {group}" }
  package var stepImputed: Phrase { "with gaps filled" }
  package var stepWinsorised: Phrase { "winsorisation {n}" }
  package var skewness: Phrase { "Skewness" }
  package var kurtosis: Phrase { "Kurtosis" }
  package var lowerCap: Phrase { "Lower cap" }
  package var upperCap: Phrase { "Upper cap" }
  package var node: Phrase { "Node" }
  package var statesHead: Phrase { "State" }
  package var limit: Phrase { "Minimum score" }
  package var shareNeeded: Phrase { "Share needed" }
  package var holdsState: Phrase { "{state}: reached?" }
  package var groupNumber: Phrase { "{Group} no." }
  package var size: Phrase { "Size" }
  package var order: Phrase { "Order" }
  package var sectorKey: Phrase { "Sort key within {group}" }
  package var scoreKey: Phrase { "Key by score" }
  package var stateNumber: Phrase { "State no." }
  package var decidingScore: Phrase { "Deciding score" }
  package var decidingMean: Phrase { "Deciding mean" }
  package var position: Phrase { "No." }
  package var nameInList: Phrase { "Name in the list" }
  package var rankOf: Phrase { "Rank: {axis}" }
  package var orderOf: Phrase { "Order: {axis}" }
  package var meanOfNode: Phrase { "Mean: {axis}" }
  package var calculationRow: Phrase { "Calculation row" }
  package var noLongerRanked: Phrase { "No index with the values and weights as they are" }
}
