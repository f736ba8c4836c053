/// What `imacs audit` says at the terminal, in English.
package struct EnglishAuditWording: AuditWording {
  package init() {}

  package func node(_ name: String, alpha: String, brands: Int, verdict: String) -> String {
    "\(name): α \(alpha) (\(brands) complete brands): \(verdict)."
  }

  package func againstIndex(_ indicators: String) -> String { "Against the index: \(indicators)." }
  package func nearlyTheSame(_ pairs: String) -> String { "All but the same: \(pairs)." }

  package var lowAlphaIsNoDefect: String {
    "A low α is no defect of an axis that adds up different things."
  }

  package var tooFewBrands: String { "too few brands to say more" }
  package var tooFewChildren: String { "fewer than three parts" }
  package var constantChild: String { "one part does not vary" }
  package var opposed: String { "some part goes against the others" }
  package var unrelated: String { "its parts have nothing in common" }
  package var oneDimension: String { "one dimension" }
  package var severalDimensions: String { "several dimensions" }
}
