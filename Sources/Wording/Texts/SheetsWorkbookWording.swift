/// The words of the study workbook: sheets.
package protocol SheetsWorkbookWording {
  // MARK: Tabs

  var contentsTab: Phrase { get }
  var summaryTab: Phrase { get }
  var rankingTab: Phrase { get }
  var statesTab: Phrase { get }
  var scoresTab: Phrase { get }
  var rawValuesTab: Phrase { get }
  var weightsTab: Phrase { get }
  var methodologyTab: Phrase { get }
  var stateDefinitionsTab: Phrase { get }
  var verdictTab: Phrase { get }
  var brandCoverageTab: Phrase { get }
  var indicatorCoverageTab: Phrase { get }

  // MARK: Titles

  var summaryTitle: Phrase { get }
  var rankingTitle: Phrase { get }
  var sectorsTitle: Phrase { get }
  var statesTitle: Phrase { get }
  var axisTitle: Phrase { get }
  var scoresTitle: Phrase { get }
  var rawValuesTitle: Phrase { get }
  var weightsTitle: Phrase { get }
  var methodologyTitle: Phrase { get }
  var stateDefinitionsTitle: Phrase { get }
  var verdictTitle: Phrase { get }
  var brandCoverageTitle: Phrase { get }
  var indicatorCoverageTitle: Phrase { get }

  // MARK: What the sheets hold

  var summaryHolds: Phrase { get }
  var rankingHolds: Phrase { get }
  var sectorsHolds: Phrase { get }
  var statesHolds: Phrase { get }
  var axisHolds: Phrase { get }
  var scoresHolds: Phrase { get }
  var rawValuesHolds: Phrase { get }
  var weightsHolds: Phrase { get }
  var methodologyHolds: Phrase { get }
  var stateDefinitionsHolds: Phrase { get }
  var verdictHolds: Phrase { get }
  var brandCoverageHolds: Phrase { get }
  var indicatorCoverageHolds: Phrase { get }

  // MARK: Contents

  var edition: Phrase { get }
  var period: Phrase { get }
  var model: Phrase { get }
  var version: Phrase { get }
  var to: Phrase { get }
  var sheet: Phrase { get }
  var holds: Phrase { get }
  var notes: Phrase { get }
  var back: Phrase { get }
  var page: Phrase { get }
  var of: Phrase { get }
  var noteComputed: Phrase { get }
  var noteLive: Phrase { get }
  var noteInputs: Phrase { get }
  var noteClientView: Phrase { get }
  var noteClient: Phrase { get }
  var notePrecision: Phrase { get }
  var noteMissing: Phrase { get }
  var noteRanked: Phrase { get }
  var noteLarge: Phrase { get }
}
