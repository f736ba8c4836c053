import Findings
import Wording

extension SheetKind {
  /// Tab, title and contents of a sheet.
  struct Words {
    let tab: Phrase
    let title: Phrase
    let holds: Phrase

    init(_ tab: Phrase, _ title: Phrase, _ holds: Phrase) {
      self.tab = tab
      self.title = title
      self.holds = holds
    }
  }

  func words(_ text: any WorkbookWording) -> Words {
    switch self {
    case .contents:
      return Words(text.contentsTab, text.contentsTab, "")
    case .summary: return Words(text.summaryTab, text.summaryTitle, text.summaryHolds)
    case .ranking: return Words(text.rankingTab, text.rankingTitle, text.rankingHolds)
    case .sectors:
      return Words("{Groups}", text.sectorsTitle, text.sectorsHolds)
    case .states: return Words(text.statesTab, text.statesTitle, text.statesHolds)
    case .axis: return Words("{axis}", text.axisTitle, text.axisHolds)
    case .rawValues: return Words(text.rawValuesTab, text.rawValuesTitle, text.rawValuesHolds)
    case .scores: return Words(text.scoresTab, text.scoresTitle, text.scoresHolds)
    case .weights: return Words(text.weightsTab, text.weightsTitle, text.weightsHolds)
    case .client: return Words(text.clientTab, text.clientTitle, text.clientHolds)
    case .clientCut:
      return Words(text.clientCutTab, "{client}", text.clientCutHolds)
    case .robustness:
      return Words(text.robustnessTab, text.robustnessTab, text.robustnessHolds)
    case .evolution: return Words(text.evolutionTab, text.evolutionTab, text.evolutionHolds)
    case .methodology:
      return Words(text.methodologyTab, text.methodologyTitle, text.methodologyHolds)
    case .stateDefinitions:
      return Words(
        text.stateDefinitionsTab, text.stateDefinitionsTitle, text.stateDefinitionsHolds)
    case .verdict: return Words(text.verdictTab, text.verdictTitle, text.verdictHolds)
    case .brandCoverage:
      return Words(text.brandCoverageTab, text.brandCoverageTitle, text.brandCoverageHolds)
    case .indicatorCoverage:
      return Words(
        text.indicatorCoverageTab, text.indicatorCoverageTitle, text.indicatorCoverageHolds)
    case .coders: return Words(text.codersTab, text.codersTitle, text.codersHolds)
    default: return calculationWords(text)
    }
  }

  private func calculationWords(_ text: any WorkbookWording) -> Words {
    switch self {
    case .valuesUsed:
      return Words(text.valuesUsedTab, text.valuesUsedTitle, text.valuesUsedHolds)
    case .points: return Words(text.pointsTab, text.pointsTitle, text.pointsHolds)
    case .imputation:
      return Words(text.imputationTab, text.imputationTitle, text.imputationHolds)
    case .preparation:
      return Words(text.preparationTab, text.preparationTitle, text.preparationHolds)
    case .aggregation:
      return Words(text.aggregationTab, text.aggregationTitle, text.aggregationHolds)
    case .nodeCoverage:
      return Words(text.nodeCoverageTab, text.nodeCoverageTitle, text.nodeCoverageHolds)
    case .stateTest: return Words(text.stateTestTab, text.stateTestTitle, text.stateTestHolds)
    case .results: return Words(text.resultsTab, text.resultsTitle, text.resultsHolds)
    case .groups: return Words(text.groupsTab, text.groupsTitle, text.groupsHolds)
    case .filledScores:
      return Words(text.filledScoresTab, text.filledScoresTitle, text.filledScoresHolds)
    case .clientGaps:
      return Words(text.clientGapsTab, text.clientGapsTitle, text.clientGapsHolds)
    default:
      return Words(text.normalisationTab, text.normalisationTitle, text.normalisationHolds)
    }
  }
}
