/// What is said of scores, in English.
package struct EnglishScoringWording: ScoringWording {
  package init() {}

  package var minimum: String { "minimum" }
  package var maximum: String { "maximum" }
  package var notApplicable: String { "No indicator applies to it" }

  package func coverage(of node: String, _ share: String, below minimum: String) -> String {
    "Coverage of \(node): \(share), below \(minimum)"
  }

  package func missingIndicators(of node: String) -> String { "Indicators of \(node) are missing" }
  package func noScore(in nodes: String) -> String { "No score in \(nodes)" }
  package func noData(on node: String) -> String { "No data on \(node)" }
}
