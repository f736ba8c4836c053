import Analysis
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
  private var insights: SectorInsights { SectorInsights(card, sector: sector) }

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
    guard let standing = insights.standing else { return nil }
    guard case .against(let market) = standing else { return site.say.noneRankedInGroup }
    // One brand is no mean.
    let subject =
      group.count == 1
      ? site.say.indexOfOnlyUnit
      : site.say.itsMean
    let mean = site.index(market.mean)
    if market.gap == 0 { return site.say.equalsMarket(subject: subject, market: mean) }
    let side =
      market.gap > 0 ? site.say.above : site.say.below
    return site.say.apartFromMarket(
      subject: subject, size: site.score(abs(market.gap)), side: side, market: mean)
  }

  private var states: String? {
    guard let (state, largest) = insights.commonestState else { return nil }
    let name = site.name(state: state)
    let count = site.integer(group.count)
    return largest == group.count
      ? site.say.allInState(count: count, name: name)
      : site.say.someInState(
        largest: largest, written: site.integer(largest), count: count, name: name)
  }

  private var leader: String? {
    guard let lead = insights.lead, let next = lead.next, let leader = lead.first.first else {
      return nil
    }
    return site.say.leadsGroup(
      name: site.name(brand: leader), score: site.index(lead.score), gap: site.score(next.gap),
      second: site.name(brand: next.brand))
  }

  private var gaps: [TemplateView] {
    var views: [TemplateView] = []
    if group.count > 0, card.marketResult.count > group.count {
      let found = Standouts(
        site.model, score: { site.sectorMeans[sector].mean(indicator: $0) },
        against: { site.marketMeans.item(.indicator($0)) })
      views += Gaps(site: site, count: card.marketResult.count)
        .both(site.say.groupAgainstMarket, found)
    }
    if let apart { views.append(apart) }
    return views
  }

  /// The indicators in which the leader is furthest above the others.
  private var apart: TemplateView? {
    guard let leader = insights.loneLeader else { return nil }
    let others = Others(
      card, brand: leader, of: site.sectorMeans[sector], isMember: true, .open)
    let found = Standouts(
      site.model, score: { card.matrix.score(indicator: $0, unit: leader) },
      against: { others.item(.indicator($0)) })
    let count = others.count
    return Gaps(site: site, count: count).view(
      site.say.whatSetsApart(site.name(brand: leader)),
      site.say.leaderAgainstOthers(
        count: count, written: site.integer(count), units: site.brands(count)),
      found.strengths)
  }
}
