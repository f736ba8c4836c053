import Findings
import Wording
import MaturityModels
import YAML

extension StudyBuilder {
  /// `scenarios:`, a list of `{id, name, weights, without, aggregation,
  /// normalisation, model}`. What a scenario names is looked up in `model`.
  func readScenarios(_ value: YAMLValue?, _ model: MaturityModel?) -> [ScenarioDefinition] {
    var found: [ScenarioDefinition] = []
    for item in value?.list() ?? [] {
      guard let mapping = item.mapping() else { continue }
      let idValue = mapping.required("id")
      let id = idValue?.text()
      let name = mapping.optional("name")?.localized()
      let weights = readWeights(mapping.optional("weights"), model)
      let without = readWithout(mapping.optional("without"), model)
      let aggregation = mapping.optional("aggregation")?.oneOf(Aggregation.self)
      let method = mapping.optional("normalisation")?.oneOf(ScenarioNormalisation.self)
      let other = mapping.optional("model").flatMap { readModel($0) }
      mapping.finish()
      guard let id, let idValue else { continue }
      guard Identifier.isValid(id), !found.contains(where: { $0.id == id }) else {
        idValue.reportValue(
          expected: LocalizedText(\.study.ownScenarioID))
        continue
      }
      let scenario = ScenarioDefinition(
        id: id, name: name ?? LocalizedText(both: id), weights: weights, without: without,
        aggregation: aggregation, isMinMax: method == .minMax, model: other)
      if let model, leavesNothing(scenario, of: model) {
        item.reportValue(
          expected: LocalizedText(\.study.scenarioWithWeight))
        continue
      }
      found.append(scenario)
    }
    return found
  }

  /// The only other normalisation there is.
  private enum ScenarioNormalisation: String, CaseIterable {
    case minMax = "min-max"
  }

  private func readWeights(
    _ value: YAMLValue?, _ model: MaturityModel?
  ) -> [(id: String, weight: Double)] {
    (value?.mapping()?.all() ?? []).compactMap { key, value in
      guard let weight = value.number() else { return nil }
      guard weight >= 0 else {
        value.reportValue(
          expected: LocalizedText(\.study.numberFromZero))
        return nil
      }
      return isPart(key, of: model, value) ? (key, weight) : nil
    }
  }

  private func readWithout(_ value: YAMLValue?, _ model: MaturityModel?) -> [String] {
    (value?.list() ?? []).compactMap { item in
      item.text().flatMap { isPart($0, of: model, item) ? $0 : nil }
    }
  }

  /// Is `id` a node below the root, or an indicator? Reported if not.
  private func isPart(_ id: String, of model: MaturityModel?, _ value: YAMLValue) -> Bool {
    guard let model else { return true }
    let ids = model.nodes.dropFirst().map(\.id) + model.indicators.map(\.id)
    if ids.contains(id) { return true }
    value.report(
      .yamlValue,
      [
        "value": .text(id),
        "expected": .localized(
          LocalizedText(\.study.indicatorOrNode)),
      ], didYouMean: Spelling.nearest(to: id, among: ids))
    return false
  }

  private func leavesNothing(_ scenario: ScenarioDefinition, of model: MaturityModel) -> Bool {
    do {
      _ = try scenario.applied(to: model)
      return false
    } catch {
      return error == .nothingLeft
    }
  }
}
