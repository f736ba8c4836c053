/// What pages say: modeldocument.
package protocol ModelDocumentPageWording {
  var newIndicators: String { get }
  func weighsOfTheIndex(indicator: String, node: String, weight: String, index: String) -> String
  var indicatorsRemoved: String { get }
  func weighedOfTheIndex(indicator: String, node: String, weight: String) -> String
  var indicatorsThatChange: String { get }
  var node: String { get }
  var nameText: String { get }
  var definitionInModelDocument: String { get }
  var weightInItsNode: String { get }
  var sourceInModelDocument: String { get }
  var valueInModelDocument: String { get }
  var scoreInModelDocument: String { get }
  var imputation: String { get }
  var treatment: String { get }
  var originInModelDocument: String { get }
  var referenceInModelDocument: String { get }
  func levelInModelDocument(name: String) -> String
  func isRemoved(name: String) -> String
  func newWeighsOfTheIndex(name: String, weight: String, node: String) -> String
  var nodeAbove: String { get }
  var description: String { get }
  var indicatorsInModelDocument: String { get }
  var weightInTheIndex: String { get }
  var rule: String { get }
  var eachWeighs: String { get }
  var staged: String { get }
  var byThresholds: String { get }
  var decidedBy: String { get }
  func new(name: String, rule: String) -> String
  var requires: String { get }
  func thereAreStatesNow(names: String) -> String
  func thereAreNoStatesAny(names: String) -> String
  func fromTo(before: String, after: String) -> String
  var nothingOfWhatIsComputed: String { get }
  var nothing: String { get }
  func added(label: String) -> String
  func removed(label: String) -> String
  func reworded(label: String) -> String
  var introduction: String { get }
  var scale: String { get }
  var whatIsMeasured: String { get }
  var groups: String { get }
  var theModel: String { get }
  func indicatorsForEachOnA(count: String, unit: String, low: String, high: String, groups: String)
    -> String
  var weightInTheIndexInModelDocument: String { get }
  var requiresInModelDocument: String { get }
  var whatItIs: String { get }
  var imputationInModelDocument: String { get }
  var treatmentInModelDocument: String { get }
  var pointsInModelDocument: String { get }
  var when: String { get }
  func thisPageIsPrintedBy(id: String) -> String
}
