import Findings
import MaturityModels

/// One of the sheets of the study workbook.
enum SheetKind: Hashable {
  case contents, summary, ranking, sectors, states
  /// The sub-index at this place among the model's top nodes.
  case axis(Int)
  case scores, rawValues, weights, methodology, stateDefinitions
  case findings, brandCoverage, indicatorCoverage
  case coders

  /// The sheets a model calls for, in their order, and that of the coders if
  /// several coded one cell.
  static func all(for model: MaturityModel, hasCoders: Bool = false) -> [SheetKind] {
    let hasStates = model.maturity != nil
    var kinds: [SheetKind] = [.contents, .summary, .ranking, .sectors]
    if hasStates { kinds.append(.states) }
    kinds += model.topNodes.indices.map { .axis($0) }
    kinds += [.scores, .rawValues, .weights, .methodology]
    if hasStates { kinds.append(.stateDefinitions) }
    kinds += [.findings, .brandCoverage, .indicatorCoverage]
    return hasCoders ? kinds + [.coders] : kinds
  }

  /// The name on its tab, with the model's own nouns in braces.
  var tab: LocalizedText {
    switch self {
    case .contents: WorkbookText.contentsTab
    case .summary: WorkbookText.summaryTab
    case .ranking: WorkbookText.rankingTab
    case .sectors: LocalizedText(both: "{Groups}")
    case .states: WorkbookText.statesTab
    case .axis: LocalizedText(both: "{axis}")
    case .scores: WorkbookText.scoresTab
    case .rawValues: WorkbookText.rawValuesTab
    case .weights: WorkbookText.weightsTab
    case .methodology: WorkbookText.methodologyTab
    case .stateDefinitions: WorkbookText.stateDefinitionsTab
    case .findings: WorkbookText.findingsTab
    case .brandCoverage: WorkbookText.brandCoverageTab
    case .indicatorCoverage: WorkbookText.indicatorCoverageTab
    case .coders: WorkbookText.codersTab
    }
  }

  /// What stands in its cell A1.
  var title: LocalizedText {
    switch self {
    case .contents: WorkbookText.contentsTab
    case .summary: WorkbookText.summaryTitle
    case .ranking: WorkbookText.rankingTitle
    case .sectors: WorkbookText.sectorsTitle
    case .states: WorkbookText.statesTitle
    case .axis: WorkbookText.axisTitle
    case .scores: WorkbookText.scoresTitle
    case .rawValues: WorkbookText.rawValuesTitle
    case .weights: WorkbookText.weightsTitle
    case .methodology: WorkbookText.methodologyTitle
    case .stateDefinitions: WorkbookText.stateDefinitionsTitle
    case .findings: WorkbookText.findingsTitle
    case .brandCoverage: WorkbookText.brandCoverageTitle
    case .indicatorCoverage: WorkbookText.indicatorCoverageTitle
    case .coders: WorkbookText.codersTitle
    }
  }

  /// What it holds, for the list of contents and its own second line.
  var subtitle: LocalizedText {
    switch self {
    case .contents: LocalizedText(both: "")
    case .summary: WorkbookText.summaryHolds
    case .ranking: WorkbookText.rankingHolds
    case .sectors: WorkbookText.sectorsHolds
    case .states: WorkbookText.statesHolds
    case .axis: WorkbookText.axisHolds
    case .scores: WorkbookText.scoresHolds
    case .rawValues: WorkbookText.rawValuesHolds
    case .weights: WorkbookText.weightsHolds
    case .methodology: WorkbookText.methodologyHolds
    case .stateDefinitions: WorkbookText.stateDefinitionsHolds
    case .findings: WorkbookText.findingsHolds
    case .brandCoverage: WorkbookText.brandCoverageHolds
    case .indicatorCoverage: WorkbookText.indicatorCoverageHolds
    case .coders: WorkbookText.codersHolds
    }
  }
}
