/// Small words that every language has its own way with.
package protocol GrammarWording: Sendable {
  /// What stands before the last item of a list, given that item: ` y `, ` and `.
  func and(before item: String) -> String
  /// A name in this language's quotation marks.
  func quoted(_ text: String) -> String
  /// `12.º`, `12th`; the Spanish form agrees with *puesto*. `written` is the number in its marks.
  func ordinal(_ number: Int, written: String) -> String
  /// `30 de junio`, `30 June`; an unknown month is left out.
  func dayAndMonth(_ day: Int, _ month: Int) -> String
  /// `30 de junio de 2016`, `30 June 2016`.
  func date(_ day: Int, _ month: Int, _ year: Int) -> String
  /// What agrees with a model's nouns, by the name it has in phrases.
  func nouns(unit: Noun, group: Noun) -> [String: String]
}
