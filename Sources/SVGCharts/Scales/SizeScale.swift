import Foundation

/// From amounts to radii of discs.
package struct SizeScale: Sendable, Hashable {
  /// How sizes grow.
  package enum Curve: Sendable, Hashable {
    /// Areas in proportion to amounts, from 0.
    case squareRoot
    /// Radii by the logarithm, from the smallest to the largest amount.
    case logarithm
  }

  /// The amounts it holds.
  package let domain: Extent
  /// How sizes grow.
  package let curve: Curve
  /// Radius of the smallest disc, in pixels.
  package let smallest: Double
  /// Radius of the largest.
  package let largest: Double

  /// Maps the amounts of `domain` to radii in pixels.
  package init(
    _ domain: Extent, smallest: Double, largest: Double, curve: Curve = .squareRoot
  ) {
    self.domain = domain
    self.smallest = min(smallest, largest)
    self.largest = max(smallest, largest)
    self.curve = curve
  }

  /// The radius of `value`; `nil` when it is not finite. Never under the
  /// smallest, never over the largest.
  package func radius(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    let share: Double
    switch curve {
    case .squareRoot:
      guard domain.high > 0 else { return smallest }
      share = largest * (max(0, value) / domain.high).squareRoot()
    case .logarithm:
      let low = max(domain.low, .leastNormalMagnitude)
      let high = max(domain.high, low)
      guard high > low else { return (smallest + largest) / 2 }
      let place = (log(max(value, low)) - log(low)) / (log(high) - log(low))
      share = smallest + (largest - smallest) * place
    }
    return min(max(share, smallest), largest)
  }
}
