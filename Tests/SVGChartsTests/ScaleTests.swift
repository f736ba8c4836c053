import Findings
import ImacsTestSupport
import Wording
import SVGCharts
import Testing

@Suite struct ScaleTests {
  @Test func `numbers lie in proportion and never outside`() {
    let scale = LinearScale(.scores, from: 10, to: 210)
    #expect(scale(0) == 10)
    #expect(scale(25) == 60)
    #expect(scale(100) == 210)
    #expect(scale(150) == 210)
    #expect(scale(-1) == 10)
    #expect(scale.position(.nan) == nil)
    #expect(scale.position(.infinity) == nil)
    #expect(LinearScale(.scores, from: 200, to: 0)(75) == 50)
  }

  @Test func `one number lies in the middle`() {
    let scale = LinearScale(Extent(7, 7), from: 0, to: 100)
    #expect(scale(7) == 50)
    #expect(scale.ticks().values == [7])
  }

  @Test func `the widest domain does not overflow`() {
    let limit = Double.greatestFiniteMagnitude
    let scale = LinearScale(Extent(-limit, limit), from: 0, to: 100)
    #expect(scale(0) == 50)
    #expect(scale(limit) == 100)
    #expect(scale.ticks().values.allSatisfy { $0.isFinite })
    #expect(Extent(-limit, limit).rounded().high == limit)
    #expect(Extent(limit, limit).rounded().low.isFinite)
  }

  @Test func `extents are finite and in order`() {
    #expect(Extent(3, -3).low == -3)
    #expect(Extent(.nan, 3) == Extent(0, 1))
    #expect(Extent(covering: [.nan, 4, -.infinity, 2]) == Extent(2, 4))
    #expect(Extent(covering: [Double.nan]) == nil)
    #expect(Extent(0, 1).including(.nan) == Extent(0, 1))
    #expect(Extent(0, 1).including(5) == Extent(0, 5))
    #expect(Extent(45.2, 51.5).rounded() == Extent(45, 52))
    #expect(Extent(5, 5).rounded() == Extent(4, 6))
  }

  @Test(arguments: [
    (0.0, 100.0, 5, [0.0, 20, 40, 60, 80, 100], 0),
    (0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1], 1),
    (-1, 1, 4, [-1, -0.5, 0, 0.5, 1], 1),
    (3, 17, 3, [5, 10, 15], 0),
    (0.1, 0.3, 2, [0.1, 0.2, 0.3], 1),
    (0, 1e6, 2, [0, 500_000, 1_000_000], 0),
  ])
  func `ticks are round`(low: Double, high: Double, count: Int, values: [Double], decimals: Int) {
    let ticks = LinearScale(Extent(low, high), from: 0, to: 1).ticks(count)
    #expect(ticks.values == values)
    #expect(ticks.decimals == decimals)
  }

  @Test func `ticks of any domain are few, rising and inside`() {
    var random = SeededGenerator(1)
    for _ in 0..<5_000 {
      let size = Double.random(in: -40...40, using: &random)
      let low = Double.random(in: -1...1, using: &random) * exp10(size)
      let high = low + Double.random(in: 0...1, using: &random) * exp10(size)
      let count = Int.random(in: 1...12, using: &random)
      let ticks = LinearScale(Extent(low, high), from: 0, to: 1).ticks(count).values
      let slack = abs(high - low) * 1e-6
      #expect(!ticks.isEmpty && ticks.count <= count * 2 + 2)
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0 < $1 })
      #expect(ticks.allSatisfy { $0 >= low - slack && $0 <= high + slack })
    }
  }

  private func exp10(_ exponent: Double) -> Double {
    (0..<Int(abs(exponent))).reduce(1.0) { value, _ in exponent < 0 ? value / 10 : value * 10 }
  }

  @Test func `areas grow with amounts`() {
    let scale = SizeScale(Extent(0, 100), smallest: 2, largest: 20)
    #expect(scale.radius(100) == 20)
    #expect(scale.radius(25) == 10)
    #expect(scale.radius(0) == 2)
    #expect(scale.radius(-5) == 2)
    #expect(scale.radius(.nan) == nil)
    let log = SizeScale(Extent(1, 10_000), smallest: 2, largest: 10, curve: .logarithm)
    #expect(log.radius(1) == 2)
    #expect(log.radius(100) == 6)
    #expect(log.radius(0) == 2)
  }

  @Test func `values are written in the language and style`() {
    #expect(ValueFormat(.es)(44.85) == "44,9")
    #expect(ValueFormat(.en, decimals: 0, style: .percent)(34.2) == "34%")
    #expect(ValueFormat(.en, style: .change)(-0.4) == "−0.4")
    #expect(ValueFormat(.es)(.nan) == NumberFormat.missing)
  }
}
