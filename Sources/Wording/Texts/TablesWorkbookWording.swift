/// The words of the study workbook: tables.
package protocol TablesWorkbookWording {
  // MARK: Heads

  var id: Phrase { get }
  var name: Phrase { get }
  var rank: Phrase { get }
  var rankInGroup: Phrase { get }
  var state: Phrase { get }
  var coverage: Phrase { get }
  var notRankedBecause: Phrase { get }
  var ranked: Phrase { get }
  var mean: Phrase { get }
  var median: Phrase { get }
  var minimum: Phrase { get }
  var maximum: Phrase { get }
  var lowerQuartile: Phrase { get }
  var upperQuartile: Phrase { get }
  var weightedMean: Phrase { get }
  var stateOfMean: Phrase { get }
  var leader: Phrase { get }
  var meanAboveMinimum: Phrase { get }
  var maximumAboveMean: Phrase { get }
  var market: Phrase { get }
  var count: Phrase { get }
  var share: Phrase { get }
  var rankOn: Phrase { get }
  var indicator: Phrase { get }
  var parent: Phrase { get }
  var level: Phrase { get }
  var weight: Phrase { get }
  var shareInParent: Phrase { get }
  var effectiveWeight: Phrase { get }
  var aggregation: Phrase { get }
  var missingPolicy: Phrase { get }
  var minimumCoverage: Phrase { get }
  var normalisation: Phrase { get }
  var worst: Phrase { get }
  var best: Phrase { get }
  var definition: Phrase { get }
  var source: Phrase { get }
  var measure: Phrase { get }
  var channel: Phrase { get }
  var unitOfValue: Phrase { get }
  var parameters: Phrase { get }
  var direction: Phrase { get }
  var imputation: Phrase { get }
  var treatment: Phrase { get }
  var whenEmpty: Phrase { get }
  var origin: Phrase { get }
  var reference: Phrase { get }
  var from: Phrase { get }
  var description: Phrase { get }
  var requirements: Phrase { get }
  var subject: Phrase { get }
  var verdict: Phrase { get }
  var observedShare: Phrase { get }
  var observed: Phrase { get }
  var imputed: Phrase { get }
  var winsorised: Phrase { get }
  var missing: Phrase { get }
  var notApplicable: Phrase { get }

  // MARK: Summary

  var keyFigures: Phrase { get }
  var value: Phrase { get }
  var inStudy: Phrase { get }
  var meanOf: Phrase { get }
  var stateDistribution: Phrase { get }
  var topFive: Phrase { get }
  var bottomFive: Phrase { get }
  var byMean: Phrase { get }
  var shareOfRanked: Phrase { get }

  // MARK: Marks on raw values

  var imputedMark: Phrase { get }
  var winsorisedMark: Phrase { get }
  var otherMarks: Phrase { get }

  // MARK: Charts

  var groupMeansFinding: Phrase { get }
  var groupMeansTitle: Phrase { get }
  var groupMeansAlt: Phrase { get }
  var mixFinding: Phrase { get }
  var mixAlt: Phrase { get }
  var rankingFinding: Phrase { get }
  var rankingFindingTop: Phrase { get }
  var rankingAlt: Phrase { get }
  var rangeTitle: Phrase { get }
  var rangePoints: Phrase { get }
  var rangeAlt: Phrase { get }
  var mapTitle: Phrase { get }
  var mapAlt: Phrase { get }
  var shareAxis: Phrase { get }
}
