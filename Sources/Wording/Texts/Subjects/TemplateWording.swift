/// What is said of templates, and in the footer of reports.
package protocol TemplateWording: Sendable {
  /// What a report was made with.
  func colophon(current: String, id: String, version: String, seed: UInt64) -> String
  /// What an indicator does to a gap: singular, then plural.
  var loss: String { get }
  var losses: String { get }
  var gain: String { get }
  var gains: String { get }
  /// Metrics of agreement.
  var interval: String { get }
  var ratio: String { get }
  var edition: String { get }
  func didYouMean(_ word: String) -> String
  func tooDeep(_ most: Int) -> String
  func sectionNotClosed(_ name: String) -> String
  func sectionNotOpen(_ name: String) -> String
  var tagNotClosed: String { get }
  func notSupported(_ sign: Character) -> String
  var tagWithoutName: String { get }
  func tooManyNodes(_ most: Int) -> String
  func isText(_ name: String) -> String
  func isHTML(_ name: String) -> String
  func isNoValue(_ name: String) -> String
  func foreignList(_ name: String) -> String
  func includesItself(_ chain: String) -> String
  func noPartial(_ name: String) -> String
  var unreadable: String { get }
  func tooLarge(_ kibibytes: Int) -> String
  var missing: String { get }
  func nameUnknown(_ name: String) -> String
  var notAFolder: String { get }
  var replacesNothing: String { get }
}
