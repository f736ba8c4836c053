import Findings
import ImacsTestSupport
import Wording
import Testing

/// Differences that agree with what is shown, and values that round onto a
/// threshold.
struct NumberComparisonTests {
  @Test(
    arguments: [
      (79.17, 78.84, 1, 0.4), (72.04, 65.13, 1, 6.9), (1.25, 1.15, 1, 0.1), (-0.04, 0.04, 1, 0),
      (50.06, 50.04, 1, 0.1), (49.96, 50.04, 1, 0), (0.3, 0.1, 1, 0.2), (3, 5, 0, -2),
      (1e300, 1, 1, 1e300), (0.123_456_78, 0, 6, 0.123_457),
    ]) func `a difference is that of the figures shown`(
      one: Double, other: Double, decimals: Int, expected: Double
    )
  {
    #expect(NumberFormat.difference(one, other, decimals) == expected)
    #expect(
      NumberFormat.difference(other, one, decimals) == (expected == 0 ? 0 : -expected)
        || expected == 1e300)
  }

  /// Whatever two values are, who subtracts what is shown finds what is told.
  @Test func `who subtracts what is shown finds what is told`() throws {
    var generator = SeededGenerator(7)
    for _ in 0..<20_000 {
      let (one, other) = (
        Double.random(in: 0...100, using: &generator), Double.random(in: 0...100, using: &generator)
      )
      let shown = try [one, other].map {
        try #require(Double(NumberFormat.fixed($0, 1, .en)))
      }
      let told = try #require(
        Double(
          NumberFormat.fixed(NumberFormat.difference(one, other, 1), 1, .en)
            .replacing("\u{2212}", with: "-")))
      #expect(abs(shown[0] - shown[1] - told) < 1e-9)
    }
  }

  @Test(
    arguments: [
      (49.96, "49.96"), (49.94, "49.9"), (50, "50.0"), (50.04, "50.0"), (49.999_6, "49.9996"),
      // Within the tolerance the threshold is reached.
      (50 - 5e-8, "50.0"), (29.951, "29.95"), (12.34, "12.3"), (.nan, "–"),
    ]) func `a value shows the decimal that tells it from a threshold`(
      value: Double, text: String
    )
  {
    #expect(
      NumberFormat.fixed(value, 1, apartFrom: [30, 50, 75], tolerance: 1e-7, .en) == text)
  }

  @Test func `a threshold between the decimals shown is told as well`() {
    #expect(NumberFormat.fixed(33.34, 1, apartFrom: [33.33], .es) == "33,34")
    #expect(NumberFormat.fixed(33.32, 1, apartFrom: [33.33], .es) == "33,3")
  }
}
