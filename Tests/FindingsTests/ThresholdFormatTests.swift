import Findings
import ImacsTestSupport
import Wording
import Foundation
import Testing

/// A figure beside the threshold it is held against.
struct ThresholdFormatTests {
  private static let states = [0.0, 30, 50, 75]

  @Test("A value below a threshold is never shown as if it reached it, and no decimals are wasted")
  func apart() {
    let cases: [(Double, String)] = [
      (49.96, "49,96"), (49.94, "49,9"), (49.9951, "49,995"), (49.99996, "49,99996"),
      (50, "50,0"), (50.04, "50,0"), (74.95, "74,95"), (29.949999, "29,9"), (99.97, "100,0"),
      (0, "0,0"), (12.34, "12,3"),
      // Within 1e-7 a threshold of a scale from 0 to 100 counts as reached.
      (49.999_999_95, "50,0"), (49.999_999_8, "49,9999998"),
    ]
    for (value, text) in cases {
      #expect(
        NumberFormat.fixed(value, 1, apartFrom: Self.states, tolerance: 1e-7, .es) == text,
        "\(value)")
    }
  }

  @Test("A value that reached a threshold with two decimals shows them")
  func reachedOddThreshold() {
    #expect(NumberFormat.fixed(50.04, 1, apartFrom: [50.02], tolerance: 1e-7, .en) == "50.04")
    #expect(NumberFormat.fixed(50.02, 1, apartFrom: [50.02], tolerance: 1e-7, .en) == "50.02")
    #expect(NumberFormat.fixed(50.06, 1, apartFrom: [50.02], tolerance: 1e-7, .en) == "50.1")
    #expect(NumberFormat.fixed(33.36, 1, apartFrom: [33.35], tolerance: 1e-7, .en) == "33.4")
  }

  @Test("What no number of decimals tells apart keeps the usual ones")
  func hopeless() {
    let third = 100.0 / 3
    #expect(NumberFormat.fixed(third, 1, apartFrom: [third], tolerance: 1e-7, .en) == "33.3")
    #expect(NumberFormat.fixed(.nan, 1, apartFrom: [50], tolerance: 1e-7, .en) == "–")
    #expect(NumberFormat.fixed(3, 1, apartFrom: [.nan], tolerance: 1e-7, .en) == "3.0")
    #expect(NumberFormat.fixed(1e14, 1, apartFrom: [50], tolerance: 1e-7, .en) == "100000000000000")
  }

  @Test("On every scale the figure shown stands on the value's own side of each threshold")
  func sides() {
    var random = SeededGenerator(30)
    for span in [1.0, 10, 100, 1000] {
      let thresholds = [0.0, 0.25, 0.5, 0.62].map { $0 * span }
      for _ in 0..<5000 {
        guard let threshold = thresholds.randomElement(using: &random) else { continue }
        let exponent = Double.random(in: -9...0, using: &random)
        let sign = Bool.random(using: &random) ? 1.0 : -1
        let value = threshold + sign * span * pow(10, exponent)
        let tolerance = 1e-9 * span
        let digits = NumberFormat.decimals(
          value, 1, apartFrom: thresholds, tolerance: tolerance)
        let shown = NumberFormat.rounded(value, digits)
        for threshold in thresholds {
          #expect(
            (shown >= threshold) == (value >= threshold - tolerance),
            "\(value) shown as \(shown), threshold \(threshold)")
        }
      }
    }
  }

  @Test("The rounded number is the one that is written")
  func rounded() {
    for (value, decimals, number) in [
      (79.24, 1, 79.2), (-0.25, 1, -0.3), (2.5, 0, 3), (44.85, 1, 44.9), (7, -3, 7),
    ] as [(Double, Int, Double)] {
      #expect(NumberFormat.rounded(value, decimals) == number)
    }
    #expect(NumberFormat.rounded(.infinity, 1) == .infinity)
    #expect(NumberFormat.rounded(1e300, 3) == 1e300)
  }
}
