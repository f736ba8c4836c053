/// What is said of study folders, in English.
package struct EnglishStudyWording: StudyWording {
  package init() {}
  package func decimalOption(_ option: String) -> String {
    "'\(option) comma' or '\(option) point'"
  }
  package func decimalKey(_ name: String) -> String {
    "in study.yaml, '{file: \(name), decimal: comma}' or '{file: \(name), decimal: point}'"
  }
  package var colour: String { "a colour such as \"#12436D\"" }
  package var fontFamilies: String {
    "names of font families separated by commas, such as \"Georgia, serif\""
  }
  package var ownScenarioID: String { "an id that no other scenario has" }
  package var scenarioWithWeight: String {
    "a scenario that leaves at least one indicator with weight"
  }
  package var numberFromZero: String { "a number of at least 0" }
  package var indicatorOrNode: String {
    "an indicator, or a node of the model below the root"
  }
  package var shareBelowOne: String { "a number from 0 to below 1" }
  package var shareBelowHalf: String { "a number from 0 to below 0.5" }
  package var aWorkbook: String { "a workbook" }
  package var aTextFile: String { "a text file" }
  package var directory: String { "its table of contents" }
  package func sheetTwice(_ shown: String) -> String {
    "the sheet '\(shown)' is there twice"
  }
  package func rows(count: String, places: String, more: String) -> String {
    " (\(count) rows: \(places)\(more))"
  }
  package var noUnit: String { "no unit" }
  package var numberInEitherMark: String { "a number such as 12,5 or 12.5" }
  package func number(_ example: String) -> String {
    "a number such as \(example)"
  }
}
