/// What is said of the catalogue of rules.
package protocol RuleCatalogueWording: Sendable {
  var whatToDo: String { get }
  var bad: String { get }
  var good: String { get }
  var theStudyOfTheExamples: String { get }
  var eachExampleChangesTheTextIt: String { get }
  var nothing: String { get }
}
