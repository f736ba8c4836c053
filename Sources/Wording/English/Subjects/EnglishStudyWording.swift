// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of study folders, in English.
struct EnglishStudyWording: StudyWording {
  func decimalOption(_ option: String) -> String { "'\(option) comma' or '\(option) point'" }
  func decimalKey(_ name: String) -> String { "in study.yaml, '{file: \(name), decimal: comma}' or '{file: \(name), decimal: point}'" }
  var colour: String { "a colour such as \"#12436D\"" }
  var fontFamilies: String { "names of font families separated by commas, such as \"Georgia, serif\"" }
  var ownScenarioID: String { "an id that no other scenario has" }
  var scenarioWithWeight: String { "a scenario that leaves at least one indicator with weight" }
  var numberFromZero: String { "a number of at least 0" }
  var indicatorOrNode: String { "an indicator, or a node of the model below the root" }
  var shareBelowOne: String { "a number from 0 to below 1" }
  var shareBelowHalf: String { "a number from 0 to below 0.5" }
  var aWorkbook: String { "a workbook" }
  var aTextFile: String { "a text file" }
  var directory: String { "its table of contents" }
  func sheetTwice(_ shown: String) -> String { "the sheet '\(shown)' is there twice" }
  func rows(count: String, places: String, more: String) -> String { " (\(count) rows: \(places)\(more))" }
  var noUnit: String { "no unit" }
  var numberInEitherMark: String { "a number such as 12,5 or 12.5" }
  func number(_ example: String) -> String { "a number such as \(example)" }
}
