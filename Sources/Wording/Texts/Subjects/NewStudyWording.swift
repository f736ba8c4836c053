/// What is said of new studies and models.
package protocol NewStudyWording: Sendable {
  func example(word: String, number: String) -> String
  func existsAlreadyNothingWasTouchedChoose(file: String) -> String
  var states: String { get }
  var noStates: String { get }
  var indicators: String { get }
  func modelIndicatorsNodes(
    file: String, id: String, version: String, indicatorsCount: Int, nodes: Int
  ) -> String
  func studyInOfIndicatorsToCode(
    id: String, folder: String, units: String, coded: Int, indicatorsCount: Int
  ) -> String
  func theModelIncludesWhichHasNo(value: String, file: String) -> String
  func theFolderIsNotEmptyNothing(target: String, shown: String) -> String
  func isAFileNotAFolder(target: String) -> String
  func isALinkToNothingMend(target: String) -> String
  func theFolderCannotBeCreatedChoose(target: String, reason: String) -> String
  func couldNotBeWrittenNothingWas(path: String, reason: String) -> String
  func whatTheFolderHoldsCannotBe(target: String, reason: String) -> String
  func edition(name: String, edition: Int) -> String
  /// The name of a unit or group nobody has named yet.
  func exampleName(_ noun: String, _ number: String) -> String
}
