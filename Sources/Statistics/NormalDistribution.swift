import Foundation

/// The standard normal distribution.
package enum NormalDistribution {
  /// P(Z ≤ z).
  package static func cumulative(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  /// The z below which a share `p` (0…1, both excluded) lies: Acklam's rational
  /// approximation, made exact by one step of Halley's method.
  package static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    // The tail is the smaller side, which keeps its digits.
    if p > 0.5 { return -quantile(1 - p) }
    let z = approximation(p)
    let error = cumulative(z) - p
    let step = error * (2 * Double.pi).squareRoot() * exp(z * z / 2)
    return z - step / (1 + z * step / 2)
  }

  private static func approximation(_ p: Double) -> Double {
    let a = [
      -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690,
      -30.66479806614716, 2.506628277459239,
    ]
    let b = [
      -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
      -13.28068155288572,
    ]
    let c = [
      -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
      4.374664141464968, 2.938163982698783,
    ]
    let d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
    func polynomial(_ factors: [Double], _ x: Double) -> Double {
      factors.reduce(0) { $0 * x + $1 }
    }
    guard p >= 0.02425 else {
      let q = (-2 * log(p)).squareRoot()
      return polynomial(c, q) / (polynomial(d, q) * q + 1)
    }
    let q = p - 0.5
    let r = q * q
    return polynomial(a, r) * q / (polynomial(b, r) * r + 1)
  }
}
