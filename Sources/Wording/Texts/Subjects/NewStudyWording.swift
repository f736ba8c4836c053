/// What `imacs new` and `imacs models` say.
package protocol NewStudyWording: Sendable {
  /// The id of a unit or group nobody has named yet.
  func exampleID(word: String, number: String) -> String
  func exists(_ file: String) -> String
  var states: String { get }
  var noStates: String { get }
  var indicators: String { get }
  /// A model file that was read.
  func checkedModel(
    file: String, id: String, version: String, indicators: Int, nodes: Int
  ) -> String
  /// The study that was made.
  func created(
    id: String, folder: String, units: String, coded: Int, indicators: Int
  ) -> String
  /// A model file that cannot be copied into the study.
  func strayInclude(value: String, file: String) -> String
  func notEmpty(target: String, shown: String) -> String
  func notAFolder(_ target: String) -> String
  func brokenLink(_ target: String) -> String
  func cannotCreate(target: String, reason: String) -> String
  func writeFailed(path: String, reason: String) -> String
  func cannotList(target: String, reason: String) -> String
  /// Title of the study: the name of its model and the edition.
  func title(name: String, edition: Int) -> String
  /// The name of a unit or group nobody has named yet.
  func exampleName(_ noun: String, _ number: String) -> String
}
