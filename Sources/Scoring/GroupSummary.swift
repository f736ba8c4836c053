import MaturityModels
import Statistics
import StudyData

/// Summarises a group of ranked brands.
struct GroupSummary {
  let study: Study
  let matrix: ScoreMatrix
  let states: [Int?]
  /// The brands' sizes; empty where none has one.
  private let sizes: [Double?]

  init(study: Study, matrix: ScoreMatrix, states: [Int?]) {
    self.study = study
    self.matrix = matrix
    self.states = states
    let hasSizes = study.brands.contains { $0.size != nil }
    sizes = hasSizes ? study.brands.map(\.size) : []
  }

  /// The numbers of `members`, ranked brands in ranking order.
  func result(_ members: [Int]) -> GroupResult {
    let model = study.model
    let scores = UninitialisedArray.array(members.count) { matrix.nodeScores[members[$0]] }
    var total = 0.0
    var weighted = 0.0
    for brand in members where !sizes.isEmpty {
      guard let size = sizes[brand] else { continue }
      total += size
      weighted += size * matrix.nodeScores[brand]
    }
    var counts = [Int](repeating: 0, count: model.maturity?.states.count ?? 0)
    for brand in members {
      if let state = states[brand] { counts[state] += 1 }
    }
    return GroupResult(
      members: members, rank: nil, mean: Moments.mean(scores), median: Self.median(scores),
      minimum: scores.min(), maximum: scores.max(),
      weightedMean: total > 0 ? weighted / total : nil,
      stateCounts: counts, stateOfMean: stateOfMean(members, scores))
  }

  /// Scores in ranking order descend but for ties and staged schemes.
  private static func median(_ scores: [Double]) -> Double? {
    for position in scores.indices.dropFirst() where scores[position] > scores[position - 1] {
      return Quantiles.medianOfSorted(SortedOrder(descending: scores).values)
    }
    return Quantiles.medianOfSorted(scores)
  }

  /// The state in which the mean of the deciding node lies; staged schemes
  /// have none for a mean.
  private func stateOfMean(_ members: [Int], _ indices: [Double]) -> Int? {
    guard let scheme = study.model.maturity, scheme.kind == .thresholds else { return nil }
    var scores = indices
    if scheme.node != 0 {
      let start = scheme.node * matrix.unitCount
      scores = matrix.scored(node: scheme.node, among: members)
        .map { matrix.nodeScores[start + $0] }
    }
    return Moments.mean(scores).map {
      scheme.state(of: $0, tolerance: study.model.scale.tolerance)
    }
  }
}
