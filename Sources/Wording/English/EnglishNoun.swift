import Wording

/// A model's noun as English sentences need it.
package struct EnglishNoun: Sendable {
  package let singular: String
  package let plural: String

  package init(_ noun: Noun) {
    singular = noun.singular.en
    plural = noun.plural.en
  }
}
