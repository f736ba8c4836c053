/// What the catalogue of rules says beside the rules.
package protocol RuleCatalogueWording: Sendable {
  var whatToDo: String { get }
  /// Above the study that breaks a rule.
  var bad: String { get }
  var good: String { get }
  /// Title of the study that every example changes.
  var exampleStudy: String { get }
  var exampleStudyIntro: String { get }
  /// A file without a line.
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
