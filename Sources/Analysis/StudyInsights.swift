import MaturityModels
package import Scoring

/// What a study's numbers say, as values; each is `nil`, or empty, where the
/// numbers do not bear it.
package struct StudyInsights: Sendable {
  package let card: Scorecard
  /// Of all ranked brands.
  let means: GroupMeans

  package init(_ card: Scorecard, means: GroupMeans) {
    self.card = card
    self.means = means
  }

  private var market: GroupResult { card.marketResult }

  /// The states that hold the most brands.
  package struct CommonestStates: Sendable, Equatable {
    /// Several if they hold equally many.
    package let states: [Int]
    /// How many brands each of them holds, and of how many.
    package let count: Int
    package let total: Int
    /// Brands in the highest state, unless it is among the commonest.
    package let inHighest: Int?

    package var holdsAll: Bool { count == total }
  }

  package var commonestStates: CommonestStates? {
    guard let scheme = card.model.maturity, scheme.states.count > 1, market.count > 1,
      let largest = market.stateCounts.max(), largest > 0
    else { return nil }
    let states = market.stateCounts.indices.filter { market.stateCounts[$0] == largest }
    let top = scheme.states.count - 1
    return CommonestStates(
      states: states, count: largest, total: market.count,
      inHighest: states.contains(top) ? nil : market.stateCounts[top])
  }

  package var lead: Lead? { Lead(card, card.market.order) { card.market.ranks[$0] } }

  /// Two ends of an order, and the figures that put them there.
  package struct Ends: Sendable {
    package let best: (position: Int, mean: Double)
    package let worst: (position: Int, mean: Double)
    /// The difference of the figures as they are shown.
    package let gap: Double
  }

  /// The first and the last sector; a sector of one brand is only that brand,
  /// and its n says so.
  package var sectors: Ends? {
    let ranked = card.sectorOrder.compactMap { sector in
      card.sectors[sector].mean.map { (position: sector, mean: $0) }
    }
    return ends(ranked, least: card.model.visibleGap)
  }

  /// The most and the least developed axis.
  package var axes: Ends? {
    guard market.count > 1 else { return nil }
    let means = card.model.axes.compactMap { node in
      self.means.mean(node: node).map { (position: node, mean: $0) }
    }.sorted { $0.mean == $1.mean ? $0.position < $1.position : $0.mean > $1.mean }
    guard let best = means.first, let worst = means.last,
      best.mean - worst.mean >= card.model.tellingGap
    else { return nil }
    return ends(means, least: 0)
  }

  private func ends(_ ordered: [(position: Int, mean: Double)], least: Double) -> Ends? {
    guard ordered.count > 1, let best = ordered.first, let worst = ordered.last else { return nil }
    let gap = card.model.shownDifference(best.mean, worst.mean)
    return gap >= least ? Ends(best: best, worst: worst, gap: gap) : nil
  }

  /// Brands that a requirement keeps below the state of their score, best
  /// first.
  package var heldBack: [Int] {
    guard let scheme = card.model.maturity, scheme.kind == .thresholds else { return [] }
    let assignment = StateAssignment(study: card.study, matrix: card.matrix)
    return card.market.order.filter { brand in
      assignment.threshold(scheme, brand).map { $0.reached != $0.held } ?? false
    }
  }

  /// The sector whose brands lie furthest apart, among those large enough to
  /// have a spread.
  package var widestSector: (sector: Int, low: Double, high: Double)? {
    let widths = card.sectors.indices.compactMap {
      sector -> (sector: Int, low: Double, high: Double)? in
      let group = card.sectors[sector]
      guard group.count >= 5, let low = group.minimum, let high = group.maximum else { return nil }
      return (sector, low, high)
    }.sorted { one, other in
      let widths = (one.high - one.low, other.high - other.low)
      return widths.0 == widths.1 ? one.sector < other.sector : widths.0 > widths.1
    }
    guard widths.count > 1,
      (widths[0].high - widths[0].low) - (widths[1].high - widths[1].low) >= card.model.visibleGap
    else { return nil }
    return widths[0]
  }

  /// The indicator with the lowest mean, where no other is as low to a reader.
  package var lowestIndicator: (indicator: Int, mean: Double)? {
    let found = card.model.countedIndicators.compactMap { indicator in
      means.mean(indicator: indicator).map { (indicator: indicator, mean: $0) }
    }
    guard let low = found.min(by: { $0.mean < $1.mean }),
      found.filter({ $0.mean - low.mean < card.model.visibleGap }).count == 1
    else { return nil }
    return low
  }

  /// The only sector that is first, and how far its mean lies above the
  /// market's.
  package var leadingSector: (sector: Int, gap: Double)? {
    let leaders = card.sectorOrder.filter { card.sectors[$0].rank == 1 }
    guard leaders.count == 1, let first = leaders.first, let best = card.sectors[first].mean,
      let mean = market.mean
    else { return nil }
    let gap = card.model.shownDifference(best, mean)
    return gap >= card.model.visibleGap ? (first, gap) : nil
  }
}
