import Findings
package import Wording
package import MaturityModels

/// One scenario of study.yaml: what the index would be with other choices.
package struct ScenarioDefinition: Sendable {
  package var id: String
  package var name: LocalizedText
  /// New weights of nodes and indicators, by id.
  package var weights: [(id: String, weight: Double)]
  /// Nodes and indicators that do not count.
  package var without: [String]
  /// Of every averaging node.
  package var aggregation: Aggregation?
  package var isMinMax: Bool
  /// Another model to score the study with; nothing else is changed then.
  package var model: MaturityModel?

  package init(
    id: String, name: LocalizedText, weights: [(id: String, weight: Double)] = [],
    without: [String] = [], aggregation: Aggregation? = nil, isMinMax: Bool = false,
    model: MaturityModel? = nil
  ) {
    self.model = model
    self.id = id
    self.name = name
    self.weights = weights
    self.without = without
    self.aggregation = aggregation
    self.isMinMax = isMinMax
  }

  /// What is wrong with a scenario.
  package enum Fault: Error, Equatable {
    /// No node or indicator of the model has this id.
    case unknown(id: String)
    /// The root has no weight of its own.
    case root(id: String)
    case negative(id: String)
    /// No indicator is left with a weight.
    case nothingLeft
  }

  /// The model with the scenario's weights and, save for arithmetic and
  /// geometric, its aggregation.
  package func applied(to model: MaturityModel) throws(Fault) -> MaturityModel {
    var changed = model
    for (id, weight) in weights {
      guard weight >= 0 else { throw .negative(id: id) }
      try set(weight, of: id, &changed)
    }
    for id in without { try set(0, of: id, &changed) }
    guard
      changed.indicators.indices.contains(where: { changed.effectiveWeight(ofIndicator: $0) > 0 })
    else { throw .nothingLeft }
    if let aggregation, aggregation != .arithmetic, aggregation != .geometric {
      for node in changed.nodes.indices
      where [.arithmetic, .geometric, .harmonic].contains(changed.nodes[node].aggregation) {
        changed.nodes[node].aggregation = aggregation
      }
    }
    return changed
  }

  private func set(_ weight: Double, of id: String, _ model: inout MaturityModel) throws(Fault) {
    if let indicator = model.indicators.firstIndex(where: { $0.id == id }) {
      model.indicators[indicator].weight = weight
    } else if let node = model.nodes.firstIndex(where: { $0.id == id }) {
      guard node > 0 else { throw .root(id: id) }
      model.nodes[node].weight = weight
    } else {
      throw .unknown(id: id)
    }
  }
}
