import Foundation
import Statistics

/// How much of y a smooth function of x alone explains: the main effect
/// η² = Var(m̂)/Var(y) by local-linear regression with a Gaussian kernel
/// (Paruolo, Saisana and Saltelli 2013).
package enum LocalLinearRegression {
  /// Multiples of sd·n^(−1/5) tried as bandwidths.
  static let factors = [0.5, 1, 2, 4]

  /// `nil` with fewer than four pairs, or where one side is constant. The
  /// bandwidth is the one with the least leave-one-out error.
  static func mainEffect(_ x: [Double], _ y: [Double]) -> Double? {
    let count = min(x.count, y.count)
    guard count > 3, let spread = Moments.standardDeviation(x), let mean = Moments.mean(x),
      let variance = Moments.standardDeviation(y).map({ $0 * $0 }), variance > 0,
      spread > 1e-12 * abs(mean), spread > 0
    else { return nil }
    let unit = spread * pow(Double(count), -0.2)
    var best: (error: Double, fitted: [Double])?
    for factor in factors {
      guard let found = fit(x, y, bandwidth: factor * unit) else { continue }
      if found.error < (best?.error ?? .infinity) { best = found }
    }
    guard let fitted = best?.fitted, let deviation = Moments.standardDeviation(fitted) else {
      return nil
    }
    return deviation * deviation / variance
  }

  /// The fitted values and the mean squared leave-one-out error; `nil` where a
  /// point stands so far from the others that it would be predicted by itself.
  static func fit(
    _ x: [Double], _ y: [Double], bandwidth: Double
  ) -> (error: Double, fitted: [Double])? {
    let count = x.count
    var fitted = [Double](repeating: 0, count: count)
    var error = 0.0
    for at in 0..<count {
      var (s0, s1, s2, t0, t1) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for other in 0..<count {
        let d = x[other] - x[at]
        let weight = exp(-0.5 * (d / bandwidth) * (d / bandwidth))
        s0 += weight
        s1 += weight * d
        s2 += weight * d * d
        t0 += weight * y[other]
        t1 += weight * d * y[other]
      }
      let determinant = s0 * s2 - s1 * s1
      // Points at one x have but a level, no slope.
      let hasSlope = determinant > 1e-12 * s0 * max(s2, 1e-300) && s2 > 0
      fitted[at] = hasSlope ? (s2 * t0 - s1 * t1) / determinant : t0 / s0
      let own = hasSlope ? s2 / determinant : 1 / s0
      guard own < 1 - 1e-9 else { return nil }
      let residual = (y[at] - fitted[at]) / (1 - own)
      error += residual * residual
    }
    return (error / Double(count), fitted)
  }
}
