import Foundation
package import MaturityModels
import Wording

extension MaturityModel {
  /// How many decimals readers see of scores: one on 0–100, more on smaller
  /// scales, at least two where scores may leave the scale.
  package var scoreDecimals: Int {
    let magnitude = Int(log10(max(1e-6, min(1e6, scale.span))).rounded(.down))
    return min(6, max(hasUnboundedScores ? 2 : 1, 3 - magnitude))
  }

  /// May scores leave the model's scale?
  package var hasUnboundedScores: Bool { indicators.contains { $0.normalisation.isUnbounded } }

  /// The least difference of scores that a reader sees: half of the last
  /// decimal.
  package var visibleGap: Double {
    (0..<scoreDecimals).reduce(0.5) { gap, _ in gap / 10 }
  }

  /// The least difference that is worth calling a strength or a weakness: a
  /// hundredth of the scale, one point on 0–100. Less is the noise of single
  /// cases and of rounding.
  package var tellingGap: Double { scale.span / 100 }

  /// The difference of two scores as they are shown, which a reader who
  /// subtracts finds.
  package func shownDifference(_ one: Double, _ other: Double) -> Double {
    NumberFormat.difference(one, other, scoreDecimals)
  }
}
