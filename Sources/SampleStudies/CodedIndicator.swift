/// A coded indicator: what may be written, and how differently two people see
/// it.
struct CodedIndicator {
  let id: String
  /// From the worst to the best, as `PresenceStrategy` writes them.
  let steps: [String]
  /// How often somebody reads a brand a step off.
  let doubt: Double
  /// How often, when Luis reads it otherwise, he reads it higher.
  let lean: Double

  private init(_ id: String, _ steps: [String], doubt: Double, lean: Double = 0.5) {
    self.id = id
    self.steps = steps
    self.doubt = doubt
    self.lean = lean
  }

  /// All eleven. Two are hard to judge: what counts as a commitment (EP05),
  /// and where reactive ends and proactive begins (EP07).
  static let all: [CodedIndicator] = [
    CodedIndicator("EP01", (0...8).map { Decimals.text(Double($0) * 12.5, 1) }, doubt: 0.2),
    CodedIndicator("EP02", ["none", "unsigned", "identified"], doubt: 0.13),
    CodedIndicator("EP03", ["no", "sí"], doubt: 0.05),
    CodedIndicator(
      "EP04", PresenceStrategy.timetables.map { Decimals.text($0, 0) }, doubt: 0.12),
    CodedIndicator("EP05", ["none", "generic", "quantified"], doubt: 0.36, lean: 0.35),
    CodedIndicator(
      "EP06", ["none", "information", "simple", "complex", "value-chain"], doubt: 0.22),
    CodedIndicator("EP07", ["marketing", "reactive", "proactive"], doubt: 0.42, lean: 0.66),
    CodedIndicator("EP08", ["none", "linked", "service-page"], doubt: 0.08),
    CodedIndicator("EP09", (0...4).map { String($0) }, doubt: 0.15),
    CodedIndicator("EP10", ["none", "faq", "multimedia"], doubt: 0.11),
    CodedIndicator("EP11", ["none", "comments", "forum", "contributory"], doubt: 0.14),
  ]
}
