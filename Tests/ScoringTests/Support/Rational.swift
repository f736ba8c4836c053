/// An exact fraction of whole numbers, in lowest terms.
struct Rational: Equatable, Comparable, Sendable {
  let over: Int
  let under: Int

  init(_ over: Int, _ under: Int = 1) {
    let divisor = Self.divisor(abs(over), abs(under)) * (under < 0 ? -1 : 1)
    self.over = over / divisor
    self.under = under / divisor
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }

  /// The nearest binary number.
  var double: Double { Double(over) / Double(under) }

  static func + (a: Self, b: Self) -> Self {
    Rational(a.over * b.under + b.over * a.under, a.under * b.under)
  }
  static func - (a: Self, b: Self) -> Self { a + Rational(-b.over, b.under) }
  static func * (a: Self, b: Self) -> Self { Rational(a.over * b.over, a.under * b.under) }
  static func / (a: Self, b: Self) -> Self { Rational(a.over * b.under, a.under * b.over) }
  static func < (a: Self, b: Self) -> Bool { a.over * b.under < b.over * a.under }
}
