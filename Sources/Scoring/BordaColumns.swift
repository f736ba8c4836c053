package import Findings
import MaturityModels

/// Are the borda columns that one node combines of one length? A column of n
/// values gives 0 to n − 1 points, so others are worth more in longer ones
/// (contract §4).
struct BordaColumns {
  let card: Scorecard

  /// A borda indicator below a node, with the number of its values.
  private struct Column {
    let indicator: Int
    let count: Int
  }

  private var model: MaturityModel { card.model }

  /// Reports the nodes whose columns differ, each fault at the lowest node
  /// that combines them.
  func report(to log: inout FindingLog) {
    let isBorda = model.indicators.map { indicator in
      if case .borda = indicator.normalisation { true } else { false }
    }
    guard isBorda.contains(true) else { return }
    var columns = [Column?](repeating: nil, count: model.nodes.count)
    // Children come before their parents.
    for node in model.nodes.indices.reversed() {
      let below = model.nodes[node].children.compactMap { child -> Column? in
        guard model.weight(of: child) > 0 else { return nil }
        switch child {
        case .node(let inner): return columns[inner]
        case .indicator(let indicator):
          let count = card.matrix.treatments[indicator].statistics.count
          // A column without values gives nobody points.
          guard isBorda[indicator], count > 0 else { return nil }
          return Column(indicator: indicator, count: count)
        }
      }
      guard let first = below.first else { continue }
      guard let other = below.first(where: { $0.count != first.count }) else {
        columns[node] = first
        continue
      }
      log.add(
        .bordaCounts, at: nil,
        [
          "node": .text(model.nodes[node].id), "one": .text(model.indicators[first.indicator].id),
          "n": .count(first.count), "other": .text(model.indicators[other.indicator].id),
          "m": .count(other.count),
        ])
    }
  }
}

extension Rule {
  package static let bordaCounts = Rule("borda-counts", .error, \.bordaCounts, cause: ["node"])
}
