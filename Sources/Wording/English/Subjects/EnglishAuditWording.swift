// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What `imacs audit` says at the terminal, in English.
struct EnglishAuditWording: AuditWording {
  func node(_ name: String, alpha: String, complete: Int, unit: Noun, verdict: String) -> String { "\(name): α \(alpha) (\(complete) complete \(unit.counted(complete, .en))): \(verdict)." }
  func againstIndex(_ indicators: String) -> String { "They run against the index: \(indicators)." }
  func nearlyTheSame(_ pairs: String) -> String { "They say nearly the same: \(pairs)." }
  var lowAlphaIsNoDefect: String { "A low α is not a defect in an axis that combines different things." }
  var tooFewBrands: String { "too few cases to say more" }
  var tooFewChildren: String { "fewer than three parts" }
  var constantChild: String { "one part does not vary" }
  var opposed: String { "some part goes against the others" }
  var unrelated: String { "its parts have nothing in common" }
  var oneDimension: String { "one dimension" }
  var severalDimensions: String { "several dimensions" }
}
