/// The comments of a new study.yaml: what each key is for.
package protocol StudyFileWording: Sendable {
  var start: String { get }
  var schema: String { get }
  var id: String { get }
  var title: String { get }
  var edition: String { get }
  var period: String { get }
  var model: String { get }
  var language: String { get }
  var brands: String { get }
  var nothingToCode: String { get }
  var observations: String { get }
  var coders: String { get }
  /// Above the keys that stand there with a hash.
  var optional: String { get }
  var client: String { get }
  var accounts: String { get }
  var minimumN: String { get }
  var timeZone: String { get }
  var accent: String { get }
}
