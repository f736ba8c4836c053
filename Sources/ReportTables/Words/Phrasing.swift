package import Wording
package import StudyData
package import Tables

/// Small words that differ from language to language: lists, ordinals, dates.
package enum Phrasing {
  /// `A, B y C`, `A, B and C`; Spanish `y` becomes `e` before the sound *i*.
  package static func list(_ items: [String], _ language: Language) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + language.wording.grammar.and(before: last)
      + last
  }

  /// `12.º`, `12th`; the Spanish form agrees with `puesto`.
  package static func ordinal(_ number: Int, _ language: Language) -> String {
    let text = NumberFormat.integer(number, language)
    return language.wording.grammar.ordinal(number, written: text)
  }

  /// The title of a study and its edition, which many titles end with.
  package static func label(_ study: Study, _ language: Language) -> String {
    let title = study.title[language]
    guard !names(title, study.edition) else { return title }
    return "\(title), \(language.wording.templates.edition) \(study.edition)"
  }

  /// Does `text` name `part`, not only within a longer word or number?
  package static func names(_ text: String, _ part: String) -> Bool {
    func isOpen(_ character: Character?) -> Bool {
      character.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    return text.ranges(of: part).contains { range in
      isOpen(text[..<range.lowerBound].last) && isOpen(text[range.upperBound...].first)
    }
  }

  /// `30 de junio de 2016`, `30 June 2016`
  package static func date(_ date: CalendarDate, _ language: Language) -> String {
    language.wording.grammar.date(date.day, date.month, date.year)
  }

  /// `1 de enero – 30 de junio de 2016`: what both ends share is said once.
  package static func period(_ from: CalendarDate, _ to: CalendarDate, _ language: Language)
    -> String
  {
    if from == to { return date(to, language) }
    let start =
      from.year == to.year
      ? language.wording.grammar.dayAndMonth(from.day, from.month) : date(from, language)
    return "\(start) – \(date(to, language))"
  }
}
