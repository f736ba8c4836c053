import MaturityModels
import Scoring
import StudyData
import Testing

/// Holds the engine's scores, coverage, statuses, ranks, states and group
/// statistics against the naive scorer's.
struct Agreement {
  private let engine: EngineResult
  private let scorer: NaiveScorer
  private let ranking: NaiveRanking
  private let span: Double
  private var differences: [String] = []

  static func expect(
    _ trial: Trial, threads: Int = 1, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    var agreement = Agreement(trial, engine: try trial.engine(threads: threads))
    agreement.compareScores()
    agreement.compareCells()
    agreement.compareRanks()
    agreement.compareGroups()
    let shown = agreement.differences.prefix(8).joined(separator: "\n")
    #expect(
      agreement.differences.isEmpty, "\(shown)\n\(trial.draft.yaml)",
      sourceLocation: sourceLocation)
  }

  private init(_ trial: Trial, engine: EngineResult) {
    self.engine = engine
    scorer = trial.naive
    ranking = trial.naiveRanking(scorer)
    span = trial.draft.high - trial.draft.low
  }

  private mutating func note(_ what: String, _ mine: Any?, _ theirs: Any?) {
    differences.append(
      "\(what): naive \(mine.map { "\($0)" } ?? "nil"), engine \(theirs.map { "\($0)" } ?? "nil")")
  }

  private mutating func compare(_ what: @autoclosure () -> String, _ a: Double?, _ b: Double?) {
    switch (a, b) {
    case (nil, nil): break
    case (let a?, let b?) where isClose(a, b, span: span): break
    default: note(what(), a, b)
    }
  }

  private mutating func compare<Value: Equatable>(
    _ what: @autoclosure () -> String, same a: Value?, _ b: Value?
  ) {
    if a != b { note(what(), a, b) }
  }

  // MARK: Parts

  private mutating func compareScores() {
    for (id, marks) in scorer.marks {
      for (brand, mark) in marks.enumerated() {
        switch (mark, engine.mark(id, brand)) {
        case (.score(let a), .score(let b)) where isClose(a, b, span: span): break
        case (.missing, .missing), (.notApplicable, .notApplicable): break
        case (_, let other): note("\(id) of \(brand)", mark, other)
        }
      }
    }
    for (index, node) in engine.card.model.nodes.enumerated() {
      for brand in scorer.brands {
        compare(
          "coverage of \(node.id) of \(brand)", scorer.coverages[node.id]?[brand] ?? 0,
          engine.card.matrix.coverage(node: index, unit: brand))
      }
    }
  }

  private mutating func compareCells() {
    let cells = engine.card.matrix.cells
    for (index, indicator) in engine.card.model.indicators.enumerated() {
      guard let column = scorer.columns[indicator.id] else { continue }
      let treatment = engine.card.matrix.treatments[index]
      compare(
        "\(indicator.id) still skewed", same: column.isStillSkewed, treatment.stillSkewed)
      compare(
        "\(indicator.id) imputed", same: column.imputed, Set(treatment.imputed))
      compare(
        "\(indicator.id) winsorised", same: column.winsorised,
        Set(treatment.winsorised.map(\.unit)))
      for brand in scorer.brands {
        let value = column.values[brand]
        let found = cells.value(brand, index)
        if let value, let found, isClose(value, found, span: abs(value)) { continue }
        if value != found { note("value of \(indicator.id) of \(brand)", value, found) }
      }
    }
  }

  private mutating func compareRanks() {
    let card = engine.card
    let pool = ranking.ranked
    compare("order", same: ranking.order, card.market.order)
    for brand in scorer.brands {
      let sector = scorer.sectors[brand]
      let siblings = pool.filter { scorer.sectors[$0] == sector }
      compare("rank of \(brand)", same: ranking.rank(brand, among: pool), card.market.ranks[brand])
      compare(
        "sector rank of \(brand)", same: ranking.rank(brand, among: siblings),
        card.sectorRanks[brand])
      compare("state of \(brand)", same: ranking.state(brand), card.states[brand])
      for (position, node) in card.model.topNodes.enumerated() {
        let id = card.model.nodes[node].id
        compare(
          "rank of \(brand) by \(id)", same: ranking.rank(brand, node: id),
          card.topRankings[position].ranks[brand])
      }
      compare(
        "brand \(brand) has a reason", same: ranking.index(brand) == nil,
        card.unrankedReason(brand) != nil)
    }
  }

  private mutating func compareGroups() {
    let card = engine.card
    var means: [Int: Double] = [:]
    for sector in card.sectors.indices {
      let members = ranking.members(sector)
      compare("members of \(sector)", same: members, card.sectors[sector].members)
      compareGroup("sector \(sector)", ranking.group(members), card.sectors[sector])
      means[sector] = ranking.group(members).mean
    }
    compareGroup("market", ranking.group(ranking.order), card.marketResult)
    for sector in card.sectors.indices {
      let rank = means[sector].map { own in 1 + means.values.count { $0 > own + 1e-9 * span } }
      compare("rank of sector \(sector)", same: rank, card.sectors[sector].rank)
    }
    let order = card.sectors.indices.sorted {
      (card.sectors[$0].rank ?? .max, "s\($0)") < (card.sectors[$1].rank ?? .max, "s\($1)")
    }
    compare("order of sectors", same: order, card.sectorOrder)
  }

  private mutating func compareGroup(
    _ name: String, _ group: NaiveRanking.Group, _ found: GroupResult
  ) {
    compare("\(name) mean", group.mean, found.mean)
    compare("\(name) median", group.median, found.median)
    compare("\(name) min", group.minimum, found.minimum)
    compare("\(name) max", group.maximum, found.maximum)
    compare("\(name) weighted mean", group.weightedMean, found.weightedMean)
    compare("\(name) leader", same: group.leader, found.leader)
    compare("\(name) state", same: group.stateOfMean, found.stateOfMean)
    for (state, share) in group.shares.enumerated() {
      compare("\(name) share \(state)", share, found.share(ofState: state))
    }
  }
}
