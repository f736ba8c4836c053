extension EnglishPages: ModelDocumentPageWording {
  package var newIndicators: String { "New indicators" }

  package func weighsOfTheIndex(indicator: String, node: String, weight: String, index: String)
    -> String
  {
    "\(indicator) (\(node)); weighs \(weight) of the index; \(index)"
  }
  package var indicatorsRemoved: String { "Indicators removed" }

  package func weighedOfTheIndex(indicator: String, node: String, weight: String) -> String {
    "\(indicator) (\(node)); weighed \(weight) of the index"
  }
  package var indicatorsThatChange: String { "Indicators that change" }
  package var node: String { "node" }
  package var nameText: String { "name" }
  package var definitionInModelDocument: String { "definition" }
  package var weightInItsNode: String { "weight in its node" }
  package var sourceInModelDocument: String { "source" }
  package var valueInModelDocument: String { "value" }
  package var scoreInModelDocument: String { "score" }
  package var imputation: String { "imputation" }
  package var treatment: String { "treatment" }
  package var originInModelDocument: String { "origin" }
  package var referenceInModelDocument: String { "reference" }

  package func levelInModelDocument(name: String) -> String {
    "level “\(name)”"
  }

  package func isRemoved(name: String) -> String {
    "\(name) is removed"
  }

  package func newWeighsOfTheIndex(name: String, weight: String, node: String) -> String {
    "New: \(name); weighs \(weight) of the index; \(node)"
  }
  package var nodeAbove: String { "node above" }
  package var description: String { "description" }
  package var indicatorsInModelDocument: String { "indicators" }
  package var weightInTheIndex: String { "weight in the index" }
  package var rule: String { "rule" }
  package var eachWeighs: String { "each weighs" }
  package var staged: String { "staged" }
  package var byThresholds: String { "by thresholds" }
  package var decidedBy: String { "Decided by" }

  package func new(name: String, rule: String) -> String {
    "New: \(name); \(rule)"
  }
  package var requires: String { "requires" }

  package func thereAreStatesNow(names: String) -> String {
    "There are states now: \(names)"
  }

  package func thereAreNoStatesAny(names: String) -> String {
    "There are no states any more (there were: \(names))"
  }

  package func fromTo(before: String, after: String) -> String {
    "From \(before) to \(after)"
  }
  package var nothingOfWhatIsComputed: String {
    "Nothing of what is computed or of its texts changes.\n"
  }
  package var nothing: String { "nothing" }

  package func added(label: String) -> String {
    "\(label): added"
  }

  package func removed(label: String) -> String {
    "\(label): removed"
  }

  package func reworded(label: String) -> String {
    "\(label): reworded"
  }
  package var introduction: String { "Introduction" }
  package var scale: String { "Scale" }
  package var whatIsMeasured: String { "What is measured" }
  package var groups: String { "Groups" }
  package var theModel: String { "The model" }

  package func indicatorsForEachOnA(
    count: String, unit: String, low: String, high: String, groups: String
  ) -> String {
    "\(count) indicators for each \(unit), on a scale from \(low) to \(high); groups: \(groups)."
  }
  package var weightInTheIndexInModelDocument: String { "Weight in the index" }
  package var requiresInModelDocument: String { "Requires" }
  package var whatItIs: String { "What it is" }
  package var imputationInModelDocument: String { "Imputation" }
  package var treatmentInModelDocument: String { "Treatment" }
  package var pointsInModelDocument: String { "Points" }
  package var when: String { "When" }

  package func thisPageIsPrintedBy(id: String) -> String {
    "This page is printed by the model itself: `imacs models show \(id) --format markdown --lang en`.\n"
  }
}
