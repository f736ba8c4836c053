/// What is said of the catalogue of rules.
package protocol RuleCatalogueWording: Sendable {
  var whatToDo: String { get }
  var bad: String { get }
  var good: String { get }
  var theStudyOfTheExamples: String { get }
  var eachExampleChangesTheTextIt: String { get }
  var nothing: String { get }
  var yaml: String { get }
  var files: String { get }
  var study: String { get }
  var tree: String { get }
  var normalisation: String { get }
  var states: String { get }
  var tables: String { get }
  var brands: String { get }
  var observations: String { get }
  var coders: String { get }
  var interactions: String { get }
  var workbooks: String { get }
  var scores: String { get }
  /// What the page begins with.
  var intro: String { get }
}
