/// What is said of the files of a study.
package protocol StudyWording: Sendable {
  /// Where to name the decimal mark: an option of the command.
  func decimalOption(_ option: String) -> String
  /// Where to name the decimal mark: study.yaml.
  func decimalKey(_ name: String) -> String
  var colour: String { get }
  var fontFamilies: String { get }
  /// What was expected: here and below.
  var ownScenarioID: String { get }
  var scenarioWithWeight: String { get }
  var numberFromZero: String { get }
  var indicatorOrNode: String { get }
  var shareBelowOne: String { get }
  var shareBelowHalf: String { get }
  /// A kind of file a key does not count for.
  var aWorkbook: String { get }
  var aTextFile: String { get }
  /// The part of a workbook that is damaged.
  var directory: String { get }
  func sheetTwice(_ shown: String) -> String
  /// Added to a finding about several rows; `more` ends a list that is not whole.
  func rows(count: String, places: String, more: String) -> String
  var noUnit: String { get }
  /// What was expected as a number whose mark is free.
  var numberInEitherMark: String { get }
  func number(_ example: String) -> String
}
