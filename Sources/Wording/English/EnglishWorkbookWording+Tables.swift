extension EnglishWorkbookWording: TablesWorkbookWording {
  // MARK: Heads

  package var id: Phrase { "Id" }
  package var name: Phrase { "Name" }
  package var rank: Phrase { "Rank" }
  package var rankInGroup: Phrase { "Rank in {group}" }
  package var state: Phrase { "State" }
  package var coverage: Phrase { "Coverage" }
  package var notRankedBecause: Phrase { "Why not ranked" }
  package var ranked: Phrase { "Ranked" }
  package var mean: Phrase { "Mean" }
  package var median: Phrase { "Median" }
  package var minimum: Phrase { "Minimum" }
  package var maximum: Phrase { "Maximum" }
  package var lowerQuartile: Phrase { "Lower quartile" }
  package var upperQuartile: Phrase { "Upper quartile" }
  package var weightedMean: Phrase { "Mean by size" }
  package var stateOfMean: Phrase { "State of the mean" }
  package var leader: Phrase { "Leader" }
  package var meanAboveMinimum: Phrase { "Mean − minimum" }
  package var maximumAboveMean: Phrase { "Maximum − mean" }
  package var market: Phrase { "Market" }
  package var count: Phrase { "{state} (n)" }
  package var share: Phrase { "{state} (%)" }
  package var rankOn: Phrase { "Rank on this axis" }
  package var indicator: Phrase { "Indicator" }
  package var parent: Phrase { "Part of" }
  package var level: Phrase { "Level" }
  package var weight: Phrase { "Weight" }
  package var shareInParent: Phrase { "Relative weight" }
  package var effectiveWeight: Phrase { "Effective weight" }
  package var aggregation: Phrase { "Aggregation" }
  package var missingPolicy: Phrase { "If a part is missing" }
  package var minimumCoverage: Phrase { "Minimum coverage" }
  package var normalisation: Phrase { "Normalisation" }
  package var worst: Phrase { "Worst" }
  package var best: Phrase { "Best" }
  package var definition: Phrase { "Definition" }
  package var source: Phrase { "Source" }
  package var measure: Phrase { "Measure" }
  package var channel: Phrase { "Channel" }
  package var unitOfValue: Phrase { "Unit of value" }
  package var parameters: Phrase { "Parameters" }
  package var direction: Phrase { "Direction" }
  package var imputation: Phrase { "Imputation" }
  package var treatment: Phrase { "Treatment" }
  package var whenEmpty: Phrase { "When there are no cases" }
  package var origin: Phrase { "Origin" }
  package var reference: Phrase { "Reference" }
  package var from: Phrase { "From" }
  package var description: Phrase { "Description" }
  package var requirements: Phrase { "Requirements" }
  package var subject: Phrase { "Subject" }
  package var verdict: Phrase { "Verdict" }
  package var observedShare: Phrase { "Observed (%)" }
  package var observed: Phrase { "Observed" }
  package var imputed: Phrase { "Imputed" }
  package var winsorised: Phrase { "Winsorised" }
  package var missing: Phrase { "Missing" }
  package var notApplicable: Phrase { "Not applicable" }

  // MARK: Summary

  package var keyFigures: Phrase { "Key figures" }
  package var value: Phrase { "Value" }
  package var inStudy: Phrase { "{Units} in the study" }
  package var meanOf: Phrase { "Mean {index}" }
  package var stateDistribution: Phrase { "Distribution by state" }
  package var topFive: Phrase { "Top of the ranking" }
  package var bottomFive: Phrase { "Bottom of the ranking" }
  package var byMean: Phrase { "{Groups} by mean" }
  package var shareOfRanked: Phrase { "Share" }

  // MARK: Marks on raw values

  package var imputedMark: Phrase { "imputed" }
  package var winsorisedMark: Phrase { "winsorised" }
  package var otherMarks: Phrase { "empty = missing · NA = not applicable" }

  // MARK: Charts

  package var groupMeansFinding: Phrase {
    "{leader} has the highest mean, {value}; that of the market is {market}"
  }
  package var groupMeansTitle: Phrase { "Mean {index} by {group}" }
  package var groupMeansAlt: Phrase {
    "Horizontal bars: mean {index} by {group}, highest first. The data are in the table “{table}”."
  }
  package var mixFinding: Phrase { "{share} of the market is in the state {state}" }
  package var mixAlt: Phrase {
    "100% stacked bars: mix of states in the market and in each {group}. The data are on the sheet “{table}”."
  }
  package var rankingFinding: Phrase { "{leader} ranks first with {value}" }
  package var rankingFindingTop: Phrase { "The first {n}; {leader} ranks first with {value}" }
  package var rankingAlt: Phrase {
    "Horizontal bars: {index} of {n} {units}, highest first. The data are in the table on the left."
  }
  package var rangeTitle: Phrase { "From minimum to maximum; the change of shade is the mean" }
  package var rangePoints: Phrase { "Minimum, mean and maximum" }
  package var rangeAlt: Phrase {
    "Range of {index} in the market and in each {group}, from minimum to maximum, with the mean. The data are in the table above."
  }
  package var mapTitle: Phrase { "{y} against {x}" }
  package var mapAlt: Phrase {
    "Scatter of {n} points: {x} across, {y} up. The data are on the sheet “{table}”."
  }
  package var shareAxis: Phrase { "Share (%)" }
}
