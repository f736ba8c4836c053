import Findings
import MaturityModels

/// What the model says of how values come about and of its states.
extension ModelWords {
  func source(_ source: Indicator.Source) -> String {
    switch source {
    case .coding: context.text(WorkbookText.coding)
    case .survey: context.text(WorkbookText.survey)
    case .interactions: context.text(WorkbookText.interactions)
    case .brands: context.text(WorkbookText.brandFile)
    }
  }

  func imputation(_ imputation: Indicator.Imputation) -> String {
    switch imputation {
    case .none: context.text(WorkbookText.none)
    case .groupMean: context.text(WorkbookText.groupMean)
    case .groupMedian: context.text(WorkbookText.groupMedian)
    case .marketMean: context.text(WorkbookText.marketMean)
    case .marketMedian: context.text(WorkbookText.marketMedian)
    case .zero: context.text(WorkbookText.zeroValue)
    }
  }

  func treatment(_ treatment: Indicator.Treatment) -> String {
    switch treatment {
    case .none: context.text(WorkbookText.noTreatment)
    case .winsorise: context.text(WorkbookText.winsorise)
    }
  }

  /// Only interactions can come to nothing.
  func whenEmpty(_ indicator: Indicator) -> String? {
    guard indicator.source == .interactions else { return nil }
    switch indicator.whenEmpty {
    case .missing: return context.text(WorkbookText.emptyMissing)
    case .worst: return context.text(WorkbookText.emptyWorst)
    }
  }

  func origin(_ origin: Indicator.Origin) -> String {
    switch origin {
    case .published: context.text(WorkbookText.published)
    case .reconstruction: context.text(WorkbookText.reconstruction)
    }
  }

  /// What it takes to be in a state.
  func requirements(_ state: MaturityState, _ scheme: MaturityScheme) -> String {
    let model = context.model
    func plain(_ value: Double) -> String { NumberFormat.plain(value, context.language) }
    switch scheme.kind {
    case .thresholds:
      let threshold = context.text(
        WorkbookText.atLeast,
        ["index": model.nodes[scheme.node].name[context.language], "value": plain(state.from)])
      let others = state.requires.map {
        context.text(
          WorkbookText.scoreAtLeast,
          ["indicator": model.indicators[$0.indicator].id, "value": plain($0.atLeast)])
      }
      return ([threshold] + others).joined(separator: "; ")
    case .staged:
      guard !state.criteria.isEmpty else { return context.text(WorkbookText.below) }
      return context.text(
        WorkbookText.criteria,
        [
          "share": NumberFormat.percent(state.share * 100, 0, context.language),
          "value": plain(state.metAt),
          "list": state.criteria.map { model.indicators[$0].id }.joined(separator: ", "),
        ])
    }
  }
}
