/// One text of a data file in every language the tool speaks: the name of an
/// indicator, the title of a study. What the tool itself says is `Wording`.
package struct LocalizedText: Hashable, Sendable {
  package let es: String
  package let en: String

  package init(es: String, en: String) {
    self.es = es
    self.en = en
  }

  /// The same words in both languages (a name, a code).
  package init(both text: String) { self.init(es: text, en: text) }

  /// What the tool says, in every language.
  package init(_ text: (any Texts) -> String) {
    self.init(es: text(Language.es.wording), en: text(Language.en.wording))
  }

  /// The text with each language's words changed by `change`.
  package func map(_ change: (String) -> String) -> LocalizedText {
    LocalizedText(es: change(es), en: change(en))
  }

  /// The words of each language, in the order of languages.
  package var all: [String] { Language.allCases.map { self[$0] } }

  /// The text in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .es: es
    case .en: en
    }
  }
}
