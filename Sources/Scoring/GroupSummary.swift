import MaturityModels
import Statistics
import StudyData

/// Summarises a group of ranked brands.
struct GroupSummary {
  let study: Study
  let matrix: ScoreMatrix
  let states: [Int?]

  /// The numbers of `members`, ranked brands in ranking order.
  func result(_ members: [Int]) -> GroupResult {
    let model = study.model
    let scores = members.map { matrix.nodeScores[$0] }
    var sizes = 0.0
    var weighted = 0.0
    for brand in members {
      guard let size = study.brands[brand].size else { continue }
      sizes += size
      weighted += size * matrix.nodeScores[brand]
    }
    var counts = [Int](repeating: 0, count: model.maturity?.states.count ?? 0)
    for brand in members {
      if let state = states[brand] { counts[state] += 1 }
    }
    return GroupResult(
      members: members, rank: nil, mean: Moments.mean(scores), median: Quantiles.median(scores),
      minimum: scores.min(), maximum: scores.max(),
      weightedMean: sizes > 0 ? weighted / sizes : nil,
      stateCounts: counts, stateOfMean: stateOfMean(members))
  }

  /// The state in which the mean of the deciding node lies; staged schemes
  /// have none for a mean.
  private func stateOfMean(_ members: [Int]) -> Int? {
    guard let scheme = study.model.maturity, scheme.kind == .thresholds else { return nil }
    let scores = members.compactMap { matrix.score(node: scheme.node, unit: $0) }
    return Moments.mean(scores).map {
      scheme.state(of: $0, tolerance: study.model.scale.tolerance)
    }
  }
}
