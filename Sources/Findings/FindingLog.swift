/// All findings of a run, collected: the analyst sees every fault at once.
package struct FindingLog: Sendable {
  private var collected: [Finding] = []
  /// The words findings are told in; the first known stay.
  package var vocabulary: Vocabulary?

  package init() {}

  package mutating func add(_ finding: Finding) { collected.append(finding) }

  package mutating func add(
    _ rule: Rule, at place: Place? = nil, _ arguments: [String: Finding.Argument] = [:],
    didYouMean suggestion: String? = nil
  ) {
    collected.append(Finding(rule, at: place, arguments, didYouMean: suggestion))
  }

  package mutating func merge(_ other: FindingLog) {
    collected.append(contentsOf: other.collected)
    vocabulary = vocabulary ?? other.vocabulary
  }

  package var isEmpty: Bool { collected.isEmpty }
  package var count: Int { collected.count }
  package var hasErrors: Bool { collected.contains { $0.severity == .error } }

  /// Is there anything a `--strict` run stops at?
  package var hasWarnings: Bool { collected.contains { $0.severity == .warning } }

  package func count(_ severity: Severity) -> Int {
    collected.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// By file and place; findings of one place in the order they were made,
  /// those without a place last, the gravest first.
  package var sorted: [Finding] {
    collected.enumerated().sorted { one, other in
      switch (one.element.place, other.element.place) {
      case (let a?, let b?): a == b ? one.offset < other.offset : a < b
      case (nil, nil):
        one.element.severity == other.element.severity
          ? one.offset < other.offset : one.element.severity > other.element.severity
      case (nil, _): false
      case (_, nil): true
      }
    }.map { vocabulary.map($0.element.spoken) ?? $0.element }
  }

  /// The same findings with warnings made errors.
  package var strict: FindingLog {
    var log = FindingLog()
    log.vocabulary = vocabulary
    for finding in collected {
      log.add(
        Finding(
          finding.rule, at: finding.place, finding.arguments, didYouMean: finding.suggestion,
          severity: finding.severity == .warning ? .error : finding.severity))
    }
    return log
  }
}
