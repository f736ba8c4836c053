/// Small words of English.
package struct EnglishGrammar: GrammarWording {
  package init() {}

  package func and(before item: String) -> String { " and " }
  package func quoted(_ text: String) -> String { "“\(text)”" }

  package func ordinal(_ number: Int, written: String) -> String {
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: written + "st"
    case (2, let rest) where rest != 12: written + "nd"
    case (3, let rest) where rest != 13: written + "rd"
    default: written + "th"
    }
  }

  package func dayAndMonth(_ day: Int, _ month: Int) -> String {
    "\(day) \(Self.months.indices.contains(month - 1) ? Self.months[month - 1] : "")"
  }

  package func date(_ day: Int, _ month: Int, _ year: Int) -> String {
    "\(dayAndMonth(day, month)) \(year)"
  }

  package func nouns(unit: Noun, group: Noun) -> [String: String] { [:] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
