import Findings
import MaturityModels

/// What the model says of how values come about and of its states.
extension ModelWords {
  func source(_ source: Indicator.Source) -> String {
    switch source {
    case .coding: text(WorkbookText.coding)
    case .survey: text(WorkbookText.survey)
    case .interactions: text(WorkbookText.interactions)
    case .brands: text(WorkbookText.brandFile)
    }
  }

  func imputation(_ imputation: Indicator.Imputation) -> String {
    switch imputation {
    case .none: text(WorkbookText.none)
    case .groupMean: text(WorkbookText.groupMean)
    case .groupMedian: text(WorkbookText.groupMedian)
    case .marketMean: text(WorkbookText.marketMean)
    case .marketMedian: text(WorkbookText.marketMedian)
    case .zero: text(WorkbookText.zeroValue)
    }
  }

  func treatment(_ treatment: Indicator.Treatment) -> String {
    switch treatment {
    case .none: text(WorkbookText.noTreatment)
    case .winsorise: text(WorkbookText.winsorise)
    }
  }

  /// Only interactions can come to nothing.
  func whenEmpty(_ indicator: Indicator) -> String? {
    guard indicator.source == .interactions else { return nil }
    switch indicator.whenEmpty {
    case .missing: return text(WorkbookText.emptyMissing)
    case .worst: return text(WorkbookText.emptyWorst)
    }
  }

  func origin(_ origin: Indicator.Origin) -> String {
    switch origin {
    case .published: text(WorkbookText.published)
    case .reconstruction: text(WorkbookText.reconstruction)
    case .own: text(WorkbookText.own)
    }
  }

  /// What it takes to be in a state.
  func requirements(_ state: MaturityState, _ scheme: MaturityScheme) -> String {
    func plain(_ value: Double) -> String { NumberFormat.plain(value, language) }
    switch scheme.kind {
    case .thresholds:
      let threshold = text(
        WorkbookText.atLeast,
        ["index": model.nodes[scheme.node].name[language], "value": plain(state.from)])
      let others = state.requires.map {
        text(
          WorkbookText.scoreAtLeast,
          ["indicator": model.indicators[$0.indicator].id, "value": plain($0.atLeast)])
      }
      return ([threshold] + others).joined(separator: "; ")
    case .staged:
      guard !state.criteria.isEmpty else { return text(WorkbookText.below) }
      return text(
        WorkbookText.criteria,
        [
          "share": NumberFormat.percent(state.share * 100, 0, language),
          "value": plain(state.metAt),
          "list": state.criteria.map { model.indicators[$0].id }.joined(separator: ", "),
        ])
    }
  }
}
