import Foundation
import MaturityModels

extension MaturityModel {
  /// How many decimals readers see of scores: one on 0–100, more on smaller
  /// scales, at least two where scores may leave the scale.
  package var scoreDecimals: Int {
    let magnitude = Int(log10(max(1e-6, min(1e6, scale.span))).rounded(.down))
    return min(6, max(hasUnboundedScores ? 2 : 1, 3 - magnitude))
  }

  /// May scores leave the model's scale?
  package var hasUnboundedScores: Bool { indicators.contains { $0.normalisation.isUnbounded } }
}
