/// What is said of new studies and models, in English.
package struct EnglishNewStudyWording: NewStudyWording {
  package init() {}

  package func example(word: String, number: String) -> String {
    "example-\(word)\(number)"
  }

  package func existsAlreadyNothingWasTouchedChoose(file: String) -> String {
    "'\(file)' exists already. Nothing was touched; choose another name."
  }
  package var states: String { "states" }
  package var noStates: String { "no states" }
  package var indicators: String { "indicators" }

  package func modelIndicatorsNodes(
    file: String, id: String, version: String, indicatorsCount: Int, nodes: Int
  ) -> String {
    "\(file): model '\(id)' \(version), \(indicatorsCount) indicators, \(nodes) nodes"
  }

  package func studyInOfIndicatorsToCode(
    id: String, folder: String, units: String, coded: Int, indicatorsCount: Int
  ) -> String {
    "Study '\(id)' in \(folder): \(units), \(coded) of \(indicatorsCount) indicators to code."
  }

  package func theModelIncludesWhichHasNo(value: String, file: String) -> String {
    "The model '\(value)' includes '\(file)', which has no place in the study's folder: put it beside the model, under another name than the study's own files."
  }

  package func theFolderIsNotEmptyNothing(target: String, shown: String) -> String {
    "The folder '\(target)' is not empty: \(shown). Nothing was touched; choose another folder or an empty one."
  }

  package func isAFileNotAFolder(target: String) -> String {
    "'\(target)' is a file, not a folder. Nothing was touched; choose another name."
  }

  package func isALinkToNothingMend(target: String) -> String {
    "'\(target)' is a link to nothing. Mend it or choose another folder."
  }

  package func theFolderCannotBeCreatedChoose(target: String, reason: String) -> String {
    "The folder '\(target)' cannot be created: \(reason). Choose another."
  }

  package func couldNotBeWrittenNothingWas(path: String, reason: String) -> String {
    "'\(path)' could not be written: \(reason). Nothing was made."
  }

  package func whatTheFolderHoldsCannotBe(target: String, reason: String) -> String {
    "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; choose another."
  }

  package func edition(name: String, edition: Int) -> String {
    "\(name), \(edition) edition"
  }
  package func exampleName(_ noun: String, _ number: String) -> String {
    "Example \(noun)\(number)"
  }
}
