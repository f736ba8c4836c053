/// All findings of a run, collected: the analyst sees every fault at once.
package struct FindingLog: Sendable {
  private var collected: [Finding] = []
  /// The words findings are told in; the first known stay.
  package var vocabulary: Vocabulary?

  /// How many findings of a rule there are in a file.
  private var numbers: [Origin: Int] = [:]
  /// Findings that are counted but no longer kept, by their severity.
  private var unlisted: [Origin: [Severity: Int]] = [:]

  /// So many findings of one rule in one file are kept; a file of ten
  /// megabytes may hold millions.
  package static let mostOfOneKind = 50_000

  package init() {}

  package mutating func add(_ finding: Finding) {
    let origin = Origin(rule: finding.rule, file: finding.place?.file)
    let number = numbers[origin, default: 0] + 1
    numbers[origin] = number
    if number <= FindingLog.mostOfOneKind {
      collected.append(finding)
    } else {
      unlisted[origin, default: [:]][finding.severity, default: 0] += 1
    }
  }

  package mutating func add(
    _ rule: Rule, at place: SourceLocation? = nil, _ arguments: [String: Finding.Argument] = [:],
    didYouMean suggestion: String? = nil
  ) {
    add(Finding(rule, at: place, arguments, didYouMean: suggestion))
  }

  package mutating func merge(_ other: FindingLog) {
    for finding in other.collected { add(finding) }
    for (origin, counts) in other.unlisted {
      for (severity, count) in counts {
        numbers[origin, default: 0] += count
        unlisted[origin, default: [:]][severity, default: 0] += count
      }
    }
    vocabulary = vocabulary ?? other.vocabulary
  }

  package var isEmpty: Bool { collected.isEmpty }
  package var count: Int { Severity.allCases.reduce(0) { $0 + count($1) } }
  package var hasErrors: Bool { collected.contains { $0.severity == .error } }

  /// Is there anything a `--strict` run stops at?
  package var hasWarnings: Bool { collected.contains { $0.severity == .warning } }

  package func count(_ severity: Severity) -> Int {
    unlisted.values.reduce(collected.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }) {
      $0 + ($1[severity] ?? 0)
    }
  }

  /// By file and place; findings of one place in the order they were made,
  /// those without a place last, the gravest first.
  package var sorted: [Finding] {
    (collected + told).enumerated().sorted { one, other in
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

  /// What is said of the findings that are not kept.
  private var told: [Finding] {
    unlisted.sorted { $0.key < $1.key }.flatMap { origin, counts in
      counts.sorted { $0.key > $1.key }.map { severity, count in
        Finding(
          .findingsUnlisted, at: origin.file.map { SourceLocation(file: $0) },
          ["count": .count(count), "rule": .text(origin.rule.id)], severity: severity)
      }
    }
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
    log.numbers = numbers
    log.unlisted = unlisted.mapValues { counts in
      var strict = counts
      if let warnings = strict.removeValue(forKey: .warning) {
        strict[.error, default: 0] += warnings
      }
      return strict
    }
    return log
  }
}

/// A rule broken in a file.
private struct Origin: Hashable, Comparable {
  let rule: Rule
  let file: String?

  static func < (one: Origin, other: Origin) -> Bool {
    (one.file ?? "", one.rule.id) < (other.file ?? "", other.rule.id)
  }
}
