/// Something noticed in the analyst's files: a rule, the exact place, and the
/// values its wording names.
package struct Finding: Sendable, Hashable {
  /// A value put into a rule's wording.
  package enum Argument: Sendable, Hashable, ExpressibleByStringLiteral,
    ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral
  {
    case text(String)
    case localized(LocalizedText)
    case number(Double)
    case count(Int)
    case list([String])

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .count(value) }

    /// The argument as a reader of `language` sees it.
    func rendered(_ language: Language) -> String {
      switch self {
      case .text(let text): Finding.visible(text)
      case .localized(let text): text[language]
      case .number(let value): NumberFormat.plain(value, language)
      case .count(let value): NumberFormat.integer(value, language)
      case .list(let items): items.map { "'\(Finding.visible($0))'" }.joined(separator: ", ")
      }
    }
  }

  package let rule: Rule
  package let severity: Severity
  package let place: Place?
  package let arguments: [String: Argument]
  /// The nearest known name to a misspelt one.
  package let suggestion: String?

  package init(
    _ rule: Rule, at place: Place? = nil, _ arguments: [String: Argument] = [:],
    didYouMean suggestion: String? = nil, severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.place = place
    self.arguments = arguments
    self.suggestion = suggestion
  }

  /// What is wrong, in one sentence, with the nearest name where one is near.
  package func message(_ language: Language) -> String {
    var text = fill(rule.message[language], language)
    if let suggestion = suggestion.map({ Finding.visible($0) }) {
      switch language {
      case .es: text += " ¿Quería decir '\(suggestion)'?"
      case .en: text += " Did you mean '\(suggestion)'?"
      }
    }
    return text
  }

  /// What was expected and what to do; empty when the message says it all.
  package func advice(_ language: Language) -> String { fill(rule.advice[language], language) }

  /// `place: severity: message [rule]`, then the advice on a line of its own.
  /// `severity` stands in place of the plain word.
  package func description(_ language: Language, severity word: String? = nil) -> String {
    var text = ""
    if let place { text = "\(Finding.visible(place.description, limit: .max)): " }
    text += "\(word ?? severity.word[language]): \(message(language))"
    if let keyPath = place?.keyPath { text += " (\(Finding.visible(keyPath, limit: .max)))" }
    text += " [\(rule.id)]"
    let advice = advice(language)
    if !advice.isEmpty { text += "\n    \(advice)" }
    return text
  }

  private func fill(_ template: String, _ language: Language) -> String {
    guard template.contains("{") else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      text += arguments[name]?.rendered(language) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// A value of a file made fit for one line of a terminal: control
  /// characters are shown as escapes, and what is longer than `limit` is cut.
  package static func visible(_ text: String, limit: Int = 80) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return shown + "…" }
      count += 1
      switch scalar.value {
      case 0x0A: shown += "\\n"
      case 0x0D: shown += "\\r"
      case 0x09: shown += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
