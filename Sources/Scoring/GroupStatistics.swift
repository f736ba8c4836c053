import Statistics

/// Count, mean and median of one column over a group's ranked brands.
package struct ColumnStatistics: Sendable {
  /// Members that have a score.
  package let count: Int
  package let mean: Double?
  package let median: Double?
}

extension Scorecard {
  /// Over the scores of node `node` of the ranked brands `members`.
  package func statistics(node: Int, of members: [Int]) -> ColumnStatistics {
    statistics(members.compactMap { matrix.score(node: node, unit: $0) })
  }

  /// Over the scores of indicator `indicator` of the ranked brands `members`.
  package func statistics(indicator: Int, of members: [Int]) -> ColumnStatistics {
    statistics(members.compactMap { matrix.score(indicator: indicator, unit: $0) })
  }

  /// The mean score of indicator `indicator` over the brands `members` that
  /// have one; cheaper than all its statistics.
  package func mean(indicator: Int, of members: [Int]) -> Double? {
    var sum = 0.0
    var count = 0
    for brand in members {
      guard let score = matrix.score(indicator: indicator, unit: brand) else { continue }
      sum += score
      count += 1
    }
    return count > 0 ? sum / Double(count) : nil
  }

  private func statistics(_ scores: [Double]) -> ColumnStatistics {
    ColumnStatistics(
      count: scores.count, mean: Moments.mean(scores), median: Quantiles.median(scores))
  }
}
