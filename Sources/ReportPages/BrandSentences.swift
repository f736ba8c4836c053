import Analysis
import MaturityModels
import Scoring
import Wording
import ReportTables

/// What a brand's numbers say, the most important first.
struct BrandSentences {
  let site: Site
  let insights: BrandInsights

  var all: [String] {
    [place, held, next, sectorGap, marketGap, strongest].compactMap { $0 }
  }

  /// Its rank where there is somebody to be ranked against.
  private var place: String? {
    guard let place = insights.place else { return nil }
    let (rank, units) = (place.rank, site.brands(place.count))
    var text =
      place.isShared
      ? site.say.sharesRank(rank: site.integer(rank), units: units)
      : site.say.ranks(rank: rank, written: site.integer(rank), units: units)
    if let own = place.inSector {
      text += site.say.andInItsGroup(
        shared: place.isShared, rank: own.rank, written: site.integer(own.rank),
        of: site.integer(own.count))
    }
    return text + "."
  }

  /// A requirement that keeps it below the state of its score.
  private var held: String? {
    guard let held = insights.heldBack else { return nil }
    let names = self.names(held.requirements.map(\.indicator))
    return site.say.heldBelow(
      site.name(state: held.state), requirements: names, listed: site.list(names))
  }

  /// What it lacks to the state above.
  private var next: String? {
    guard let next = insights.next, let scheme = site.model.maturity else {
      return nil
    }
    let state = site.name(state: next.position)
    switch scheme.kind {
    case .thresholds:
      // Where only a requirement is open, `held` has said it.
      guard next.points > 0, let score = insights.peers.own(node: scheme.node) else {
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
    insights.sectorGap.map { gap($0, site.say.ofTheRestOfItsGroup) }
  }

  private var marketGap: String? {
    insights.marketGap.map { gap($0, site.say.ofTheRestOfTheMarket) }
  }

  private func gap(_ found: MeanGap, _ others: String) -> String {
    let size = site.score(abs(found.gap))
    let figures = "(\(site.index(found.mean)), n = \(site.integer(found.count)))"
    if found.gap == 0 { return site.say.equalsMean(of: others, figures: figures) }
    return found.gap > 0
      ? site.say.aboveMean(size: size, of: others, figures: figures)
      : site.say.belowMean(size: size, of: others, figures: figures)
  }

  /// The axes furthest above and below the rest of its sector.
  private var strongest: String? {
    insights.widestAxes.map {
      site.say.bestAndWorst(
        first: site.name(node: $0.best.node), up: site.change($0.best.gap),
        last: site.name(node: $0.worst.node), down: site.change($0.worst.gap))
    }
  }
}
