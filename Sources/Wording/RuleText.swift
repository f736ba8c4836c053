/// What a rule says when it finds something.
package struct RuleText: Hashable, Sendable {
  /// What is wrong, and with which value.
  package let message: Phrase
  /// What was expected and what to do; empty when the message says it all.
  package let advice: Phrase

  /// What many findings of one cause say together, `{count}` being how many
  /// units they are about; without it the first one speaks for all.
  package let together: Phrase?

  package init(_ message: Phrase, advice: Phrase = "", together: Phrase? = nil) {
    self.message = message
    self.advice = advice
    self.together = together
  }
}
