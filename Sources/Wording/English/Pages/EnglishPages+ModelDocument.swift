extension EnglishPages: ModelDocumentPageWording {
  package var newIndicators: String { "New indicators" }

  package func newIndicator(indicator: String, node: String, weight: String, index: String)
    -> String
  {
    "\(indicator) (\(node)); weighs \(weight) of the index; \(index)"
  }
  package var indicatorsRemoved: String { "Indicators removed" }

  package func removedIndicator(indicator: String, node: String, weight: String) -> String {
    "\(indicator) (\(node)); weighed \(weight) of the index"
  }
  package var indicatorsThatChange: String { "Indicators that change" }
  package var node: String { "node" }
  package var nameLabel: String { "name" }
  package var definitionLabel: String { "definition" }
  package var weightInNodeLabel: String { "weight in its node" }
  package var sourceLabel: String { "source" }
  package var valueLabel: String { "value" }
  package var scoreLabel: String { "score" }
  package var imputation: String { "imputation" }
  package var treatment: String { "treatment" }
  package var originLabel: String { "origin" }
  package var referenceLabel: String { "reference" }

  package func levelLabel(_ name: String) -> String {
    "level “\(name)”"
  }

  package func removedNode(_ name: String) -> String {
    "\(name) is removed"
  }

  package func newNode(name: String, weight: String, node: String) -> String {
    "New: \(name); weighs \(weight) of the index; \(node)"
  }
  package var nodeAbove: String { "node above" }
  package var description: String { "description" }
  package var indicatorsLabel: String { "indicators" }
  package var weightInIndexLabel: String { "weight in the index" }
  package var rule: String { "rule" }
  package var eachWeighs: String { "each weighs" }
  package var staged: String { "staged" }
  package var byThresholds: String { "by thresholds" }
  package var decidedBy: String { "Decided by" }

  package func newState(name: String, rule: String) -> String {
    "New: \(name); \(rule)"
  }
  package var requires: String { "requires" }

  package func statesAdded(_ names: String) -> String {
    "There are states now: \(names)"
  }

  package func statesRemoved(_ names: String) -> String {
    "There are no states any more (there were: \(names))"
  }

  package func changed(before: String, after: String) -> String {
    "From \(before) to \(after)"
  }
  package var noDifference: String {
    "Nothing of what is computed or of its texts changes.\n"
  }
  package var nothing: String { "nothing" }

  package func added(_ label: String) -> String {
    "\(label): added"
  }

  package func removed(_ label: String) -> String {
    "\(label): removed"
  }

  package func reworded(_ label: String) -> String {
    "\(label): reworded"
  }
  package var introduction: String { "Introduction" }
  package var scale: String { "Scale" }
  package var whatIsMeasured: String { "What is measured" }
  package var groups: String { "Groups" }
  package var theModel: String { "The model" }

  package func modelLede(
    count: String, unit: String, low: String, high: String, groups: String
  ) -> String {
    "\(count) indicators for each \(unit), on a scale from \(low) to \(high); groups: \(groups)."
  }
  package var weightInIndexHead: String { "Weight in the index" }
  package var requiresHead: String { "Requires" }
  package var whatItIs: String { "What it is" }
  package var imputationHead: String { "Imputation" }
  package var treatmentHead: String { "Treatment" }
  package var pointsHead: String { "Points" }
  package var when: String { "When" }

  package func printedBy(_ id: String) -> String {
    "This page is printed by the model itself: `imacs models show \(id) --format markdown --lang en`.\n"
  }
}
