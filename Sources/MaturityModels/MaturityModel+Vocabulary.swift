package import Findings
import Wording

extension Vocabulary {
  /// The words of `model`.
  package init(_ model: MaturityModel) {
    var names: [String: LocalizedText] = [:]
    for indicator in model.indicators { names[indicator.id] = indicator.name }
    self.init(unit: model.unit.singular, units: model.unit.plural, names: names)
  }
}
