import Findings
import Wording
import MaturityModels

/// How nodes and indicators come to their scores, each in one line.
extension ModelWords {
  private func say(es: String, en: String) -> String { language == .es ? es : en }

  /// How a node is made of its children.
  func rule(_ node: ModelNode) -> String {
    let coverage = NumberFormat.percent(node.missing.minimumCoverage * 100, 0, language)
    return say(
      es:
        "\(aggregation(node.aggregation)); si falta un hijo, \(policy(node.missing.kind)); cobertura mínima \(coverage)",
      en:
        "\(aggregation(node.aggregation)); if a child is missing, \(policy(node.missing.kind)); least coverage \(coverage)"
    )
  }

  /// How an indicator is scored.
  func rule(_ index: Int) -> String {
    let indicator = model.indicators[index]
    let parts = [
      method(indicator.normalisation), parameters(index), direction(indicator),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Where an indicator's values come from and what measures them.
  func sourceAndMeasure(_ indicator: Indicator) -> String {
    var parts = [source(indicator.source)]
    if let measure = indicator.measure { parts.append(measure) }
    if let channel = indicator.channel { parts.append(channel) }
    if indicator.whenEmpty == .worst {
      parts.append(say(es: "sin casos: el peor valor", en: "nothing to measure: worst value"))
    }
    return parts.joined(separator: " · ")
  }

  /// What kind of value a cell holds, its unit and its range.
  func value(_ indicator: Indicator) -> String {
    var parts = [typeName(indicator.type)]
    if let unit = indicator.unit { parts.append(unit[language]) }
    if let range = indicator.range {
      let low = NumberFormat.plain(range.lowerBound, language)
      let high = NumberFormat.plain(range.upperBound, language)
      parts.append(say(es: "de \(low) a \(high)", en: "\(low) to \(high)"))
    }
    return parts.joined(separator: " · ")
  }

  private func typeName(_ type: Indicator.ValueType) -> String {
    switch type {
    case .binary: say(es: "sí o no", en: "yes or no")
    case .levels: say(es: "niveles", en: "levels")
    case .share: say(es: "porcentaje", en: "percentage")
    case .count: say(es: "recuento", en: "count")
    case .duration: say(es: "duración", en: "duration")
    case .number: say(es: "número", en: "number")
    }
  }
}
