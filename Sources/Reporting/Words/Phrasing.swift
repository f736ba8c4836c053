import Findings
import StudyData
import Tabular

/// Small words that differ from language to language: lists, ordinals, dates.
enum Phrasing {
  /// `A, B y C`, `A, B and C`; Spanish `y` becomes `e` before the sound *i*.
  static func list(_ items: [String], _ language: Language) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + and(before: last, language) + last
  }

  private static func and(before word: String, _ language: Language) -> String {
    guard language == .es else { return " and " }
    let word = Spelling.folded(word)
    let sound =
      (word.hasPrefix("i") || word.hasPrefix("hi")) && !word.hasPrefix("hie")
      && !word.hasPrefix("ia") && !word.hasPrefix("io") && !word.hasPrefix("hia")
    return sound ? " e " : " y "
  }

  /// `12.º`, `12th`; the Spanish form agrees with `puesto`.
  static func ordinal(_ number: Int, _ language: Language) -> String {
    let text = NumberFormat.integer(number, language)
    guard language == .en else { return text + ".º" }
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: return text + "st"
    case (2, let rest) where rest != 12: return text + "nd"
    case (3, let rest) where rest != 13: return text + "rd"
    default: return text + "th"
    }
  }

  /// The title of a study and its edition, which many titles end with.
  static func label(_ study: Study, _ language: Language) -> String {
    let title = study.title[language]
    guard !names(title, study.edition) else { return title }
    return "\(title), \(language == .es ? "edición" : "edition") \(study.edition)"
  }

  /// Does `text` name `part`, not only within a longer word or number?
  static func names(_ text: String, _ part: String) -> Bool {
    func isOpen(_ character: Character?) -> Bool {
      character.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    return text.ranges(of: part).contains { range in
      isOpen(text[..<range.lowerBound].last) && isOpen(text[range.upperBound...].first)
    }
  }

  /// `30 de junio de 2016`, `30 June 2016`
  static func date(_ date: CalendarDate, _ language: Language) -> String {
    "\(dayAndMonth(date, language))\(language == .es ? " de" : "") \(date.year)"
  }

  /// `1 de enero – 30 de junio de 2016`: what both ends share is said once.
  static func period(_ from: CalendarDate, _ to: CalendarDate, _ language: Language) -> String {
    if from == to { return date(to, language) }
    let start = from.year == to.year ? dayAndMonth(from, language) : date(from, language)
    return "\(start) – \(date(to, language))"
  }

  private static func dayAndMonth(_ date: CalendarDate, _ language: Language) -> String {
    let names = language == .es ? spanishMonths : englishMonths
    let month = names.indices.contains(date.month - 1) ? names[date.month - 1] : ""
    return "\(date.day)\(language == .es ? " de" : "") \(month)"
  }

  private static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
