import Findings
import MaturityModels
import Scoring
import StudyData
import Wording

/// What the study's numbers say, in sentences, the most important first.
/// Nothing is said that the numbers do not bear.
struct StudySentences {
  let site: Site

  private var card: Scorecard { site.card }

  var all: [String] {
    [nobody, level, leader, sectors, axes, held, spread].compactMap { $0 }
  }

  /// Why the page says so little.
  private var nobody: String? {
    guard card.marketResult.count == 0 else { return nil }
    let all = site.study.brands.count
    guard all > 0 else {
      return site.say.noUnits
    }
    return all == 1
      ? site.say.onlyUnitHasTooFewData
      : site.say.noneOfUnits(site.brands(all))
  }

  /// Where the market stands, and how many are at either end of the states.
  private var level: String? {
    let market = card.marketResult
    guard let scheme = site.model.maturity, scheme.states.count > 1, market.count > 1 else {
      return nil
    }
    let counts = market.stateCounts
    guard let largest = counts.max(), largest > 0 else { return nil }
    let most = counts.indices.filter { counts[$0] == largest }
    let top = scheme.states.count - 1
    if largest == market.count, let only = most.first {
      return site.say.allUnitsAreIn(site.name(state: only))
    }
    let names = site.list(most.map { site.name(state: $0) })
    let share = site.percent(Double(largest) / Double(market.count))
    let part =
      "\(site.brands(largest)) \(site.say.of) \(site.integer(market.count))"
    var text =
      most.count == 1
      ? site.say.commonestState(names: names, part: part, share: share)
      : site.say.commonestStates(names: names, part: part, share: share)
    if !most.contains(top) { text += " " + highest(counts[top], site.name(state: top)) }
    return text
  }

  private func highest(_ count: Int, _ state: String) -> String {
    switch count {
    case 0:
      site.say.noneReaches(state)
    case 1:
      site.say.onlyOneReaches(state)
    default:
      site.say.someReach(count: site.integer(count), state: state)
    }
  }

  private var leader: String? {
    let order = card.market.order
    guard order.count > 1, let score = card.index(order[0]) else { return nil }
    let first = order.prefix { card.market.ranks[$0] == 1 }
    if first.count == order.count {
      return site.say.allShareFirst(site.index(score))
    }
    if first.count > 1 {
      let names =
        first.count > 4 ? site.brands(first.count) : site.list(first.map { site.name(brand: $0) })
      return site.say.someShareFirst(names: names, score: site.index(score))
    }
    let sector = site.name(sector: site.study.brands[order[0]].sector)
    let name = "\(site.name(brand: order[0])) (\(sector))"
    guard let next = card.index(order[1]), site.difference(score, next) >= site.visibleGap else {
      return site.say.leadsRanking(name: name, score: site.index(score))
    }
    let gap = site.score(site.difference(score, next))
    return site.say.leadsRankingBy(
      name: name, score: site.index(score), gap: gap, order: site.name(brand: order[1]))
  }

  /// The first and the last sector; a sector of one brand is only that brand,
  /// and its n says so.
  private var sectors: String? {
    let ranked = card.sectorOrder.filter { card.sectors[$0].mean != nil }
    guard ranked.count > 1, let first = ranked.first, let last = ranked.last,
      let best = card.sectors[first].mean, let worst = card.sectors[last].mean,
      site.difference(best, worst) >= site.visibleGap
    else { return nil }
    func part(_ sector: Int, _ mean: Double) -> String {
      let count = site.integer(card.sectors[sector].count)
      return "\(site.name(sector: sector)) (\(site.index(mean)), n = \(count))"
    }
    let gap = site.score(site.difference(best, worst))
    return site.say.groupsApart(best: part(first, best), worst: part(last, worst), gap: gap)
  }

  private var axes: String? {
    let means = site.model.axes.compactMap { node -> (node: Int, mean: Double)? in
      site.marketMeans.mean(node: node).map { (node, $0) }
    }.sorted { $0.mean == $1.mean ? $0.node < $1.node : $0.mean > $1.mean }
    guard card.marketResult.count > 1, means.count > 1, let best = means.first,
      let worst = means.last, best.mean - worst.mean >= site.model.scale.span / 100
    else { return nil }
    return site.say.bestAndWorstAxis(
      best: site.name(node: best.node), mean: site.score(best.mean),
      worst: site.name(node: worst.node), meanOfWorst: site.score(worst.mean))
  }

  /// Brands that a requirement keeps below the state of their score.
  private var held: String? {
    guard let scheme = site.model.maturity, scheme.kind == .thresholds else { return nil }
    let assignment = StateAssignment(study: site.study, matrix: card.matrix)
    let names = card.market.order.filter { brand in
      assignment.threshold(scheme, brand).map { $0.reached != $0.held } ?? false
    }.map { site.name(brand: $0) }
    guard !names.isEmpty else { return nil }
    let shown = names.count > 5 ? site.brands(names.count) : site.list(names)
    let one = names.count == 1
    return site.say.passButFail(shown, one: one)
  }

  /// The sector whose brands lie furthest apart, among those large enough to
  /// have a spread.
  private var spread: String? {
    let widths = card.sectors.indices.compactMap { sector -> (sector: Int, width: Double)? in
      let group = card.sectors[sector]
      guard group.count >= 5, let low = group.minimum, let high = group.maximum else { return nil }
      return (sector, high - low)
    }.sorted { $0.width == $1.width ? $0.sector < $1.sector : $0.width > $1.width }
    guard widths.count > 1, let widest = widths.first,
      widest.width - widths[1].width >= site.visibleGap,
      let low = card.sectors[widest.sector].minimum,
      let high = card.sectors[widest.sector].maximum
    else { return nil }
    let name = site.name(sector: widest.sector)
    let range = site.say.fromIndexToIndex(low: site.index(low), high: site.index(high))
    return site.say.liesFurthestApart(name: name, range: range)
  }
}
