import Findings
import ImacsTestSupport
import Wording
import Testing

/// Numbers as readers and machines see them.
struct NumberFormatTests {
  @Test(
    arguments: [
      (0.0, 1, "0,0", "0.0"), (34.14, 1, "34,1", "34.1"), (34.15, 1, "34,2", "34.2"),
      (44.85, 1, "44,9", "44.9"), (0.5, 0, "1", "1"), (1.5, 0, "2", "2"), (2.5, 0, "3", "3"),
      (-0.5, 0, "−1", "−1"), (-2.5, 0, "−3", "−3"), (-0.04, 1, "0,0", "0.0"),
      (-0.0, 2, "0,00", "0.00"),
      (0.05, 1, "0,1", "0.1"), (0.004, 2, "0,00", "0.00"), (99.95, 1, "100,0", "100.0"),
      (999, 0, "999", "999"), (1234, 0, "1234", "1,234"), (9999.9, 1, "9999,9", "9,999.9"),
      (12_345, 0, "12.345", "12,345"), (1_234_567.891, 2, "1.234.567,89", "1,234,567.89"),
      (-12_345.6, 1, "−12.345,6", "−12,345.6"), (9999.96, 1, "10.000,0", "10,000.0"),
      (1.000001, 6, "1,000001", "1.000001"), (7, -3, "7", "7"),
      (1.2345678919, 12, "1,234567892", "1.234567892"),
      (.nan, 1, "–", "–"), (.infinity, 1, "–", "–"), (-.infinity, 0, "–", "–"),
    ] as [(Double, Int, String, String)])
  func fixed(_ value: Double, _ decimals: Int, _ es: String, _ en: String) {
    #expect(NumberFormat.fixed(value, decimals, .es) == es)
    #expect(NumberFormat.fixed(value, decimals, .en) == en)
  }

  @Test(
    arguments: [
      (34.14, 1, "34,1\u{A0}%", "34.1%"), (0, 0, "0\u{A0}%", "0%"),
      (-1.25, 1, "−1,3\u{A0}%", "−1.3%"),
      (.nan, 1, "–", "–"),
    ] as [(Double, Int, String, String)])
  func percent(_ value: Double, _ decimals: Int, _ es: String, _ en: String) {
    #expect(NumberFormat.percent(value, decimals, .es) == es)
    #expect(NumberFormat.percent(value, decimals, .en) == en)
  }

  @Test(
    arguments: [
      (3.21, "+3.2"), (-0.41, "−0.4"), (0, "0.0"), (0.04, "0.0"), (-0.04, "0.0"), (0.05, "+0.1"),
      (1234.5, "+1,234.5"), (.nan, "–"),
    ] as [(Double, String)])
  func change(_ value: Double, _ en: String) { #expect(NumberFormat.change(value, 1, .en) == en) }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1000", "1,000"), (10_000, "10.000", "10,000"),
    (-1_234_567, "−1.234.567", "−1,234,567"),
    (Int.max, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807"),
    (Int.min, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
  ])
  func integer(_ value: Int, _ es: String, _ en: String) {
    #expect(NumberFormat.integer(value, .es) == es)
    #expect(NumberFormat.integer(value, .en) == en)
  }

  @Test(
    arguments: [
      (34.5, "34,5", "34.5"), (1234, "1234", "1234"), (-0.125, "-0,125", "-0.125"),
      (-0.0, "0", "0"),
      (.infinity, "–", "–"),
    ] as [(Double, String, String)])
  func plain(_ value: Double, _ es: String, _ en: String) {
    #expect(NumberFormat.plain(value, .es) == es)
    #expect(NumberFormat.plain(value, .en) == en)
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (100, "100"), (0.1, "0.1"),
      (1.0 / 3, "0.3333333333333333"),
      (-34.5, "-34.5"), (1e15, "1000000000000000"), (123_456_789.125, "123456789.125"),
    ] as [(Double, String)])
  func machine(_ value: Double, _ text: String) { #expect(NumberFormat.machine(value) == text) }

  @Test func machineTextReadsBackExactly() {
    var random = SeededGenerator(1)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = NumberFormat.machine(value)
      #expect(Double(text) == value, "\(text)")
      #expect(!text.hasSuffix(".0"))
    }
  }

  /// Against the decimal digits themselves: half away from zero on the
  /// shortest text of the number.
  @Test func tenthsAreRoundedAsTheyRead() {
    for hundredths in 0..<100_000 {
      let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
      guard let value = Double(text) else { continue }
      let tenths = (hundredths + 5) / 10
      #expect(
        NumberFormat.fixed(value, 1, .en).filter { $0 != "," } == "\(tenths / 10).\(tenths % 10)")
    }
  }

  @Test(arguments: [
    (0, "0", "0"), (50, "50", "50"), (33.5, "33,5", "33.5"), (33.333333333333336, "33,33", "33.33"),
    (66.66666666666667, "66,67", "66.67"), (0.125, "0,125", "0.125"), (-12.25, "-12,25", "-12.25"),
    (123456, "123456", "123456"), (1234567, "1234567", "1234567"),
  ])
  func `a number that never ends is cut`(_ value: Double, _ spanish: String, _ english: String) {
    #expect(NumberFormat.brief(value, .es) == spanish)
    #expect(NumberFormat.brief(value, .en) == english)
  }
}
