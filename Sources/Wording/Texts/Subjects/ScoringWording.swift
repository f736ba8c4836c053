/// Why a unit has no index, and ends of a column.
package protocol ScoringWording: Sendable {
  var minimum: String { get }
  var maximum: String { get }
  var notApplicable: String { get }
  func coverage(of node: String, _ share: String, below minimum: String) -> String
  func missingIndicators(of node: String) -> String
  func noScore(in nodes: String) -> String
  func noData(on node: String) -> String
}
