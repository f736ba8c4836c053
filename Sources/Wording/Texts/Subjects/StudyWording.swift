/// What is said of study folders.
package protocol StudyWording: Sendable {
  func commaOrPoint(option: String) -> String
  func inStudyYamlFileDecimalComma(name: String) -> String
  var aColourSuchAsD: String { get }
  var namesOfFontFamiliesSeparatedBy: String { get }
  var anIdThatNoOtherScenario: String { get }
  var aScenarioThatLeavesAtLeast: String { get }
  var aNumberOfAtLeast: String { get }
  var anIndicatorOrANodeOf: String { get }
  func oneOf(names: String) -> String
  var aSingleCharacterSuchAsOr: String { get }
  var aNumberFromToBelow: String { get }
  var aNumberFromToBelow2: String { get }
  var aWorkbook: String { get }
  var aTextFile: String { get }
  var itsTableOfContents: String { get }
  func theSheetIsThereTwice(shown: String) -> String
  func rows(count: String, places: String, more: String) -> String
  var noUnit: String { get }
  var aNumberSuchAsOr: String { get }
  func aNumberSuchAs(example: String) -> String
}
