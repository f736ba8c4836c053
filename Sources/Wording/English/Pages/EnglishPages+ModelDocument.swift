// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: ModelDocumentPageWording {
  var newIndicators: String { "New indicators" }
  func newIndicator(indicator: String, node: String, weight: String, index: String)
    -> String
  {
    "\(indicator) (\(node)); weighs \(weight) of the index; \(index)"
  }
  var indicatorsRemoved: String { "Indicators removed" }
  func removedIndicator(indicator: String, node: String, weight: String) -> String { "\(indicator) (\(node)); weighed \(weight) of the index" }
  var indicatorsThatChange: String { "Indicators that change" }
  var node: String { "node" }
  var nameLabel: String { "name" }
  var definitionLabel: String { "definition" }
  var weightInNodeLabel: String { "weight in its node" }
  var sourceLabel: String { "source" }
  var valueLabel: String { "value" }
  var scoreLabel: String { "score" }
  var imputation: String { "imputation" }
  var treatment: String { "treatment" }
  var originLabel: String { "origin" }
  var referenceLabel: String { "reference" }
  func levelLabel(_ name: String) -> String { "level “\(name)”" }
  func removedNode(_ name: String) -> String { "\(name) is removed" }
  func newNode(name: String, weight: String, node: String) -> String { "New: \(name); weighs \(weight) of the index; \(node)" }
  var nodeAbove: String { "node above" }
  var description: String { "description" }
  var indicatorsLabel: String { "indicators" }
  var weightInIndexLabel: String { "weight in the index" }
  var rule: String { "rule" }
  var eachWeighs: String { "each weighs" }
  var staged: String { "staged" }
  var byThresholds: String { "by thresholds" }
  var decidedBy: String { "Decided by" }
  func newState(name: String, rule: String) -> String { "New: \(name); \(rule)" }
  var requires: String { "requires" }
  func statesAdded(_ names: String) -> String { "There are states now: \(names)" }
  func statesRemoved(_ names: String) -> String { "There are no states any more (there were: \(names))" }
  func changed(before: String, after: String) -> String { "From \(before) to \(after)" }
  var noDifference: String { "Nothing of what is computed or of its texts changes.\n" }
  var nothing: String { "nothing" }
  func added(_ label: String) -> String { "\(label): added" }
  func removed(_ label: String) -> String { "\(label): removed" }
  func reworded(_ label: String) -> String { "\(label): reworded" }
  var introduction: String { "Introduction" }
  var scale: String { "Scale" }
  var whatIsMeasured: String { "What is measured" }
  var groups: String { "Groups" }
  var theModel: String { "The model" }
  func modelLede(count: String, unit: String, low: String, high: String, groups: String) -> String { "\(count) indicators for each \(unit), on a scale from \(low) to \(high); groups: \(groups)." }
  var weightInIndexHead: String { "Weight in the index" }
  var requiresHead: String { "Requires" }
  var whatItIs: String { "What it is" }
  var imputationHead: String { "Imputation" }
  var treatmentHead: String { "Treatment" }
  var pointsHead: String { "Points" }
  var when: String { "When" }
  func printedBy(_ id: String) -> String { "This page is printed by the model itself: `imacs models show \(id) --format markdown --lang en`.\n" }
}
