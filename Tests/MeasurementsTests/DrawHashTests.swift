import ImacsTestSupport
import Measurements
import Testing

/// The hash that draws come from, against Tests/Oracle/draws.py.
struct DrawHashTests {
  /// Lengths on both sides of every step of the algorithm.
  @Test func textsAreHashedAsByXXH64() throws {
    let texts = [0, 1, 3, 4, 5, 7, 8, 9, 31, 32, 33, 40, 44, 47, 64, 100].map {
      String(String(repeating: "ñandú-0123456789/", count: 8).prefix($0))
    }
    let found = try Program.python("Tests/Oracle/draws.py", ["text"] + texts)
    #expect(found.errors == "")
    let expected: [String] = found.output.split(separator: "\n").map(String.init)
    let hashes: [String] = texts.map { "\(DrawHash().adding($0).value)" }
    #expect(hashes == expected)
  }

  @Test(arguments: [(UInt64(0), "alfa", 0), (7, "banco-ñ", 255), (.max, "", 12)])
  func unitsAreHashedWithSeedBrandAndDraw(_ seed: UInt64, _ brand: String, _ draw: Int) throws {
    var random = SeededGenerator(seed)
    let units = [0, 1, .max] + (0..<300).map { _ in random.next() }
    let found = try Program.python(
      "Tests/Oracle/draws.py", ["hash", "\(seed)", brand, "\(draw)"] + units.map { "\($0)" })
    let hash = DrawHash(seed: seed, brand: brand).adding(UInt64(draw))
    #expect(found.errors == "")
    let expected: [String] = found.output.split(separator: "\n").map(String.init)
    let weights: [String] = units.map { "\(hash.adding($0).value) \(hash.adding($0).poisson)" }
    #expect(weights == expected)
  }

  /// A million weights have the mean and the variance of Poisson(1).
  @Test func weightsAreOnesOnTheMean() {
    let weights = (0..<1_000_000 as Range<UInt64>).map {
      Double(DrawHash(seed: 1, brand: "b").adding($0).poisson)
    }
    let mean = weights.reduce(0, +) / 1_000_000
    let variance = weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1_000_000
    #expect(abs(mean - 1) < 0.005)
    #expect(abs(variance - 1) < 0.01)
  }
}
