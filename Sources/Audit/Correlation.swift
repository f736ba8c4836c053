import Foundation
import Statistics

/// How two columns of scores go together, over the brands that have both.
package struct Correlation: Sendable {
  /// How many brands have both.
  package let n: Int
  /// `nil` with fewer than three pairs, or where one side is constant.
  package let pearson: Double?
  /// Two-sided, of Pearson's r being 0.
  package let p: Double?
  package let spearman: Double?
  /// Kendall's τ-b.
  package let kendall: Double?

  package init(_ x: [Double], _ y: [Double]) {
    let count = min(x.count, y.count)
    let r = count >= 3 ? Self.pearson(x, y) : nil
    n = count
    pearson = r
    p = r.map { Self.probability($0, count) }
    spearman = count >= 3 ? Self.pearson(Ranks.average(x), Ranks.average(y)) : nil
    kendall = count >= 3 ? Kendall.tauB(x, y) : nil
  }

  /// Pearson's r; `nil` where one side is constant.
  static func pearson(_ x: [Double], _ y: [Double]) -> Double? {
    guard let (meanX, meanY) = Moments.mean(x).flatMap({ a in Moments.mean(y).map { (a, $0) } })
    else { return nil }
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for position in 0..<min(x.count, y.count) {
      let (a, b) = (x[position] - meanX, y[position] - meanY)
      xx += a * a
      yy += b * b
      xy += a * b
    }
    // Spread that is nothing but rounding is none.
    let least = 1e-24 * Double(x.count)
    guard xx > least * meanX * meanX, yy > least * meanY * meanY, xx > 0, yy > 0 else { return nil }
    return min(1, max(-1, xy / (xx.squareRoot() * yy.squareRoot())))
  }

  /// The two-sided probability of an r this far from 0 among `n` pairs.
  static func probability(_ r: Double, _ n: Int) -> Double {
    guard n > 2 else { return 1 }
    guard abs(r) < 1 else { return 0 }
    let degrees = Double(n - 2)
    return StudentDistribution.twoSided(
      r * (degrees / ((1 - r) * (1 + r))).squareRoot(), degrees: degrees)
  }
}
