package import Wording

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
  package func word(_ language: Language) -> String {
    let words = language.wording.findings
    return switch self {
    case .error: words.error
    case .warning: words.warning
    case .note: words.note
    }
  }
}

/// One thing the tool looks for in an analyst's files, with its wording.
///
/// Its texts stand in `RuleWording`, with `{name}` where a finding puts its
/// arguments.
package struct Rule: Hashable, Sendable {
  package let id: String
  package let severity: Severity
  private let wording: @Sendable (any RuleWording) -> RuleText
  /// The arguments that name what findings of this rule may have in common;
  /// the first one present counts: forty bad cells of one indicator have one
  /// cause, and are told together. An empty name stands for the whole file.
  package let cause: [String]

  package init(
    _ id: String, _ severity: Severity,
    _ wording: @escaping @Sendable (any RuleWording) -> RuleText,
    cause: [String] = ["indicator"]
  ) {
    self.id = id
    self.severity = severity
    self.wording = wording
    self.cause = cause
  }

  /// What it says.
  package func text(_ language: Language) -> RuleText { wording(language.wording.rules) }

  package static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
