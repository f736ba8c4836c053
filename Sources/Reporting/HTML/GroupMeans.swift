import MaturityModels
import Scoring
import StudyData

/// Mean scores of a group's ranked brands, taken once for all pages.
struct GroupMeans: Sendable {
  let nodes: [Double?]
  let indicators: [Double?]

  init(_ card: Scorecard, members: [Int]) {
    nodes = card.model.nodes.indices.map { card.statistics(node: $0, of: members).mean }
    indicators = card.model.indicators.indices.map { card.mean(indicator: $0, of: members) }
  }
}
