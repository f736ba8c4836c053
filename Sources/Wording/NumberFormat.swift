/// How a reader sees numbers; the only place where they are rounded.
///
/// Spanish: decimal comma, a point between thousands from five digits on.
/// English: decimal point, a comma between thousands. A true minus sign, no
/// negative zero, and a dash for what is not a finite number.
package enum NumberFormat {
  package static let missing = "–"

  /// The most decimals that are shown.
  static let most = 9
  static let powers: [Double] = [1, 10, 100, 1_000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// `value` with `decimals` digits after the mark (0…9), halves away from
  /// zero as printed decimals suggest them (44.85 → 44.9).
  package static func fixed(_ value: Double, _ decimals: Int, _ language: Language) -> String {
    guard value.isFinite else { return missing }
    let places = min(max(decimals, 0), most)
    let scaled = (abs(value) * powers[places]).rounded()
    guard scaled < 1e15 else { return plain(value, language) }
    let digits = Int(scaled)
    let whole = digits / Int(powers[places])
    var text = value < 0 && digits != 0 ? "−" : ""
    text += grouped(whole, language)
    if places > 0 {
      let fraction = String(digits % Int(powers[places]))
      text += String(language.wording.numbers.decimal)
      text += String(repeating: "0", count: places - fraction.utf8.count) + fraction
    }
    return text
  }

  /// `34,1 %` in Spanish, `34.1%` in English; `value` is already in percent.
  package static func percent(_ value: Double, _ decimals: Int, _ language: Language) -> String {
    guard value.isFinite else { return missing }
    return fixed(value, decimals, language) + language.wording.numbers.percent
  }

  /// A signed change: `+3.2`, `−0.4`, `0.0`.
  package static func change(_ value: Double, _ decimals: Int, _ language: Language) -> String {
    let text = fixed(value, decimals, language)
    guard value > 0, text.utf8.contains(where: { $0 >= 49 && $0 <= 57 }) else { return text }
    return "+" + text
  }

  package static func integer(_ value: Int, _ language: Language) -> String {
    (value < 0 ? "−" : "") + grouped(value.magnitude, language)
  }

  /// The number as it is, without trailing zeros, in the language's marks.
  package static func plain(_ value: Double, _ language: Language) -> String {
    guard value.isFinite else { return missing }
    let text = machine(value)
    return text.replacing(".", with: String(language.wording.numbers.decimal))
  }

  /// The number as it is where that is short; two decimals of one that never
  /// ends, such as 100 / 3.
  package static func brief(_ value: Double, _ language: Language) -> String {
    let text = plain(value, language)
    return text.utf8.count > 6 && abs(value) < 1_000 ? fixed(value, 2, language) : text
  }

  /// The shortest decimal text that reads back as exactly `value`: what
  /// machine files hold. Never an exponent sign that spreadsheets misread,
  /// never `-0`; the caller keeps non-finite numbers away.
  package static func machine(_ value: Double) -> String {
    if value == 0 { return "0" }
    var text = "\(value)"
    if text.hasSuffix(".0") { text.removeLast(2) }
    return text
  }

  private static func grouped(_ value: some BinaryInteger, _ language: Language) -> String {
    let digits = Array(String(value).utf8)
    let marks = language.wording.numbers
    guard digits.count >= marks.fewestGrouped else {
      return String(decoding: digits, as: UTF8.self)
    }
    var text: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 {
        text += marks.group.utf8
      }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
