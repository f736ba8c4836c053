/// What is said of study folders, in English.
package struct EnglishStudyWording: StudyWording {
  package init() {}

  package func commaOrPoint(option: String) -> String {
    "'\(option) comma' or '\(option) point'"
  }

  package func inStudyYamlFileDecimalComma(name: String) -> String {
    "in study.yaml, '{file: \(name), decimal: comma}' or '{file: \(name), decimal: point}'"
  }
  package var aColourSuchAsD: String { "a colour such as \"#12436D\"" }
  package var namesOfFontFamiliesSeparatedBy: String {
    "names of font families separated by commas, such as \"Georgia, serif\""
  }
  package var anIdThatNoOtherScenario: String { "an id that no other scenario has" }
  package var aScenarioThatLeavesAtLeast: String {
    "a scenario that leaves at least one indicator with weight"
  }
  package var aNumberOfAtLeast: String { "a number of at least 0" }
  package var anIndicatorOrANodeOf: String {
    "an indicator, or a node of the model below the root"
  }

  package func oneOf(names: String) -> String {
    "one of \(names)"
  }
  package var aSingleCharacterSuchAsOr: String {
    "a single character, such as ';' or ',', or 'tab'"
  }
  package var aNumberFromToBelow: String { "a number from 0 to below 1" }
  package var aNumberFromToBelow2: String { "a number from 0 to below 0.5" }
  package var aWorkbook: String { "a workbook" }
  package var aTextFile: String { "a text file" }
  package var itsTableOfContents: String { "its table of contents" }

  package func theSheetIsThereTwice(shown: String) -> String {
    "the sheet '\(shown)' is there twice"
  }

  package func rows(count: String, places: String, more: String) -> String {
    " (\(count) rows: \(places)\(more))"
  }
  package var noUnit: String { "no unit" }
  package var aNumberSuchAsOr: String { "a number such as 12,5 or 12.5" }

  package func aNumberSuchAs(example: String) -> String {
    "a number such as \(example)"
  }
}
