import MaturityModels
import Scoring

/// Sums of a group's scores, so that the mean of the others is there for each
/// member without going through the group again.
struct PeerMeans: Sendable {
  private struct Sum: Sendable {
    var total = 0.0
    var count = 0
  }

  private let nodes: [Sum]
  private let indicators: [Sum]
  /// The ranked brands of the group.
  let count: Int

  init(_ card: Scorecard, members: [Int]) {
    func sum(_ score: (Int) -> Double?) -> Sum {
      members.reduce(into: Sum()) { sum, brand in
        guard let score = score(brand) else { return }
        sum.total += score
        sum.count += 1
      }
    }
    nodes = card.model.nodes.indices.map { node in
      sum { card.matrix.score(node: node, unit: $0) }
    }
    indicators = card.model.indicators.indices.map { indicator in
      sum { card.matrix.score(indicator: indicator, unit: $0) }
    }
    count = members.count
  }

  /// The mean score on a node; `nil` where none has one.
  func mean(node: Int) -> Double? { mean(nodes[node], without: nil) }
  /// The mean score on an indicator.
  func mean(indicator: Int) -> Double? { mean(indicators[indicator], without: nil) }

  /// The mean without a member that has `score`; without one it is nobody's.
  func mean(node: Int, without score: Double?) -> Double? { mean(nodes[node], without: score) }
  func mean(indicator: Int, without score: Double?) -> Double? {
    mean(indicators[indicator], without: score)
  }

  private func mean(_ sum: Sum, without score: Double?) -> Double? {
    let count = sum.count - (score == nil ? 0 : 1)
    guard count > 0 else { return nil }
    return (sum.total - (score ?? 0)) / Double(count)
  }
}
