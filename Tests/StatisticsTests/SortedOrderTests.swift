import ImacsTestSupport
import Statistics
import Testing

/// Orders and ranks against naive ones.
struct SortedOrderTests {
  private static func naive(_ values: [Double], _ before: (Double, Double) -> Bool) -> [UInt32] {
    values.indices.sorted { one, other in
      before(values[one], values[other]) || (values[one] == values[other] && one < other)
    }.map(UInt32.init)
  }

  private func check(_ values: [Double], _ name: String) {
    #expect(SortedOrder.ascending(values) == Self.naive(values, <), "\(name)")
    #expect(SortedOrder.descending(values) == Self.naive(values, >), "\(name)")
  }

  @Test func small() {
    check([], "none")
    check([1], "one")
    check([2, 1], "two")
    check([1, 1], "equal")
    for count in 1...40 {
      check((0..<count).map { Double($0) }, "rising")
      check((0..<count).map { Double(-$0) }, "falling")
      check([Double](repeating: 3, count: count), "equal")
    }
  }

  /// Every sequence of five values out of three.
  @Test func exhaustive() {
    for code in 0..<243 {
      var rest = code
      let values = (0..<5).map { _ -> Double in
        defer { rest /= 3 }
        return Double(rest % 3)
      }
      check(values, "\(values)")
    }
  }

  @Test func random() {
    var random = SeededGenerator(79)
    for count in [31, 32, 33, 34, 50, 100, 257, 1000, 5000] {
      check((0..<count).map { _ in Double.random(in: 0...100, using: &random) }, "even \(count)")
      check((0..<count).map { _ in Double(Int.random(in: 0...5, using: &random)) }, "ties \(count)")
      check(
        (0..<count).map { _ in Double.random(in: 0...1, using: &random) - 0.5 }, "signs \(count)")
      check(
        (0..<count).map { _ in
          let base = Double.random(in: 0...1, using: &random)
          return base * base * base * base * base * base * base * base
        }, "skewed \(count)")
    }
  }

  @Test func adversarial() {
    let count = 500
    let rising = (0..<count).map { Double($0) }
    let few: [Double] = [0, 1, 0.5]
    let cases: [(String, [Double])] = [
      ("one far away", rising + [1e308]), ("two far away", [1e308] + rising + [-1e308]),
      ("all at one end", rising.map { 1 + $0 * 1e-15 } + [1e9]),
      ("denormals", rising.map { $0 * .leastNonzeroMagnitude }),
      ("denormals and one", rising.map { $0 * .leastNonzeroMagnitude } + [1]),
      ("the whole range", rising.map { ($0 - 250) * 7e305 }),
      (
        "greatest and least",
        [Double.greatestFiniteMagnitude, -Double.greatestFiniteMagnitude] + rising
      ),
      ("zeros of both signs", (0..<count).map { $0 % 2 == 0 ? 0.0 : -0.0 }),
      (
        "neighbours",
        (0..<count).map { Double(bitPattern: (1.0).bitPattern + UInt64($0 * 37 % count)) }
      ),
      (
        "powers",
        (0..<count).map { ($0 * 7919 % count) - 250 }.map {
          Double(sign: .plus, exponent: $0 * 4, significand: 1)
        }
      ),
      ("equal", [Double](repeating: 42, count: count)),
      ("equal but one", [Double](repeating: 42, count: count) + [41]),
      ("saw", (0..<count).map { Double($0 % 17) }), ("few values", (0..<count).map { few[$0 % 3] }),
    ]
    for (name, values) in cases {
      check(values, name)
      check(values.reversed(), name + ", reversed")
    }
  }
}
