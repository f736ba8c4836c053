/// A singular and a plural in both languages, such as brand, brands.
package struct Noun: Hashable, Sendable {
  /// The grammatical gender of the Spanish noun.
  package enum Gender: String, CaseIterable, Sendable {
    case feminine = "f"
    case masculine = "m"
  }

  package let singular: LocalizedText
  package let plural: LocalizedText
  /// As the model states it; `nil` leaves it to the word's ending.
  package let gender: Gender?

  package init(singular: LocalizedText, plural: LocalizedText, gender: Gender? = nil) {
    self.singular = singular
    self.plural = plural
    self.gender = gender
  }

  /// The form that goes with `count`.
  package func counted(_ count: Int, _ language: Language) -> String {
    count == 1 ? singular[language] : plural[language]
  }
}
