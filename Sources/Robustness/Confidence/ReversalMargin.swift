import Analysis
package import MaturityModels
package import Scoring
import StudyData

/// How far weights must change before two neighbours of the ranking tie
/// (contract §6).
package enum ReversalMargin {
  /// Can the margin be told at all? Only where every node with weight is an
  /// arithmetic mean.
  package static func exists(in model: MaturityModel) -> Bool {
    model.nodes.indices.allSatisfy {
      model.effectiveWeight(ofNode: $0) == 0 || model.nodes[$0].aggregation == .arithmetic
    }
  }

  /// By brand: the smallest relative change of effective leaf weights, before
  /// renormalising, that ties it with the next brand below; 0 for a tie, `nil`
  /// for the last, the unranked, and where the next brand's index is higher
  /// (staged schemes).
  package static func all(_ card: Scorecard) -> [Double?] {
    var margins = [Double?](repeating: nil, count: card.study.brands.count)
    let model = card.model
    guard exists(in: model) else { return margins }
    let weights = model.indicators.indices.map { model.effectiveWeight(ofIndicator: $0) }
    let order = card.market.order
    guard var upper = order.first.map({ FilledScores(card, brand: $0) }) else { return margins }
    for (one, other) in zip(order, order.dropFirst()) {
      let lower = FilledScores(card, brand: other)
      margins[one] = margin(upper, lower, weights, tolerance: model.scale.tolerance)
      upper = lower
    }
    return margins
  }

  /// Δ / Σ wᵢ·|sᵢA − sᵢB|.
  static func margin(
    _ upper: FilledScores, _ lower: FilledScores, _ weights: [Double], tolerance: Double
  ) -> Double? {
    guard let a = upper.nodes[0], let b = lower.nodes[0] else { return nil }
    let gap = a - b
    guard gap >= -tolerance else { return nil }
    guard gap > tolerance else { return 0 }
    var total = 0.0
    for (indicator, weight) in weights.enumerated() where weight > 0 {
      guard let one = upper.indicators[indicator], let other = lower.indicators[indicator] else {
        continue
      }
      total += weight * abs(one - other)
    }
    return total > 0 ? min(1, gap / total) : nil
  }
}
