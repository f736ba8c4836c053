import Statistics
import Testing

/// Means, standard deviations, skewness and kurtosis.
struct MomentsTests {
  @Test func meansAndDeviations() throws {
    #expect(Moments.mean([Double]()) == nil)
    #expect(Moments.mean([1, 2, 6]) == 3)
    #expect(Moments.standardDeviation([5]) == nil)
    #expect(Moments.standardDeviation([5, 5, 5]) == 0)
    // Σd² = 32 over 7
    let deviation = try #require(Moments.standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]))
    #expect(abs(deviation - (32.0 / 7).squareRoot()) < 1e-15)
  }

  /// Microsoft's own examples of SKEW and KURT: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7
  /// give 0.359543071 and −0.151799637.
  @Test func spreadsheetExample() throws {
    let shape = try #require(Moments.shape([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]))
    #expect(abs(shape.skewness - 0.359543071407) < 1e-11)
    #expect(abs(shape.kurtosis - -0.151799637208) < 1e-11)
  }

  /// By hand: 0, 0, 0, 1 has m₂ = 3/16, m₃ = 6/64, m₄ = 21/256.
  @Test func byHand() throws {
    let shape = try #require(Moments.shape([0, 0, 0, 1]))
    // g1 = 2/√3, G1 = g1·√12/2 = 2; g2 = 7/3 − 3 = −2/3, G2 = (5·(−2/3) + 6)·3/2 = 4
    #expect(abs(shape.skewness - 2) < 1e-12)
    #expect(abs(shape.kurtosis - 4) < 1e-12)
    let turned = try #require(Moments.shape([0, 0, 0, -1]))
    #expect(abs(turned.skewness + 2) < 1e-12)
    #expect(abs(turned.kurtosis - 4) < 1e-12)
  }

  @Test func symmetricSamplesAreNotSkewed() throws {
    let shape = try #require(Moments.shape([-2, -1, 0, 1, 2]))
    #expect(shape.skewness == 0)
    #expect(abs(shape.kurtosis - -1.2) < 1e-12)
  }

  @Test func shapeDoesNotDependOnUnits() throws {
    let values: [Double] = [1, 2, 2, 3, 9, 14]
    let one = try #require(Moments.shape(values))
    for (scale, shift) in [(1e6, 0.0), (1e-6, 0), (3, 1e4), (0.5, -7)] {
      let other = try #require(Moments.shape(values.map { $0 * scale + shift }))
      #expect(abs(other.skewness - one.skewness) < 1e-9)
      #expect(abs(other.kurtosis - one.kurtosis) < 1e-9)
    }
  }

  /// 1 … 10, 30, 100 (scipy: skew and kurtosis with bias=False), in any unit:
  /// fourth powers of 1e77 and above are no numbers, those of 1e-81 are 0.
  @Test(arguments: [1.0, 1e70, 1e78, 1e97, 1e290, 1e-70, 1e-90, 1e-300])
  func noUnitIsTooLargeOrTooSmall(_ unit: Double) throws {
    let values: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]
    let shape = try #require(Moments.shape(values.map { $0 * unit }))
    #expect(abs(shape.skewness - 3.063241) < 5e-7)
    #expect(abs(shape.kurtosis - 9.741391) < 5e-7)
  }

  @Test(
    arguments: [
      [], [1], [1, 2, 3], [5, 5, 5, 5],
      [.greatestFiniteMagnitude, .greatestFiniteMagnitude, .greatestFiniteMagnitude, 0],
    ] as [[Double]])
  func noShape(_ values: [Double]) {
    #expect(Moments.shape(values) == nil)
  }
}
