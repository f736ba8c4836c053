/// What is said of templates and reports.
package protocol TemplateWording: Sendable {
  func imacsModelSeed(current: String, id: String, version: String, seed: UInt64) -> String
  var loss: String { get }
  var losses: String { get }
  var gain: String { get }
  var gains: String { get }
  var interval: String { get }
  var ratio: String { get }
  var edition: String { get }
}
