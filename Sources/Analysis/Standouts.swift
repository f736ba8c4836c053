package import MaturityModels

/// Indicators in which somebody stands out from a comparison.
package struct Standouts: Sendable {
  package struct Item: Sendable {
    package let indicator: Int
    package let score: Double
    package let against: ItemMean
    /// The difference of the figures as they are shown.
    package let shown: Double
    /// What orders them.
    fileprivate let gap: Double
  }

  /// How many are listed at most.
  private static let most = 5
  /// At most five, all above the comparison by a difference that is telling
  /// (`MaturityModel.tellingGap`), the largest first.
  package let strengths: [Item]
  /// The same below it.
  package let weaknesses: [Item]

  /// `score` and `against` by indicator; those with both count, unless they
  /// weigh nothing.
  package init(_ model: MaturityModel, score: (Int) -> Double?, against: (Int) -> ItemMean) {
    let items = model.countedIndicators.compactMap { indicator -> Item? in
      let other = against(indicator)
      guard let score = score(indicator), let mean = other.mean else { return nil }
      return Item(
        indicator: indicator, score: score, against: other,
        shown: model.shownDifference(score, mean), gap: score - mean)
    }.sorted { $0.gap == $1.gap ? $0.indicator < $1.indicator : $0.gap > $1.gap }
    // Half of the last decimal less: what is shown as one point is one.
    let least = model.tellingGap - model.visibleGap / 100
    strengths = Array(items.filter { $0.shown >= least }.prefix(Self.most))
    weaknesses = Array(items.reversed().filter { $0.shown <= -least }.prefix(Self.most))
  }
}
