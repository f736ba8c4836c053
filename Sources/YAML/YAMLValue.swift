package import Findings
package import Wording
package import Tables

/// A node on its way to a typed value: it knows its key path and reports
/// faults to its document.
package struct YAMLValue {
  package let node: YAMLNode
  /// `tree.children[0].weight`
  package let path: String
  package unowned let document: YAMLDocument

  /// Where this value stands.
  package var place: SourceLocation {
    SourceLocation(
      file: document.file, line: node.line, column: node.column,
      keyPath: path.isEmpty ? nil : path)
  }

  package func report(
    _ rule: Rule, _ arguments: [String: Finding.Argument] = [:], didYouMean: String? = nil
  ) {
    document.log.add(rule, at: place, arguments, didYouMean: didYouMean)
  }

  /// Reports that the value is not what was expected.
  package func reportValue(expected: LocalizedText) {
    report(.yamlValue, ["value": .text(rawText), "expected": .localized(expected)])
  }

  private var rawText: String {
    if case .scalar(let text, _) = node.content { return text }
    return "…"
  }

  private func reportKind(_ expected: (any YAMLWording) -> String) {
    report(
      .yamlKind,
      [
        "found": .localized(node.isNull ? LocalizedText(\.yaml.nothing) : node.kind),
        "expected": .localized(LocalizedText { expected($0.yaml) }),
      ])
  }

  /// The keys of a mapping; reports and gives `nil` for anything else.
  package func mapping() -> YAMLMapping? {
    guard case .mapping(let pairs) = node.content else {
      reportKind(\.aBlockOfKeys)
      return nil
    }
    return YAMLMapping(pairs, of: self)
  }

  /// Is it a mapping? (Some keys take a text or a mapping.)
  package var isMapping: Bool {
    if case .mapping = node.content { return true }
    return false
  }

  package var isSequence: Bool {
    if case .sequence = node.content { return true }
    return false
  }

  /// The items of a list; an empty value is an empty list.
  package func list() -> [YAMLValue]? {
    if node.isNull { return [] }
    guard case .sequence(let items) = node.content else {
      reportKind(\.aList)
      return nil
    }
    return items.enumerated().map {
      YAMLValue(node: $1, path: YAMLKeyPath.adding(item: $0, to: path), document: document)
    }
  }

  /// The text of a scalar, as written; an empty one is a fault.
  package func text() -> String? {
    guard case .scalar(let text, _) = node.content, !text.trimmed.isEmpty else {
      reportKind(\.aText)
      return nil
    }
    return text.trimmed
  }

  /// A finite number with a decimal point.
  package func number() -> Double? {
    guard let text = text() else { return nil }
    guard let number = NumberText(text.utf8, decimal: .point), !number.isPercent,
      number.value.magnitude < 1e100,
      !text.unicodeScalars.contains(where: {
        $0 == "," || $0 == "'" || $0.properties.isWhitespace
      })
    else {
      reportValue(
        expected: LocalizedText(\.yaml.numberWithPoint))
      return nil
    }
    return number.value
  }

  /// A whole number within `range`.
  package func integer(in range: ClosedRange<Int>) -> Int? {
    guard let text = text() else { return nil }
    guard let value = Int(text), range.contains(value) else {
      reportValue(
        expected: LocalizedText {
          $0.yaml.wholeNumber(from: range.lowerBound, to: range.upperBound)
        })
      return nil
    }
    return value
  }

  /// One of an enumeration's raw values.
  package func oneOf<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = text() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      .yamlValue,
      [
        "value": .text(text),
        "expected": .localized(LocalizedText { $0.yaml.oneOf(names.joined(separator: ", ")) }),
      ], didYouMean: Spelling.nearest(to: text, among: names))
    return nil
  }

  /// `{es: …, en: …}`, or one text for both; a language left out reads as
  /// the other.
  package func localized() -> LocalizedText? {
    guard isMapping else { return text().map { LocalizedText(both: $0) } }
    guard let mapping = mapping() else { return nil }
    let es = mapping.optional("es")?.text()
    let en = mapping.optional("en")?.text()
    mapping.finish()
    guard let one = es ?? en else {
      report(.keyMissing, ["key": "es"])
      return nil
    }
    return LocalizedText(es: es ?? one, en: en ?? one)
  }

  /// A date `2016-06-30`.
  package func date() -> CalendarDate? {
    guard let text = text() else { return nil }
    guard let date = CalendarDate(text) else {
      reportValue(
        expected: LocalizedText(\.yaml.date))
      return nil
    }
    return date
  }
}
