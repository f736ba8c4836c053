/// What is said of new studies and models, in English.
package struct EnglishNewStudyWording: NewStudyWording {
  package init() {}

  package func exampleID(word: String, number: String) -> String {
    "example-\(word)\(number)"
  }

  package func exists(_ file: String) -> String {
    "'\(file)' exists already. Nothing was touched; choose another name."
  }
  package var states: String { "states" }
  package var noStates: String { "no states" }
  package var indicators: String { "indicators" }

  package func checkedModel(
    file: String, id: String, version: String, indicators: Int, nodes: Int
  ) -> String {
    "\(file): model '\(id)' \(version), \(indicators) indicators, \(nodes) nodes"
  }

  package func created(
    id: String, folder: String, units: String, coded: Int, indicators: Int
  ) -> String {
    "Study '\(id)' in \(folder): \(units), \(coded) of \(indicators) indicators to code."
  }

  package func strayInclude(value: String, file: String) -> String {
    "The model '\(value)' includes '\(file)', which has no place in the study's folder: put it beside the model, under another name than the study's own files."
  }

  package func notEmpty(target: String, shown: String) -> String {
    "The folder '\(target)' is not empty: \(shown). Nothing was touched; choose another folder or an empty one."
  }

  package func notAFolder(_ target: String) -> String {
    "'\(target)' is a file, not a folder. Nothing was touched; choose another name."
  }

  package func brokenLink(_ target: String) -> String {
    "'\(target)' is a link to nothing. Repair it or choose another folder."
  }

  package func cannotCreate(target: String, reason: String) -> String {
    "The folder '\(target)' cannot be created: \(reason). Choose another."
  }

  package func writeFailed(path: String, reason: String) -> String {
    "'\(path)' could not be written: \(reason). Nothing was made."
  }

  package func cannotList(target: String, reason: String) -> String {
    "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; choose another."
  }

  package func title(name: String, edition: Int) -> String {
    "\(name), \(edition) edition"
  }
  package func exampleName(_ noun: String, _ number: String) -> String {
    "Example \(noun)\(number)"
  }
}
