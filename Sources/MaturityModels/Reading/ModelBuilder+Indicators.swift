import Findings
import Wording
import YAML

extension ModelBuilder {
  /// Reads one indicator; a faulty one is reported and left out.
  func readIndicator(_ value: YAMLValue) {
    guard let mapping = value.mapping() else { return }
    let idValue = mapping.required("id")
    let id = idValue.flatMap { uniqueIdentifier($0) }
    let name = mapping.required("name")?.localized()
    let definition = mapping.required("definition")?.localized()
    let source = mapping.required("source")?.oneOf(Indicator.Source.self)
    let measure = readMeasure(mapping, source: source)
    let channel = mapping.optional("channel")?.text()
    let empty = mapping.optional("when-empty")
    let whenEmpty = empty?.oneOf(Indicator.WhenEmpty.self) ?? .missing
    let shape = mapping.required("value").flatMap { readValue($0) }
    let method = mapping.required("normalisation")
    let normalisation = method.flatMap { readNormalisation($0) }
    let imputation = mapping.optional("impute")?.oneOf(Indicator.Imputation.self) ?? .none
    let treated = mapping.optional("treatment")
    let treatment = treated?.oneOf(Indicator.Treatment.self) ?? .none
    let originValue = mapping.optional("origin")
    let origin = originValue == nil ? .own : originValue?.oneOf(Indicator.Origin.self)
    let reference = mapping.optional("reference")?.localized()
    mapping.finish()
    // Known to the tree even when faulty, so that one fault is said once.
    if let id { indicatorValues[id] = value }
    guard let id, let shape, let normalisation, let method else { return }

    let isLevels = if case .levels = normalisation { true } else { false }
    if (shape.type == .levels) != isLevels {
      method.report(
        .modelTypeMismatch,
        ["type": .text(shape.type.rawValue), "method": .text(normalisation.method)])
    }
    if treatment == .winsorise, !normalisation.isRelative {
      treated?.report(
        .modelWinsorisedMethod,
        [
          "id": .text(id), "method": .text(normalisation.method),
          "known": .list(Normalisation.relativeMethods),
        ])
    }
    if let points = normalisation.onlyScore {
      method.report(.modelFlatIndicator, ["id": .text(id), "value": .number(points)])
    }
    if whenEmpty == .worst {
      switch normalisation {
      case .goalposts, .curve: break
      default:
        empty?.report(.modelWorstWithoutGoalpost, ["method": .text(normalisation.method)])
      }
    }
    guard let name, let definition, let source, let origin else { return }
    indicators.append(
      Indicator(
        id: id, name: name, definition: definition, source: source, measure: measure,
        channel: channel, whenEmpty: whenEmpty, type: shape.type, unit: shape.unit,
        range: shape.range, normalisation: normalisation, imputation: imputation,
        treatment: treatment, origin: origin, reference: reference, scale: scale))
  }

  private func readMeasure(_ mapping: YAMLMapping, source: Indicator.Source?) -> String? {
    let known: [String]
    switch source {
    case .interactions: known = Measures.interactions
    case .brands: known = Measures.brands
    case .coding, .survey, nil:
      if let value = mapping.optional("measure"), let source {
        value.report(.modelNoMeasures, ["source": .text(source.rawValue)])
      }
      return nil
    }
    guard let value = mapping.required("measure"), let text = value.text() else { return nil }
    guard known.contains(text) else {
      value.report(
        .modelMeasure,
        [
          "measure": .text(text), "source": .text(source?.rawValue ?? ""), "known": .list(known),
        ], didYouMean: Spelling.nearest(to: text, among: known))
      return nil
    }
    return text
  }

  private struct Shape {
    var type: Indicator.ValueType
    var unit: LocalizedText?
    var range: ClosedRange<Double>?
  }

  private func readValue(_ value: YAMLValue) -> Shape? {
    guard let mapping = value.mapping() else { return nil }
    let type = mapping.required("type")?.oneOf(Indicator.ValueType.self)
    let unit = mapping.optional("unit")?.localized()
    var range: ClosedRange<Double>?
    if let value = mapping.optional("range"), let (low, high) = pair(value) {
      if low < high {
        range = low...high
      } else {
        value.reportValue(
          expected: LocalizedText(\.modelFile.scale))
      }
    }
    mapping.finish()
    guard let type else { return nil }
    return Shape(type: type, unit: unit, range: range)
  }
}
