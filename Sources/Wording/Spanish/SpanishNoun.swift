/// A model's noun as Spanish sentences need it: with its gender, as the model
/// states it, else as the word's ending suggests (*el programa*, *la red* must be
/// stated).
package struct SpanishNoun: Sendable {
  package let singular: String
  package let plural: String
  /// Does it take *la*?
  package let isFeminine: Bool

  package init(_ noun: Noun) {
    singular = noun.singular.es
    plural = noun.plural.es
    isFeminine = noun.gender.map { $0 == .feminine } ?? Self.isFeminine(noun.singular.es)
  }

  /// `la marca`, `el sector`, `el área`
  package var the: String { (isFeminine && !hasStressedA ? "la " : "el ") + singular }
  /// `de la marca`, `del sector`
  package var ofThe: String {
    isFeminine && !hasStressedA ? "de la " + singular : "del " + singular
  }
  /// `las marcas`
  package var thePlural: String { "l\(vowel)s \(plural)" }
  /// `una marca`, `un sector`
  package var one: String { (isFeminine && !hasStressedA ? "una " : "un ") + singular }
  /// `las otras 6 marcas`, `la otra marca`
  package func theOther(_ count: Int, _ written: String) -> String {
    count == 1
      ? "\(isFeminine ? "la otra" : "el otro") \(singular)"
      : "l\(vowel)s otr\(vowel)s \(written) \(plural)"
  }

  /// `a` or `o`: the ending of words that agree with it.
  package var vowel: String { isFeminine ? "a" : "o" }
  /// `ella`, `él`
  package var pronoun: String { isFeminine ? "ella" : "él" }
  /// `ninguna`, `ninguno`
  package var none: String { "ningun\(vowel)" }

  private var hasStressedA: Bool { Self.stressedA.contains(Self.word(singular)) }

  /// The word that decides: the first of a phrase (`sector de actividad`).
  private static func word(_ text: String) -> String {
    Spelling.folded(text).split(separator: " ").first.map(String.init) ?? ""
  }

  private static func isFeminine(_ text: String) -> Bool {
    let word = word(text)
    return ["a", "cion", "sion", "dad", "tad", "tud", "umbre", "itis"].contains {
      word.hasSuffix($0)
    }
  }

  /// Feminine words whose stressed *a* takes *el* and *un*: a matter of sound, not of gender.
  private static let stressedA: Set<String> = ["area", "aula", "alma", "agua", "arma", "ala"]
}
