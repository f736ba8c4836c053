// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishWorkbookWording: TablesWorkbookWording {
  // MARK: Heads

  var id: Phrase { "Id" }
  var name: Phrase { "Name" }
  var rank: Phrase { "Rank" }
  var rankInGroup: Phrase { "Rank in {group}" }
  var state: Phrase { "State" }
  var coverage: Phrase { "Coverage" }
  var notRankedBecause: Phrase { "Why not ranked" }
  var ranked: Phrase { "Ranked" }
  var mean: Phrase { "Mean" }
  var median: Phrase { "Median" }
  var minimum: Phrase { "Minimum" }
  var maximum: Phrase { "Maximum" }
  var lowerQuartile: Phrase { "Lower quartile" }
  var upperQuartile: Phrase { "Upper quartile" }
  var weightedMean: Phrase { "Mean by size" }
  var stateOfMean: Phrase { "State of the mean" }
  var leader: Phrase { "Leader" }
  var meanAboveMinimum: Phrase { "Mean − minimum" }
  var maximumAboveMean: Phrase { "Maximum − mean" }
  var market: Phrase { "Market" }
  var count: Phrase { "{state} (n)" }
  var share: Phrase { "{state} (%)" }
  var rankOn: Phrase { "Rank on this axis" }
  var indicator: Phrase { "Indicator" }
  var parent: Phrase { "Part of" }
  var level: Phrase { "Level" }
  var weight: Phrase { "Weight" }
  var shareInParent: Phrase { "Relative weight" }
  var effectiveWeight: Phrase { "Effective weight" }
  var aggregation: Phrase { "Aggregation" }
  var missingPolicy: Phrase { "If a part is missing" }
  var minimumCoverage: Phrase { "Minimum coverage" }
  var normalisation: Phrase { "Normalisation" }
  var worst: Phrase { "Worst" }
  var best: Phrase { "Best" }
  var definition: Phrase { "Definition" }
  var source: Phrase { "Source" }
  var measure: Phrase { "Measure" }
  var channel: Phrase { "Channel" }
  var unitOfValue: Phrase { "Unit of value" }
  var parameters: Phrase { "Parameters" }
  var direction: Phrase { "Direction" }
  var imputation: Phrase { "Imputation" }
  var treatment: Phrase { "Treatment" }
  var whenEmpty: Phrase { "When there are no cases" }
  var origin: Phrase { "Origin" }
  var reference: Phrase { "Reference" }
  var from: Phrase { "From" }
  var description: Phrase { "Description" }
  var requirements: Phrase { "Requirements" }
  var subject: Phrase { "Subject" }
  var verdict: Phrase { "Verdict" }
  var observedShare: Phrase { "Observed (%)" }
  var observed: Phrase { "Observed" }
  var imputed: Phrase { "Imputed" }
  var winsorised: Phrase { "Winsorised" }
  var missing: Phrase { "Missing" }
  var notApplicable: Phrase { "Not applicable" }

  // MARK: Summary

  var keyFigures: Phrase { "Key figures" }
  var value: Phrase { "Value" }
  var inStudy: Phrase { "{Units} in the study" }
  var meanOf: Phrase { "Mean {index}" }
  var stateDistribution: Phrase { "Distribution by state" }
  var topFive: Phrase { "Top of the ranking" }
  var bottomFive: Phrase { "Bottom of the ranking" }
  var byMean: Phrase { "{Groups} by mean" }
  var shareOfRanked: Phrase { "Share" }

  // MARK: Marks on raw values

  var imputedMark: Phrase { "imputed" }
  var winsorisedMark: Phrase { "winsorised" }
  var otherMarks: Phrase { "empty = missing · NA = not applicable" }

  // MARK: Charts

  var groupMeansFinding: Phrase { "{leader} has the highest mean, {value}; that of the market is {market}" }
  var groupMeansTitle: Phrase { "Mean {index} by {group}" }
  var groupMeansAlt: Phrase { "Horizontal bars: mean {index} by {group}, highest first. The data are in the table “{table}”." }
  var mixFinding: Phrase { "{share} of the market is in the state {state}" }
  var mixAlt: Phrase { "100% stacked bars: mix of states in the market and in each {group}. The data are on the sheet “{table}”." }
  var rankingFinding: Phrase { "{leader} ranks first with {value}" }
  var rankingFindingTop: Phrase { "The first {n}; {leader} ranks first with {value}" }
  var rankingAlt: Phrase { "Horizontal bars: {index} of {n} {units}, highest first. The data are in the table on the left." }
  var rangeTitle: Phrase { "From minimum to maximum; the change of shade is the mean" }
  var rangePoints: Phrase { "Minimum, mean and maximum" }
  var rangeAlt: Phrase { "Range of {index} in the market and in each {group}, from minimum to maximum, with the mean. The data are in the table above." }
  var mapTitle: Phrase { "{y} against {x}" }
  var mapAlt: Phrase { "Scatter of {n} points: {x} across, {y} up. The data are on the sheet “{table}”." }
  var shareAxis: Phrase { "Share (%)" }
}
