import ImacsTestSupport
import Statistics
import Testing

/// Type 7 quantiles and medians.
struct QuantileTests {
  /// R: quantile(c(1, 2, 4, 8, 16), p)
  @Test(
    arguments: [
      (0.0, 1.0), (0.05, 1.2), (0.1, 1.4), (0.25, 2), (0.5, 4), (0.75, 8), (0.9, 12.8),
      (0.95, 14.4), (1, 16),
      (-1, 1), (2, 16),
    ] as [(Double, Double)])
  func type7(_ p: Double, _ expected: Double) throws {
    let found = try #require(Quantiles.type7([1, 2, 4, 8, 16], p))
    #expect(abs(found - expected) < 1e-12)
  }

  @Test func smallSamples() {
    #expect(Quantiles.type7([], 0.5) == nil)
    #expect(Quantiles.type7([7], 0.99) == 7)
    #expect(Quantiles.type7([1, 2], 0.5) == 1.5)
    #expect(Quantiles.median([]) == nil)
    #expect(Quantiles.median([3]) == 3)
    #expect(Quantiles.median([9, 1]) == 5)
    #expect(Quantiles.median([9, 1, 2]) == 2)
    #expect(Quantiles.median([4, 1, 3, 2]) == 2.5)
  }

  @Test func theMedianIsTheMiddleQuantile() throws {
    var random = SeededGenerator(5)
    for count in 1...60 {
      let values = (0..<count).map { _ in Double.random(in: -1e6...1e6, using: &random) }
      let median = try #require(Quantiles.median(values))
      let quantile = try #require(Quantiles.type7(values.sorted(), 0.5))
      #expect(abs(median - quantile) <= 1e-9)
    }
  }

  @Test func quantilesNeverGoDown() {
    var random = SeededGenerator(6)
    let values = (0..<37).map { _ in Double.random(in: 0...1, using: &random) }.sorted()
    let quantiles = stride(from: 0, through: 1, by: 0.001).compactMap {
      Quantiles.type7(values, $0)
    }
    #expect(quantiles.count == 1001)
    #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
