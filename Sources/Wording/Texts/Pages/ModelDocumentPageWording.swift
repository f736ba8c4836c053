/// What a model in words, and the comparison of two models, say.
package protocol ModelDocumentPageWording {
  var newIndicators: String { get }
  /// `index` names what it weighs in.
  func newIndicator(indicator: String, node: String, weight: String, index: String) -> String
  var indicatorsRemoved: String { get }
  func removedIndicator(indicator: String, node: String, weight: String) -> String
  var indicatorsThatChange: String { get }
  var node: String { get }
  /// Labels begin a line of what changed; heads stand over columns.
  var nameLabel: String { get }
  var definitionLabel: String { get }
  var weightInNodeLabel: String { get }
  var sourceLabel: String { get }
  var valueLabel: String { get }
  var scoreLabel: String { get }
  var imputation: String { get }
  var treatment: String { get }
  var originLabel: String { get }
  var referenceLabel: String { get }
  func levelLabel(_ name: String) -> String
  func removedNode(_ name: String) -> String
  func newNode(name: String, weight: String, node: String) -> String
  /// Label of the parent.
  var nodeAbove: String { get }
  var description: String { get }
  var indicatorsLabel: String { get }
  var weightInIndexLabel: String { get }
  var rule: String { get }
  var eachWeighs: String { get }
  var staged: String { get }
  var byThresholds: String { get }
  var decidedBy: String { get }
  func newState(name: String, rule: String) -> String
  var requires: String { get }
  func statesAdded(_ names: String) -> String
  func statesRemoved(_ names: String) -> String
  func changed(before: String, after: String) -> String
  var noDifference: String { get }
  /// In place of a text that was not there.
  var nothing: String { get }
  func added(_ label: String) -> String
  func removed(_ label: String) -> String
  func reworded(_ label: String) -> String
  var introduction: String { get }
  var scale: String { get }
  var whatIsMeasured: String { get }
  var groups: String { get }
  var theModel: String { get }
  func modelLede(count: String, unit: String, low: String, high: String, groups: String)
    -> String
  var weightInIndexHead: String { get }
  var requiresHead: String { get }
  var whatItIs: String { get }
  var imputationHead: String { get }
  var treatmentHead: String { get }
  var pointsHead: String { get }
  var when: String { get }
  /// The command that writes the page, for the model `id`.
  func printedBy(_ id: String) -> String
}
