// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of new studies and models, in English.
struct EnglishNewStudyWording: NewStudyWording {
  func exampleID(word: String, number: String) -> String { "example-\(word)\(number)" }
  func exists(_ file: String) -> String { "'\(file)' exists already. Nothing was touched; choose another name." }
  var states: String { "states" }
  var noStates: String { "no states" }
  var indicators: String { "indicators" }
  func checkedModel(file: String, id: String, version: String, indicators: Int, nodes: Int)
    -> String
  { "\(file): model '\(id)' \(version), \(indicators) indicators, \(nodes) nodes" }
  func created(id: String, folder: String, units: String, coded: Int, indicators: Int) -> String { "Study '\(id)' in \(folder): \(units), \(coded) of \(indicators) indicators to code." }
  func strayInclude(value: String, file: String) -> String { "The model '\(value)' includes '\(file)', which has no place in the study's folder: put it beside the model, under another name than the study's own files." }
  func notEmpty(target: String, shown: String) -> String { "The folder '\(target)' is not empty: \(shown). Nothing was touched; choose another folder or an empty one." }
  func notAFolder(_ target: String) -> String { "'\(target)' is a file, not a folder. Nothing was touched; choose another name." }
  func brokenLink(_ target: String) -> String { "'\(target)' is a link to nothing. Repair it or choose another folder." }
  func cannotCreate(target: String, reason: String) -> String { "The folder '\(target)' cannot be created: \(reason). Choose another." }
  func writeFailed(path: String, reason: String) -> String { "'\(path)' could not be written: \(reason). Nothing was made." }
  func cannotList(target: String, reason: String) -> String { "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; choose another." }
  func title(name: String, edition: Int) -> String { "\(name), \(edition) edition" }
  func exampleName(_ noun: String, _ number: String) -> String { "Example \(noun)\(number)" }
}
