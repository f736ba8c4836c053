/// What `imacs audit` says at the terminal, in English.
package struct EnglishAuditWording: AuditWording {
  package init() {}

  package func node(
    _ name: String, alpha: String, complete: Int, unit: Noun, verdict: String
  ) -> String {
    "\(name): α \(alpha) (\(complete) complete \(unit.counted(complete, .en))): \(verdict)."
  }

  package func againstIndex(_ indicators: String) -> String {
    "They run against the index: \(indicators)."
  }
  package func nearlyTheSame(_ pairs: String) -> String { "They say nearly the same: \(pairs)." }

  package var lowAlphaIsNoDefect: String {
    "A low α is not a defect in an axis that combines different things."
  }

  package var tooFewBrands: String { "too few cases to say more" }
  package var tooFewChildren: String { "fewer than three parts" }
  package var constantChild: String { "one part does not vary" }
  package var opposed: String { "some part goes against the others" }
  package var unrelated: String { "its parts have nothing in common" }
  package var oneDimension: String { "one dimension" }
  package var severalDimensions: String { "several dimensions" }
}
