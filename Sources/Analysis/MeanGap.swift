import MaturityModels

/// An index beside a mean.
package struct MeanGap: Sendable, Equatable {
  package let mean: Double
  /// How many brands the mean is of.
  package let count: Int
  /// The difference of the figures as they are shown; 0 where a reader sees
  /// none.
  package let gap: Double

  init(_ model: MaturityModel, _ own: Double, _ mean: Double, count: Int) {
    self.mean = mean
    self.count = count
    let shown = model.shownDifference(own, mean)
    gap = abs(shown) < model.visibleGap ? 0 : shown
  }
}
