package import Wording

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
    /// So many units of the study, in the model's word for them.
    case units(Int)
    /// A number and what it counts: `8 hotels`.
    case counted(Int, LocalizedText)
    /// An id with its name beside it: `EP04 “Presence”`.
    case named(Name)
    /// Several of these.
    case names([Name])
    /// What a cell may hold: `'Presence' (EP04)`.
    case choices([Name])

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .count(value) }

    /// The argument as a reader of `language` sees it.
    package func rendered(_ language: Language) -> String {
      switch self {
      case .text(let text): Finding.visible(text)
      case .localized(let text): text[language]
      case .number(let value): NumberFormat.plain(value, language)
      case .count(let value): NumberFormat.integer(value, language)
      case .list(let items): Finding.row(items, language) { "'\(Finding.visible($0))'" }
      case .units(let count): Vocabulary.standard.counted(count).rendered(language)
      case .counted(let count, let noun):
        "\(NumberFormat.integer(count, language)) \(Finding.visible(noun[language]))"
      case .named(let name): name.besideID(language)
      case .names(let names): Finding.row(names, language) { $0.besideID(language) }
      case .choices(let names): Finding.row(names, language) { $0.withID(language) }
      }
    }
  }

  /// Something that has an id and, for people, a name.
  package struct Name: Sendable, Hashable {
    package let id: String
    package let text: LocalizedText

    package init(id: String, text: LocalizedText) {
      self.id = id
      self.text = text
    }

    /// `EP04 “Presence”`; the id alone where the name says no more.
    func besideID(_ language: Language) -> String {
      let name = Finding.visible(text[language])
      let id = Finding.visible(id)
      guard name != id else { return id }
      return "\(id) \(language.wording.grammar.quoted(name))"
    }

    /// `'Presence' (EP04)`
    func withID(_ language: Language) -> String {
      let name = Finding.visible(text[language])
      let id = Finding.visible(id)
      return name == id ? "'\(id)'" : "'\(name)' (\(id))"
    }
  }

  /// Items of a list that are shown at most; of the others, how many.
  private static let mostListed = 40

  private static func row<Item>(
    _ items: [Item], _ language: Language, _ text: (Item) -> String
  ) -> String {
    var shown = items.prefix(mostListed).map(text).joined(separator: ", ")
    if items.count > mostListed {
      let more = NumberFormat.integer(items.count - mostListed, language)
      shown += language.wording.findings.andMore(more)
    }
    return shown
  }

  package let rule: Rule
  package let severity: Severity
  package let place: SourceLocation?
  package let arguments: [String: Argument]
  /// The nearest known name to a misspelt one.
  package let suggestion: String?

  package init(
    _ rule: Rule, at place: SourceLocation? = nil, _ arguments: [String: Argument] = [:],
    didYouMean suggestion: String? = nil, severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.place = place
    self.arguments = Finding.shortened(arguments)
    self.suggestion = suggestion
  }

  /// What is wrong, in one sentence, with the nearest name where one is near.
  package func message(_ language: Language) -> String {
    var text = fill(rule.text(language).message, language)
    if let suggestion {
      text += " " + language.wording.findings.didYouMean(Finding.visible(suggestion))
    }
    return text
  }

  /// What was expected and what to do; empty when the message says it all.
  package func advice(_ language: Language) -> String {
    fill(rule.text(language).advice, language)
  }

  /// `place: severity: message [rule]`, then the advice on a line of its own.
  /// `severity` stands in place of the plain word.
  package func description(_ language: Language, severity word: String? = nil) -> String {
    var text = ""
    if let place { text = "\(Finding.visible(place.description, limit: .max)): " }
    text += "\(word ?? severity.word(language)): \(message(language))"
    if let keyPath = place?.keyPath { text += " (\(Finding.visible(keyPath, limit: .max)))" }
    text += " [\(rule.id)]"
    let advice = advice(language)
    if !advice.isEmpty { text += "\n    \(advice)" }
    return text
  }

  func fill(_ phrase: Phrase, _ language: Language) -> String {
    phrase.filled { rendered($0, language) }
  }

  /// An argument as the reader sees it; the units have a name even before
  /// the model is known.
  func rendered(_ name: String, _ language: Language) -> String? {
    if let argument = arguments[name] { return argument.rendered(language) }
    switch name {
    case "units": return Vocabulary.standard.units[language]
    case "subject": return Vocabulary.standard.unit[language]
    default: return nil
    }
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
