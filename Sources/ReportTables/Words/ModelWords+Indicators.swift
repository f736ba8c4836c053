import Findings
package import Wording
package import MaturityModels

/// What the model says of how values come about and of its states.
extension ModelWords {
  package func source(_ source: Indicator.Source) -> String { text(words.source(source)) }

  package func imputation(_ imputation: Indicator.Imputation) -> String {
    switch imputation {
    case .none: text(words.none)
    case .groupMean: text(words.groupMean)
    case .groupMedian: text(words.groupMedian)
    case .marketMean: text(words.marketMean)
    case .marketMedian: text(words.marketMedian)
    case .zero: text(words.zeroValue)
    }
  }

  package func treatment(_ treatment: Indicator.Treatment) -> String {
    switch treatment {
    case .none: text(words.noTreatment)
    case .winsorise: text(words.winsorise)
    }
  }

  /// Only interactions can come to nothing.
  package func whenEmpty(_ indicator: Indicator) -> String? {
    guard indicator.source == .interactions else { return nil }
    switch indicator.whenEmpty {
    case .missing: return text(words.emptyMissing)
    case .worst: return text(words.emptyWorst)
    }
  }

  package func origin(_ origin: Indicator.Origin) -> String {
    switch origin {
    case .published: text(words.published)
    case .reconstruction: text(words.reconstruction)
    case .own: text(words.own)
    }
  }

  /// What it takes to be in a state.
  package func requirements(_ state: MaturityState, _ scheme: MaturityScheme) -> String {
    func plain(_ value: Double) -> String { NumberFormat.plain(value, language) }
    switch scheme.kind {
    case .thresholds:
      let threshold = text(
        words.atLeast,
        ["index": model.nodes[scheme.node].name[language], "value": plain(state.from)])
      let others = state.requires.map {
        text(
          words.scoreAtLeast,
          ["indicator": model.indicators[$0.indicator].id, "value": plain($0.atLeast)])
      }
      return ([threshold] + others).joined(separator: "; ")
    case .staged:
      guard !state.criteria.isEmpty else { return text(words.below) }
      return text(
        words.criteria,
        [
          "share": NumberFormat.percent(state.share * 100, 0, language),
          "value": plain(state.metAt),
          "list": state.criteria.map { model.indicators[$0].id }.joined(separator: ", "),
        ])
    }
  }
}

extension WorkbookWording {
  /// Where the values of an indicator come from.
  package func source(_ source: Indicator.Source) -> Phrase {
    switch source {
    case .coding: coding
    case .survey: survey
    case .interactions: interactions
    case .brands: brandFile
    }
  }
}
