/// Small words of Spanish.
package struct SpanishGrammar: GrammarWording {
  package init() {}

  /// `y` becomes `e` before the sound *i*.
  package func and(before item: String) -> String {
    let word = Spelling.folded(item)
    let sound =
      (word.hasPrefix("i") || word.hasPrefix("hi")) && !word.hasPrefix("hie")
      && !word.hasPrefix("ia") && !word.hasPrefix("io") && !word.hasPrefix("hia")
    return sound ? " e " : " y "
  }

  package func quoted(_ text: String) -> String { "«\(text)»" }
  package func ordinal(_ number: Int, written: String) -> String { written + ".º" }

  package func dayAndMonth(_ day: Int, _ month: Int) -> String {
    "\(day) de \(Self.months.indices.contains(month - 1) ? Self.months[month - 1] : "")"
  }

  package func date(_ day: Int, _ month: Int, _ year: Int) -> String {
    "\(dayAndMonth(day, month)) de \(year)"
  }

  /// `{theUnit}` (la marca), `{o}` (a, o) …
  package func nouns(unit: Noun, group: Noun) -> [String: String] {
    let (unit, group) = (SpanishNoun(unit), SpanishNoun(group))
    return [
      "theUnit": unit.the, "OneUnit": capitalised(unit.one),
      "onlyUnit": "\(unit.isFeminine ? "una sola" : "un solo") \(unit.singular)",
      "bestUnit": unit.isFeminine ? "la mejor" : "el mejor", "o": unit.vowel,
      "ofTheGroup": group.ofThe,
    ]
  }

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}
