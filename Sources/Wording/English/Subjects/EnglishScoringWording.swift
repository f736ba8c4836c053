// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of scores, in English.
struct EnglishScoringWording: ScoringWording {
  var minimum: String { "minimum" }
  var maximum: String { "maximum" }
  var notApplicable: String { "No indicator applies to it" }
  func coverage(of node: String, _ share: String, below minimum: String) -> String { "Coverage of \(node): \(share), below \(minimum)" }
  func missingIndicators(of node: String) -> String { "Indicators of \(node) are missing" }
  func noScore(in nodes: String) -> String { "No score in \(nodes)" }
  func noData(on node: String) -> String { "No data on \(node)" }
}
