/// A language the reader may ask for.
package enum Language: String, CaseIterable, Sendable, Codable {
  case es, en

  /// What the tool says in it. A new language is a new case here and a folder
  /// of conformers beside `Spanish` and `English`; the compiler lists the rest.
  package var wording: any Texts {
    switch self {
    case .es: SpanishTexts()
    case .en: EnglishTexts()
    }
  }
}
