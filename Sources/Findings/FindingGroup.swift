package import Wording

/// Findings that have one cause: the same rule broken in the same file by the
/// same indicator, brand or column.
package struct FindingGroup: Sendable {
  /// In the order of their places; never empty.
  package let findings: [Finding]

  package var first: Finding { findings[0] }
  package var count: Int { findings.count }

  /// From this many on, findings of one cause are told together.
  package static let least = 4

  /// What the group says in one line: its rule's own words for many, else
  /// how many there are and what the first one says.
  package func message(_ language: Language) -> String {
    guard count > 1 else { return first.message(language) }
    guard first.rule.text(language).together != nil else {
      return "\(headline(language)). \(first.message(language))"
    }
    return headline(language)
  }

  /// `indicator EP04: 41 cells`, for groups of two and more.
  package func headline(_ language: Language) -> String {
    if let together = first.rule.text(language).together {
      let nouns = [first.rendered("subject", language), first.rendered("units", language)]
      let noun = nouns[count == 1 ? 0 : 1] ?? ""
      let counted = "\(NumberFormat.integer(count, language)) \(noun)"
      return together.filled { $0 == "count" ? counted : first.rendered($0, language) }
    }
    let counted = "\(NumberFormat.integer(count, language)) \(noun(language))"
    for name in first.rule.cause {
      guard let value = first.arguments[name] else { continue }
      let unit = name == "brand" ? first.rendered("subject", language) : nil
      guard let word = unit ?? language.wording.findings.cause(name) else { break }
      return "\(word) \(value.rendered(language)): \(counted)"
    }
    return counted
  }

  /// What the group counts: cells, rows, brands, or plain times.
  private func noun(_ language: Language) -> String {
    let words = language.wording.findings
    if first.place == nil, first.arguments["brand"] != nil {
      return first.rendered("units", language) ?? ""
    }
    if first.place?.column != nil, first.place?.keyPath == nil {
      return words.cells
    }
    if first.place?.line != nil, first.place?.keyPath == nil {
      return words.rows
    }
    return words.times
  }

  /// Place and value of one of the findings: `o.csv:14:3 'many'`; what it is
  /// about where it has no value of its own.
  package static func spot(_ finding: Finding, _ language: Language) -> String {
    let place = finding.place?.description
    let names = place == nil ? ["brand", "indicator"] : ["value", "column", "brand"]
    let cause = finding.rule.cause
    guard
      let name = names.first(where: { finding.arguments[$0] != nil && !cause.contains($0) }),
      let value = finding.arguments[name]?.rendered(language)
    else { return Finding.visible(place ?? finding.message(language), limit: .max) }
    return Finding.visible(place.map { "\($0) '\(value)'" } ?? "'\(value)'", limit: .max)
  }
}

extension FindingLog {
  /// The findings as `sorted` has them, those of one cause together at the
  /// place of the first. Fewer than `FindingGroup.least` stay single.
  package var grouped: [FindingGroup] {
    let sorted = self.sorted
    let keys = sorted.map { GroupKey($0) }
    var members: [GroupKey: [Int]] = [:]
    for (position, key) in keys.enumerated() {
      if let key { members[key, default: []].append(position) }
    }
    var groups: [FindingGroup] = []
    for (position, key) in keys.enumerated() {
      let positions = key.flatMap { members[$0] } ?? []
      if positions.count < FindingGroup.least {
        groups.append(FindingGroup(findings: [sorted[position]]))
      } else if positions.first == position {
        groups.append(FindingGroup(findings: positions.map { sorted[$0] }))
      }
    }
    return groups
  }
}

/// What findings of one cause share.
private struct GroupKey: Hashable {
  private let rule: String
  private let severity: Severity
  private let file: String?
  private let sheet: String?
  private let cause: Finding.Argument?

  /// `nil` if the finding names nothing that its rule groups by.
  init?(_ finding: Finding) {
    let names = finding.rule.cause
    guard let name = names.first(where: { $0.isEmpty || finding.arguments[$0] != nil }) else {
      return nil
    }
    rule = finding.rule.id
    severity = finding.severity
    file = finding.place?.file
    sheet = finding.place?.sheet
    cause = finding.arguments[name]
  }
}
