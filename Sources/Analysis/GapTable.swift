import MaturityModels
import Scoring

/// Plain scores of a client beside the means of its peers.
struct GapTable {
  let card: Scorecard
  let client: Int
  let members: [Int]

  init(_ card: Scorecard, client: Int, members: [Int]) {
    self.card = card
    self.client = client
    self.members = members
  }

  func gap(_ subject: ModelNode.Child) -> ScoreGap {
    let matrix = card.matrix
    switch subject {
    case .node(let node):
      let peers = card.statistics(node: node, of: members)
      return ScoreGap(
        subject: subject, client: matrix.score(node: node, unit: client), peers: peers.mean,
        count: peers.count)
    case .indicator(let indicator):
      let peers = card.statistics(indicator: indicator, of: members)
      return ScoreGap(
        subject: subject, client: matrix.score(indicator: indicator, unit: client),
        peers: peers.mean, count: peers.count)
    }
  }
}
