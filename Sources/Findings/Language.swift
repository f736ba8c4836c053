/// A language the reader may ask for.
package enum Language: String, CaseIterable, Sendable, Codable {
  case es, en
}

/// One text in every language the tool speaks.
package struct LocalizedText: Hashable, Sendable {
  package let es: String
  package let en: String

  package init(es: String, en: String) {
    self.es = es
    self.en = en
  }

  /// The same words in both languages (a name, a code).
  package init(both text: String) { self.init(es: text, en: text) }

  /// The text in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .es: es
    case .en: en
    }
  }
}
