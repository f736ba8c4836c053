/// What is said around findings.
package protocol FindingWording: Sendable {
  /// The word for each severity.
  var error: String { get }
  var warning: String { get }
  var note: String { get }
  /// What is measured, before a model is known.
  var unit: String { get }
  var units: String { get }
  /// What a group of findings counts.
  var cells: String { get }
  var rows: String { get }
  var times: String { get }
  /// What findings of one cause have in common: the word for an argument of
  /// that name; `nil` where it has none.
  func cause(_ argument: String) -> String?
  /// What ends a list that is not shown whole.
  func andMore(_ count: String) -> String
  /// The sentence that names the nearest known word.
  func didYouMean(_ word: String) -> String
  func errors(_ count: Int) -> String
  func warnings(_ count: Int) -> String
  func notes(_ count: Int) -> String
  /// What ends the places of one cause that are not printed whole.
  func andMoreInJSON(_ count: Int) -> String
  func cells(_ count: Int) -> String
  /// A name that is not known, with the known one it may stand for.
  func perhaps(_ name: String, _ near: String) -> String
}
