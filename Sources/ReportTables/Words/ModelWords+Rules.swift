import Wording
package import MaturityModels

/// How nodes and indicators come to their scores, each in one line.
extension ModelWords {
  private var say: any PageWording { language.wording.pages(model) }

  /// How a node is made of its children.
  package func rule(_ node: ModelNode) -> String {
    let coverage = NumberFormat.percent(node.missing.minimumCoverage * 100, 0, language)
    return say.ifAChildIsMissing(
      aggregation: aggregation(node.aggregation), kind: policy(node.missing.kind),
      coverage: coverage)
  }

  /// How an indicator is scored.
  package func rule(_ index: Int) -> String {
    let indicator = model.indicators[index]
    let parts = [
      method(indicator.normalisation), parameters(index), direction(indicator),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Where an indicator's values come from and what measures them.
  package func sourceAndMeasure(_ indicator: Indicator) -> String {
    var parts = [source(indicator.source)]
    if let measure = indicator.measure { parts.append(measure) }
    if let channel = indicator.channel { parts.append(channel) }
    if indicator.whenEmpty == .worst {
      parts.append(say.nothingToMeasure)
    }
    return parts.joined(separator: " · ")
  }

  /// What kind of value a cell holds, its unit and its range.
  package func value(_ indicator: Indicator) -> String {
    var parts = [typeName(indicator.type)]
    if let unit = indicator.unit { parts.append(unit[language]) }
    if let range = indicator.range {
      let low = NumberFormat.plain(range.lowerBound, language)
      let high = NumberFormat.plain(range.upperBound, language)
      parts.append(say.rangeOfValues(low: low, high: high))
    }
    return parts.joined(separator: " · ")
  }

  private func typeName(_ type: Indicator.ValueType) -> String {
    switch type {
    case .binary: say.yesOrNo
    case .levels: say.kindLevels
    case .share: say.kindShare
    case .count: say.kindCount
    case .duration: say.kindDuration
    case .number: say.kindNumber
    }
  }
}
