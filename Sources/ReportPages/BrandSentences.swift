import Analysis
import Findings
import MaturityModels
import Scoring
import StudyData
import Wording
import ReportTables

/// What a brand's numbers say, the most important first.
struct BrandSentences {
  let site: Site
  let brand: Int
  let peers: Peers

  private var card: Scorecard { site.card }

  var all: [String] {
    [place, held, next, sectorGap, marketGap, strongest].compactMap { $0 }
  }

  /// Its rank where there is somebody to be ranked against.
  private var place: String? {
    guard let rank = card.market.ranks[brand], card.marketResult.count > 1 else { return nil }
    let count = card.marketResult.count
    let shared = site.rank(brand, in: card.market).hasPrefix("=")
    let sector = card.sectors[site.study.brands[brand].sector]
    var text =
      shared
      ? site.say.sharesRank(rank: site.integer(rank), units: site.brands(count))
      : site.say.ranks(rank: rank, written: site.integer(rank), units: site.brands(count))
    if sector.count > 1, site.study.sectors.count > 1, let own = card.sectorRanks[brand] {
      let count = site.integer(sector.count)
      text += site.say.andInItsGroup(
        shared: shared, rank: own, written: site.integer(own), of: count)
    }
    return text + "."
  }

  /// A requirement that keeps it below the state of its score.
  private var held: String? {
    guard let scheme = site.model.maturity, scheme.kind == .thresholds else { return nil }
    let assignment = StateAssignment(study: site.study, matrix: card.matrix)
    guard card.states[brand] != nil, let found = assignment.threshold(scheme, brand),
      found.reached > found.held
    else { return nil }
    let failed = (found.held + 1...found.reached).flatMap { scheme.states[$0].requires }
      .filter { assignment.fails($0, brand) }
    let names = self.names(failed.map(\.indicator))
    let state = site.name(state: found.reached)
    return site.say.heldBelow(state, requirements: names, listed: site.list(names))
  }

  /// What it lacks to the state above.
  private var next: String? {
    guard let next = NextState(card, brand: brand), let scheme = site.model.maturity else {
      return nil
    }
    let state = site.name(state: next.position)
    switch scheme.kind {
    case .thresholds:
      // Where only a requirement is open, `held` has said it.
      guard next.points > 0, let score = card.matrix.score(node: scheme.node, unit: brand) else {
        return nil
      }
      let points = site.scores.lack(
        node: scheme.node, score, to: scheme.states[next.position].from)
      let node = site.name(node: scheme.node)
      let open = self.names(next.unmet.map(\.indicator))
      guard !open.isEmpty else {
        return site.say.pointsToState(points: points, node: node, state: state)
      }
      let one = open.count == 1
      return site.say.lacksPointsAndRequirements(
        state, points: points, node: node, one: one, listed: site.list(open))
    case .staged:
      guard next.criteriaShort > 0 else { return nil }
      let count = site.integer(next.criteriaShort)
      let open = self.names(next.unmetCriteria)
      // With shares below 1 more may be open than are needed.
      let which =
        open.count == next.criteriaShort
        ? site.list(open)
        : site.say.outOfCriteria(site.list(open))
      return next.criteriaShort == 1
        ? site.say.lacksOneCriterion(state: state, which: which)
        : site.say.lacksCriteria(count: count, state: state, which: which)
    }
  }

  /// The names of indicators, none twice.
  private func names(_ indicators: [Int]) -> [String] {
    indicators.reduce(into: []) { names, indicator in
      let name = site.name(indicator: indicator)
      if !names.contains(name) { names.append(name) }
    }
  }

  private var sectorGap: String? {
    guard peers.sectorCount >= Peers.fewest, let own = card.index(brand),
      let mean = peers.sector(node: 0)
    else { return nil }
    return gap(
      own, mean, count: peers.sectorCount, of: site.say.ofTheRestOfItsGroup)
  }

  private var marketGap: String? {
    guard peers.marketCount >= Peers.fewest, site.study.sectors.count > 1,
      let own = card.index(brand), let mean = peers.market(node: 0)
    else { return nil }
    return gap(
      own, mean, count: peers.marketCount, of: site.say.ofTheRestOfTheMarket)
  }

  private func gap(
    _ own: Double, _ mean: Double, count: Int, of others: String
  ) -> String {
    let gap = site.difference(own, mean)
    let size = site.score(abs(gap))
    let figures = "(\(site.index(mean)), n = \(site.integer(count)))"
    if abs(gap) < site.visibleGap {
      return site.say.equalsMean(of: others, figures: figures)
    }
    return gap > 0
      ? site.say.aboveMean(size: size, of: others, figures: figures)
      : site.say.belowMean(size: size, of: others, figures: figures)
  }

  /// The axes furthest above and below the rest of its sector.
  private var strongest: String? {
    guard peers.sectorCount >= Peers.fewest else { return nil }
    let gaps = site.model.axes.compactMap { node -> (node: Int, gap: Double)? in
      guard let own = peers.own(node: node), let mean = peers.sector(node: node) else { return nil }
      return (node, site.difference(own, mean))
    }.sorted { $0.gap == $1.gap ? $0.node < $1.node : $0.gap > $1.gap }
    guard gaps.count > 1, let best = gaps.first, let worst = gaps.last,
      best.gap - worst.gap >= site.model.scale.span / 50
    else { return nil }
    let (first, last) = (site.name(node: best.node), site.name(node: worst.node))
    let (up, down) = (site.change(best.gap), site.change(worst.gap))
    return site.say.bestAndWorst(first: first, up: up, last: last, down: down)
  }
}
