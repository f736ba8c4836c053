import Analysis
import Foundation
import MaturityModels
import Scoring

/// What the client view comes to for the brand it opens with.
struct ClientFigures {
  /// One part of the gap to the sector.
  struct Part {
    let subject: ModelNode.Child
    let weight: Double
    let client: Double?
    let peers: Double?
    var points: Double? {
      guard let client, let peers else { return nil }
      return weight * (client - peers)
    }
    /// Its size, rounded so that equal parts stay equal.
    var size: Double? { points.map { (abs($0) * 1e9).rounded() / 1e9 } }
  }

  let client: Int
  let sector: PeerGroup
  let market: PeerGroup
  let leader: Int?
  /// In the order of the tree.
  let parts: [Part]
  /// The places of the parts in `parts`, the largest first; those without
  /// points are left out.
  let largest: [Int]
  let next: NextState?

  init(_ context: WorkbookContext) {
    let card = context.card
    let model = context.model
    let client = context.shownClient
    self.client = client
    sector = .sector(of: client, in: card)
    market = .market(without: client, in: card)
    leader = sector.members.first
    next = NextState(card, brand: client)
    let shares = WeightShares(model)
    let own = FilledScores(card, brand: client)
    let others = sector.members.map { FilledScores(card, brand: $0) }
    parts = context.subjects.map { subject in
      let sum = others.reduce(0.0) { $0 + ($1.score(subject) ?? 0) }
      return Part(
        subject: subject, weight: shares.effective(of: subject),
        client: own.score(subject), peers: others.isEmpty ? nil : sum / Double(others.count))
    }
    let parts = parts
    largest = parts.indices.filter { parts[$0].size != nil }.sorted {
      let (one, other) = (parts[$0].size ?? 0, parts[$1].size ?? 0)
      return one == other ? $0 < $1 : one > other
    }
  }
}
