import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import Wording

/// One sector: its place, its brands, where it is strong and weak, what sets
/// its leader apart.
struct SectorPage {
  let site: Site
  let sector: Int

  static let shape = TemplateShape(
    "sector",
    PageFrame.fields.merging(Parts.opening) { one, _ in one }.merging([
      "charts": .list(ChartFigure.shape), "moreCharts": .list(ChartFigure.shape),
      "ranking": .view(RankingTable.shape), "unranked": .view(Parts.unranked),
      "gaps": .list(Gaps.shape),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }
  private var group: GroupResult { card.sectors[sector] }

  var view: TemplateView {
    let name = site.name(sector: sector)
    let all = site.study.brands.reduce(0) { $0 + ($1.sector == sector ? 1 : 0) }
    let charts = SectorCharts(site: site, sector: sector)
    let frame = PageFrame(
      site: site, path: site.path(sector: sector), title: name,
      kicker: capitalised(site.model.group.singular[site.language]), heading: name,
      lede: site.say.sectorLede(units: site.brands(all), ranked: site.integer(group.count)))
    var values = frame.values
    values.merge(Parts.opening(site, figures: figures, findings: sentences)) { one, _ in one }
    values["charts"] = .list([charts.position, charts.axes].compactMap { $0?.view(site) })
    values["moreCharts"] = .list([charts.brands].compactMap { $0?.view(site) })
    values["ranking"] = .view(
      RankingTable(
        site: site,
        title: site.say.rankingOfGroup,
        brands: group.members, isSector: true, marked: site.study.client
      ).view)
    values["unranked"] = Parts.unranked(site, from: "../", sector: sector)
    values["gaps"] = .list(gaps)
    return TemplateView(values)
  }

  private var figures: [TemplateView] {
    let ranked = card.sectors.filter { $0.rank != nil }.count
    guard let rank = group.rank, group.count > 0 else { return [] }
    let shared = card.sectors.filter { $0.rank == rank }.count > 1
    var figures = [
      Parts.figure(
        site.say.rank, (shared ? "=" : "") + site.integer(rank),
        site.say.outOfGroups(site.sectors(ranked))),
      Parts.figure(
        site.say.meanOfIndex(site.name(node: 0)),
        site.index(group.mean),
        site.say.marketIs(site.index(card.marketResult.mean))),
    ]
    if group.count > 1 {
      figures += [
        Parts.figure(site.say.medianHead, site.index(group.median)),
        Parts.figure(
          site.say.rangeHead,
          "\(site.index(group.minimum)) – \(site.index(group.maximum))"),
      ]
    }
    if let state = group.stateOfMean {
      figures.append(
        Parts.figure(
          site.say.stateOfMean, site.name(state: state)))
    }
    return figures
  }

  private var sentences: [String] { [place, states, leader].compactMap { $0 } }

  /// Its mean beside the market's; the market of one sector is the sector.
  private var place: String? {
    guard card.sectors.filter({ $0.rank != nil }).count > 1 else { return nil }
    guard let mean = group.mean, let market = card.marketResult.mean else {
      return site.say.noneRankedInGroup
    }
    let gap = site.difference(mean, market)
    let size = site.score(abs(gap))
    // One brand is no mean.
    let subject =
      group.count == 1
      ? site.say.indexOfOnlyUnit
      : site.say.itsMean
    if abs(gap) < site.visibleGap {
      return site.say.equalsMarket(subject: subject, market: site.index(market))
    }
    let side =
      gap > 0 ? site.say.above : site.say.below
    return site.say.apartFromMarket(
      subject: subject, size: size, side: side, market: site.index(market))
  }

  private var states: String? {
    guard let scheme = site.model.maturity, group.count > 1,
      let largest = group.stateCounts.max(), largest > 0
    else { return nil }
    let most = group.stateCounts.indices.filter { group.stateCounts[$0] == largest }
    guard most.count == 1, let state = most.first, scheme.states.count > 1 else { return nil }
    let name = site.name(state: state)
    let count = site.integer(group.count)
    return largest == group.count
      ? site.say.allInState(count: count, name: name)
      : site.say.someInState(
        largest: largest, written: site.integer(largest), count: count, name: name)
  }

  private var leader: String? {
    guard group.count >= 2, let leader = group.leader, let score = card.index(leader),
      let next = card.index(group.members[1]), site.difference(score, next) >= site.visibleGap
    else { return nil }
    let name = site.name(brand: leader)
    let gap = site.score(site.difference(score, next))
    let second = site.name(brand: group.members[1])
    return site.say.leadsGroup(name: name, score: site.index(score), gap: gap, second: second)
  }

  private var gaps: [TemplateView] {
    var views: [TemplateView] = []
    if group.count > 0, card.marketResult.count > group.count {
      let gaps = Gaps(
        site, scores: { site.sectorMeans[sector].mean(indicator: $0) },
        comparison: { site.marketMeans.mean(indicator: $0) })
      views += gaps.both(
        site.say.groupAgainstMarket)
    }
    if let apart { views.append(apart) }
    return views
  }

  /// The indicators in which the leader is furthest above the others.
  private var apart: TemplateView? {
    guard group.count >= 4, let leader = group.leader,
      group.members.filter({ card.sectorRanks[$0] == 1 }).count == 1
    else { return nil }
    let gaps = Gaps(
      site, scores: { card.matrix.score(indicator: $0, unit: leader) },
      comparison: { indicator in
        site.sectorMeans[sector].mean(
          indicator: indicator, without: card.matrix.score(indicator: indicator, unit: leader))
      })
    let count = group.count - 1
    return gaps.view(
      site.say.whatSetsApart(site.name(brand: leader)),
      site.say.leaderAgainstOthers(
        count: count, written: site.integer(count), units: site.brands(count)),
      gaps.strengths)
  }
}
