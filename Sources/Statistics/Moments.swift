/// Sums and moments of a sample.
package enum Moments {
  /// Arithmetic mean; `nil` of nothing.
  ///
  /// The sum carries its rounding errors along (Neumaier 1974), so that the
  /// mean of equal values is that value: a column filled with its own mean
  /// must stay a constant one.
  package static func mean(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    var sum = 0.0
    var rest = 0.0
    for value in values {
      let next = sum + value
      rest += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    let count = Double(values.count)
    let mean = sum / count
    // What the division left over: sum − mean · count, exactly.
    return mean + (sum.addingProduct(-mean, count) + rest) / count
  }

  /// Standard deviation with n − 1; `nil` of fewer than two values.
  package static func standardDeviation(_ values: [Double]) -> Double? {
    guard values.count > 1, let mean = mean(values) else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }

  /// Sample skewness G1 and excess kurtosis G2, adjusted for the sample's
  /// size as SPSS, SAS and Excel do (Joanes and Gill 1998); `nil` for fewer
  /// than four values or a constant.
  ///
  /// Deviations are taken as shares of the largest one, so that no power of
  /// them overflows or vanishes, whatever the unit.
  package static func shape(_ values: [Double]) -> (skewness: Double, kurtosis: Double)? {
    let count = Double(values.count)
    guard values.count >= 4, let mean = mean(values) else { return nil }
    let largest = values.reduce(0) { max($0, abs($1 - mean)) }
    guard largest > 0, largest.isFinite else { return nil }
    var m2 = 0.0
    var m3 = 0.0
    var m4 = 0.0
    for value in values {
      let d = (value - mean) / largest
      let square = d * d
      m2 += square
      m3 += square * d
      m4 += square * square
    }
    m2 /= count
    m3 /= count
    m4 /= count
    let g1 = m3 / (m2 * m2.squareRoot())
    let g2 = m4 / (m2 * m2) - 3
    let skewness = g1 * (count * (count - 1)).squareRoot() / (count - 2)
    let kurtosis = ((count + 1) * g2 + 6) * (count - 1) / ((count - 2) * (count - 3))
    return (skewness, kurtosis)
  }
}
