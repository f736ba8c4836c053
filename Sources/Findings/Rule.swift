/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Nothing is written while one stands.
  case error
  /// The study runs; the analyst should look. `--strict` makes it an error.
  case warning
  /// Said for the record.
  case note

  private var weight: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }

  package static func < (one: Severity, other: Severity) -> Bool { one.weight < other.weight }

  /// The word a reader sees.
  package var word: LocalizedText {
    switch self {
    case .error: LocalizedText(es: "error", en: "error")
    case .warning: LocalizedText(es: "aviso", en: "warning")
    case .note: LocalizedText(es: "nota", en: "note")
    }
  }
}

/// One thing the tool looks for in an analyst's files, with its wording.
///
/// The texts hold `{name}` where a finding puts its arguments. `message` says
/// what is wrong and with which value; `advice` what was expected and what to
/// do next.
package struct Rule: Hashable, Sendable {
  package let id: String
  package let severity: Severity
  package let message: LocalizedText
  package let advice: LocalizedText
  /// The arguments that name what findings of this rule may have in common;
  /// the first one present counts: forty bad cells of one indicator have one
  /// cause, and are told together. An empty name stands for the whole file.
  package let cause: [String]
  /// What many findings of one cause say together, `{count}` being how many
  /// units they are about; without it the first one speaks for all.
  package let together: LocalizedText?

  package init(
    _ id: String, _ severity: Severity,
    es: String, en: String, adviceES: String = "", adviceEN: String = "",
    cause: [String] = ["indicator"], together: LocalizedText? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = LocalizedText(es: es, en: en)
    self.advice = LocalizedText(es: adviceES, en: adviceEN)
    self.cause = cause
    self.together = together
  }

  package static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
