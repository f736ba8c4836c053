/// The range [low, high] of normalised scores and of the index.
package struct ScoreScale: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// high − low, in points.
  package var span: Double { high - low }

  /// Scores nearer than this count as equal (10⁻⁹ of the scale).
  package var tolerance: Double { 1e-9 * span }
}
