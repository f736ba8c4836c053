import Findings
@testable import Wording

extension Rule {
  /// A rule of a test, with its texts beside it.
  init(
    _ id: String, _ severity: Severity, es: String, en: String, adviceES: String = "",
    adviceEN: String = "", cause: [String] = ["indicator"], together: LocalizedText? = nil
  ) {
    self.init(
      id, severity,
      { wording in
        wording is SpanishRuleWording
          ? RuleText(Phrase(es), advice: Phrase(adviceES), together: together.map { Phrase($0.es) })
          : RuleText(Phrase(en), advice: Phrase(adviceEN), together: together.map { Phrase($0.en) })
      }, cause: cause)
  }
}
