import Analysis
import MaturityModels
import Scoring
import Wording
import StudyData

/// What the study's numbers say, in sentences, the most important first.
/// Nothing is said that the numbers do not bear.
struct StudySentences {
  let site: Site

  private var card: Scorecard { site.card }
  private var insights: StudyInsights { site.insights }

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
    guard let found = insights.commonestStates, let scheme = site.model.maturity else { return nil }
    let names = site.list(found.states.map { site.name(state: $0) })
    if found.holdsAll { return site.say.allUnitsAreIn(names) }
    let share = site.percent(Double(found.count) / Double(found.total))
    let part =
      "\(site.brands(found.count)) \(site.say.of) \(site.integer(found.total))"
    var text =
      found.states.count == 1
      ? site.say.commonestState(names: names, part: part, share: share)
      : site.say.commonestStates(names: names, part: part, share: share)
    if let count = found.inHighest {
      text += " " + highest(count, site.name(state: scheme.states.count - 1))
    }
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
    guard let lead = insights.lead else { return nil }
    let score = site.index(lead.score)
    if lead.first.count == lead.count { return site.say.allShareFirst(score) }
    if lead.isShared {
      let names =
        lead.first.count > 4
        ? site.brands(lead.first.count) : site.list(lead.first.map { site.name(brand: $0) })
      return site.say.someShareFirst(names: names, score: score)
    }
    let name = lead.first.map {
      "\(site.name(brand: $0)) (\(site.name(sector: site.study.brands[$0].sector)))"
    }.joined()
    guard let next = lead.next else { return site.say.leadsRanking(name: name, score: score) }
    return site.say.leadsRankingBy(
      name: name, score: score, gap: site.score(next.gap), order: site.name(brand: next.brand))
  }

  /// The first and the last sector; a sector of one brand is only that brand,
  /// and its n says so.
  private var sectors: String? {
    guard let ends = insights.sectors else { return nil }
    func part(_ sector: Int, _ mean: Double) -> String {
      let count = site.integer(card.sectors[sector].count)
      return "\(site.name(sector: sector)) (\(site.index(mean)), n = \(count))"
    }
    return site.say.groupsApart(
      best: part(ends.best.position, ends.best.mean),
      worst: part(ends.worst.position, ends.worst.mean), gap: site.score(ends.gap))
  }

  private var axes: String? {
    insights.axes.map {
      site.say.bestAndWorstAxis(
        best: site.name(node: $0.best.position), mean: site.score($0.best.mean),
        worst: site.name(node: $0.worst.position), meanOfWorst: site.score($0.worst.mean))
    }
  }

  /// Brands that a requirement keeps below the state of their score.
  private var held: String? {
    let names = insights.heldBack.map { site.name(brand: $0) }
    guard !names.isEmpty else { return nil }
    let shown = names.count > 5 ? site.brands(names.count) : site.list(names)
    return site.say.passButFail(shown, one: names.count == 1)
  }

  private var spread: String? {
    insights.widestSector.map {
      site.say.liesFurthestApart(
        name: site.name(sector: $0.sector),
        range: site.say.fromIndexToIndex(low: site.index($0.low), high: site.index($0.high)))
    }
  }
}
