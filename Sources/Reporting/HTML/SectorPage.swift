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
      site: site, place: .inside, title: name,
      kicker: capitalised(site.model.group.singular[site.language]), heading: name,
      lede: site.say(
        es: "\(site.brands(all)); \(site.integer(group.count)) con índice.",
        en: "\(site.brands(all)); \(site.integer(group.count)) ranked."))
    var values = frame.values
    values.merge(Parts.opening(site, figures: figures, findings: sentences)) { one, _ in one }
    values["charts"] = .list([charts.position, charts.axes].compactMap { $0?.view(site) })
    values["moreCharts"] = .list([charts.brands].compactMap { $0?.view(site) })
    values["ranking"] = .view(
      RankingTable(
        site: site,
        title: site.say(
          es: "Ranking \(site.group.ofThe)",
          en: "Ranking of the \(site.model.group.singular.en)"),
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
        site.say(es: "Puesto", en: "Rank"), (shared ? "=" : "") + site.integer(rank),
        site.say(es: "de \(site.sectors(ranked))", en: "of \(site.sectors(ranked))")),
      Parts.figure(
        site.say(es: "\(site.name(node: 0)), media", en: "Mean \(site.name(node: 0))"),
        site.index(group.mean),
        site.say(
          es: "mercado \(site.index(card.marketResult.mean))",
          en: "market \(site.index(card.marketResult.mean))")),
    ]
    if group.count > 1 {
      figures += [
        Parts.figure(site.say(es: "Mediana", en: "Median"), site.index(group.median)),
        Parts.figure(
          site.say(es: "Rango", en: "Range"),
          "\(site.index(group.minimum)) – \(site.index(group.maximum))"),
      ]
    }
    if let state = group.stateOfMean {
      figures.append(
        Parts.figure(
          site.say(es: "Estado de la media", en: "State of the mean"), site.name(state: state)))
    }
    return figures
  }

  private var sentences: [String] { [place, states, leader].compactMap { $0 } }

  /// Its mean beside the market's; the market of one sector is the sector.
  private var place: String? {
    guard card.sectors.filter({ $0.rank != nil }).count > 1 else { return nil }
    guard let mean = group.mean, let market = card.marketResult.mean else {
      return site.say(
        es: "Ningun\(site.unit.vowel) de sus \(site.unit.plural) tiene índice.",
        en: "None of its \(site.model.unit.plural.en) is ranked.")
    }
    let gap = site.difference(mean, market)
    let size = site.score(abs(gap))
    // One brand is no mean.
    let subject =
      group.count == 1
      ? site.say(
        es: "El índice de su únic\(site.unit.vowel) \(site.unit.singular)",
        en: "The index of its only \(site.model.unit.singular.en)")
      : site.say(es: "Su media", en: "Its mean")
    if abs(gap) < site.visibleGap {
      return site.say(
        es: "\(subject) coincide con la media del mercado (\(site.index(market))).",
        en: "\(subject) equals the market's mean (\(site.index(market))).")
    }
    let side =
      gap > 0 ? site.say(es: "por encima", en: "above") : site.say(es: "por debajo", en: "below")
    return site.say(
      es: "\(subject) está \(size) puntos \(side) de la media del mercado (\(site.index(market))).",
      en: "\(subject) is \(size) points \(side) the market's mean (\(site.index(market))).")
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
      ? site.say(
        es: "Sus \(count) \(site.unit.plural) están en \(name).",
        en: "All its \(count) \(site.model.unit.plural.en) are in \(name).")
      : site.say(
        es:
          "\(site.integer(largest)) de sus \(count) \(site.unit.plural) \(largest == 1 ? "está" : "están") en \(name).",
        en:
          "\(site.integer(largest)) of its \(count) \(site.model.unit.plural.en) \(largest == 1 ? "is" : "are") in \(name)."
      )
  }

  private var leader: String? {
    guard group.count >= 2, let leader = group.leader, let score = card.index(leader),
      let next = card.index(group.members[1]), site.difference(score, next) >= site.visibleGap
    else { return nil }
    let name = site.name(brand: leader)
    let gap = site.score(site.difference(score, next))
    let second = site.name(brand: group.members[1])
    return site.say(
      es:
        "\(name) (\(site.index(score))) es líder, \(gap) puntos por delante de \(second).",
      en: "\(name) (\(site.index(score))) leads, \(gap) points ahead of \(second).")
  }

  private var gaps: [TemplateView] {
    var views: [TemplateView] = []
    if group.count > 0, card.marketResult.count > group.count {
      let gaps = Gaps(
        site, scores: { site.sectorMeans[sector].mean(indicator: $0) },
        comparison: { site.marketMeans.mean(indicator: $0) })
      views += gaps.both(
        site.say(
          es: "Media \(site.group.ofThe) frente a la del mercado, en puntos",
          en: "Mean of the \(site.model.group.singular.en) against the market's, in points"))
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
    let others = site.unit.theOther(count, site.integer(count))
    return gaps.view(
      site.say(
        es: "Lo que distingue a \(site.name(brand: leader))",
        en: "What sets \(site.name(brand: leader)) apart"),
      site.say(
        es:
          "Puntuación \(site.unit.isFeminine ? "de la" : "del") líder frente a la media de \(others)",
        en: "The leader's score against the mean of the other \(site.brands(count))"),
      gaps.strengths)
  }
}
