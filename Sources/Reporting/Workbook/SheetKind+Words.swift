import Findings

extension SheetKind {
  /// Tab, title and contents of a sheet.
  struct Words {
    let tab: LocalizedText
    let title: LocalizedText
    let holds: LocalizedText

    init(_ tab: LocalizedText, _ title: LocalizedText, _ holds: LocalizedText) {
      self.tab = tab
      self.title = title
      self.holds = holds
    }
  }

  var words: Words {
    typealias Text = WorkbookText
    switch self {
    case .contents:
      return Words(Text.contentsTab, Text.contentsTab, LocalizedText(both: ""))
    case .summary: return Words(Text.summaryTab, Text.summaryTitle, Text.summaryHolds)
    case .ranking: return Words(Text.rankingTab, Text.rankingTitle, Text.rankingHolds)
    case .sectors:
      return Words(LocalizedText(both: "{Groups}"), Text.sectorsTitle, Text.sectorsHolds)
    case .states: return Words(Text.statesTab, Text.statesTitle, Text.statesHolds)
    case .axis: return Words(LocalizedText(both: "{axis}"), Text.axisTitle, Text.axisHolds)
    case .rawValues: return Words(Text.rawValuesTab, Text.rawValuesTitle, Text.rawValuesHolds)
    case .scores: return Words(Text.scoresTab, Text.scoresTitle, Text.scoresHolds)
    case .weights: return Words(Text.weightsTab, Text.weightsTitle, Text.weightsHolds)
    case .client: return Words(Text.clientTab, Text.clientTitle, Text.clientHolds)
    case .clientCut:
      return Words(Text.clientCutTab, LocalizedText(both: "{client}"), Text.clientCutHolds)
    case .robustness:
      return Words(Text.robustnessTab, Text.robustnessTab, Text.robustnessHolds)
    case .evolution: return Words(Text.evolutionTab, Text.evolutionTab, Text.evolutionHolds)
    case .methodology:
      return Words(Text.methodologyTab, Text.methodologyTitle, Text.methodologyHolds)
    case .stateDefinitions:
      return Words(
        Text.stateDefinitionsTab, Text.stateDefinitionsTitle, Text.stateDefinitionsHolds)
    case .verdict: return Words(Text.verdictTab, Text.verdictTitle, Text.verdictHolds)
    case .brandCoverage:
      return Words(Text.brandCoverageTab, Text.brandCoverageTitle, Text.brandCoverageHolds)
    case .indicatorCoverage:
      return Words(
        Text.indicatorCoverageTab, Text.indicatorCoverageTitle, Text.indicatorCoverageHolds)
    case .coders: return Words(Text.codersTab, Text.codersTitle, Text.codersHolds)
    default: return calculationWords
    }
  }

  private var calculationWords: Words {
    typealias Text = WorkbookText
    switch self {
    case .valuesUsed:
      return Words(Text.valuesUsedTab, Text.valuesUsedTitle, Text.valuesUsedHolds)
    case .points: return Words(Text.pointsTab, Text.pointsTitle, Text.pointsHolds)
    case .imputation:
      return Words(Text.imputationTab, Text.imputationTitle, Text.imputationHolds)
    case .preparation:
      return Words(Text.preparationTab, Text.preparationTitle, Text.preparationHolds)
    case .aggregation:
      return Words(Text.aggregationTab, Text.aggregationTitle, Text.aggregationHolds)
    case .nodeCoverage:
      return Words(Text.nodeCoverageTab, Text.nodeCoverageTitle, Text.nodeCoverageHolds)
    case .stateTest: return Words(Text.stateTestTab, Text.stateTestTitle, Text.stateTestHolds)
    case .results: return Words(Text.resultsTab, Text.resultsTitle, Text.resultsHolds)
    case .groups: return Words(Text.groupsTab, Text.groupsTitle, Text.groupsHolds)
    case .filledScores:
      return Words(Text.filledScoresTab, Text.filledScoresTitle, Text.filledScoresHolds)
    case .clientGaps:
      return Words(Text.clientGapsTab, Text.clientGapsTitle, Text.clientGapsHolds)
    default:
      return Words(Text.normalisationTab, Text.normalisationTitle, Text.normalisationHolds)
    }
  }
}
