/// What is said of scores.
package protocol ScoringWording: Sendable {
  var minimum: String { get }
  var maximum: String { get }
}
