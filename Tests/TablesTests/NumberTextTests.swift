import ImacsTestSupport
import Tables
import Testing

/// Numbers as people write them.
struct NumberTextTests {
  private func value(_ text: String, _ mark: DecimalMark) -> Double? {
    NumberText(text.utf8, decimal: mark)?.value
  }

  /// Text, its value with a comma before the decimals, and with a point.
  @Test(
    arguments: [
      ("25", 25, 25), ("0", 0, 0), ("007", 7, 7), ("34,5", 34.5, nil), ("34.5", nil, 34.5),
      ("1.234,5", 1234.5, nil), ("1,234.5", nil, 1234.5), ("0.123", nil, 0.123),
      ("0,123", 0.123, nil), ("1.234", 1234, 1.234), ("1,234", 1.234, 1234),
      ("12.345", 12345, 12.345), ("123.456", 123_456, 123.456), ("1234.567", nil, 1234.567),
      ("1.2345", nil, 1.2345), ("1.23", nil, 1.23), ("1.234.567", 1_234_567, nil),
      ("1.234.56", nil, nil), ("1.234.567,89", 1_234_567.89, nil),
      ("1,234,567.89", nil, 1_234_567.89),
      ("1.234,567.8", nil, nil), ("1234.567,8", nil, nil), (".5", nil, 0.5), (",5", 0.5, nil),
      ("5.", nil, nil), ("5,", nil, nil), (".", nil, nil), ("", nil, nil), ("-", nil, nil),
      ("1 234 567", 1_234_567, 1_234_567), ("1 234,5", 1234.5, nil), ("1'234.5", nil, 1234.5),
      ("1\u{A0}234,5", 1234.5, nil), ("1\u{202F}234,5", 1234.5, nil), ("1\u{2009}234", 1234, 1234),
      ("1 23", nil, nil), ("12 3456", nil, nil), ("1 234'567", nil, nil), ("1  234", nil, nil),
      ("0 123", nil, nil), ("+5", 5, 5), ("-5,5", -5.5, nil), ("\u{2212}5.5", nil, -5.5),
      ("--5", nil, nil), ("+-5", nil, nil), ("5-", nil, nil), ("- 5", nil, nil),
      ("1e3", 1000, 1000), ("1E+3", 1000, 1000), ("2,5e-3", 0.0025, nil), ("1.5e2", nil, 150),
      ("1e", nil, nil), ("e5", nil, nil), ("1e5.5", nil, nil), ("1e99999", nil, nil),
      ("nan", nil, nil), ("NaN", nil, nil), ("inf", nil, nil), ("-Infinity", nil, nil),
      ("0x10", nil, nil), ("0b1", nil, nil), ("1_000", nil, nil), ("1/2", nil, nil),
      ("5 €", nil, nil),
      ("١٢", nil, nil), ("1e400", nil, nil), ("abc", nil, nil), ("3.4 h", nil, nil),
    ] as [(String, Double?, Double?)])
  func readings(_ text: String, _ comma: Double?, _ point: Double?) {
    #expect(value(text, .comma) == comma, "'\(text)' with a comma")
    #expect(value(text, .point) == point, "'\(text)' with a point")
  }

  @Test(arguments: [
    ("34,14 %", 34.14), ("34,14%", 34.14), ("34,14\u{A0}%", 34.14), ("34,14\u{202F}%", 34.14),
    ("-5%", -5), ("1.234,5 %", 1234.5), ("5  %", 5),
  ])
  func percent(_ text: String, _ value: Double) {
    let number = NumberText(text.utf8, decimal: .comma)
    #expect(number?.value == value)
    #expect(number?.isPercent == true)
  }

  @Test(arguments: ["%", "%5", "5%%", "5 % x", "% 5"])
  func notPercent(_ text: String) { #expect(NumberText(text.utf8, decimal: .comma) == nil) }

  @Test func plainNumbersAreNoPercent() {
    #expect(NumberText("5".utf8, decimal: .point)?.isPercent == false)
  }

  @Test(arguments: [
    ("25", NumberText.Reading.either), ("1 234", .either), ("5 %", .either), ("1e3", .either),
    ("34,5", .only(.comma)), ("1.234,5", .only(.comma)), ("1.234.567", .only(.comma)),
    ("0,1", .only(.comma)), ("34,5 %", .only(.comma)), ("0.123", .only(.point)),
    ("1.2345", .only(.point)), ("1,234.5", .only(.point)), ("1234.567", .only(.point)),
    ("1.234", .ambiguous), ("1,234", .ambiguous), ("-12.345 %", .ambiguous), ("1.000", .ambiguous),
    ("x", .none), ("", .none), ("1.2.3", .none),
  ])
  func reading(_ text: String, _ reading: NumberText.Reading) {
    #expect(NumberText.reading(text.utf8) == reading, "'\(text)'")
  }

  @Test func fourHundredDigits() {
    // Too long to be a number anyone typed; refused, not misread.
    #expect(value(String(repeating: "9", count: 400), .point) == nil)
    let hundred = String(repeating: "7", count: 100)
    #expect(value(hundred, .point) == Double(hundred))
    #expect(value("0." + hundred, .point) == Double("0." + hundred))
  }

  @Test func extremes() {
    for text in [
      "1.7976931348623157e308", "5e-324", "2.2250738585072014e-308", "0.1", "1e22", "1e23",
    ] {
      #expect(value(text, .point) == Double(text), "\(text)")
    }
    #expect(value("1.8e308", .point) == nil)
    #expect(value("1e-9999", .point) == 0)
    #expect(value("-0", .point)?.sign == .minus)
  }

  /// As exact as the standard library, digit by digit.
  @Test func randomDecimalsAreExact() {
    var random = SeededGenerator(33)
    for _ in 0..<50_000 {
      let whole = (0..<Int.random(in: 1...20, using: &random))
        .map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let fraction = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      var text = whole
      if !fraction.isEmpty { text += "." + fraction }
      if Bool.random(using: &random) { text += "e\(Int.random(in: -300...280, using: &random))" }
      #expect(value(text, .point) == Double(text), "\(text)")
      let comma = text.replacing(".", with: ",")
      #expect(value(comma, .comma) == Double(text), "\(comma)")
    }
  }

  @Test func shortestTextsComeBack() {
    var random = SeededGenerator(44)
    for _ in 0..<50_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      #expect(value("\(number)", .point) == number, "\(number)")
    }
  }
}
