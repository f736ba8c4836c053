import Analysis
import Wording
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import ReportTables

/// What the page of a brand and the page of a client say alike.
struct BrandContent {
  let site: Site
  let brand: Int
  let insights: BrandInsights
  var peers: Peers { insights.peers }

  /// - Parameter disclosure: what may be said of the others.
  init(site: Site, brand: Int, _ disclosure: Disclosure) {
    self.site = site
    self.brand = brand
    insights = BrandInsights(site.card, site.peers(brand, disclosure))
  }

  static let fields: [String: TemplateShape.Kind] = Parts.opening.merging([
    "charts": .list(ChartFigure.shape), "gaps": .list(Gaps.shape), "indicatorsTitle": .text,
    "indicatorsSubtitle": .text, "indicatorLabel": .text, "valueLabel": .text,
    "scoreLabel": .text, "sectorMeanLabel": .text, "positionLabel": .text, "sourceLabel": .text,
    "groups": .list(BrandIndicators.shape),
  ]) { one, _ in one }

  private var card: Scorecard { site.card }
  private var sector: Int { site.study.brands[brand].sector }

  var values: [String: TemplateValue] {
    var values = Parts.opening(
      site, figures: figures, findings: BrandSentences(site: site, insights: insights).all)
    values["charts"] = .list([axes].compactMap { $0?.view(site) })
    values["gaps"] = .list(gaps)
    values["indicatorsTitle"] = .text(site.say.indicators)
    values["indicatorsSubtitle"] = .text(indicatorsSubtitle)
    values["indicatorLabel"] = .text(site.say.indicator)
    values["valueLabel"] = .text(site.say.value)
    values["scoreLabel"] = .text(site.say.score)
    values["sectorMeanLabel"] = .text(
      site.say.restOfGroup)
    values["positionLabel"] = .text(peers.disclosure.showsSingles ? site.say.position : "")
    values["sourceLabel"] = .text(site.say.provenance)
    values["groups"] = .list(BrandIndicators(site: site, brand: brand, peers: peers).groups)
    return values
  }

  private var indicatorsSubtitle: String {
    let count = site.integer(peers.sector.count)
    let rest = site.say.indicatorsSubtitle(count)
    guard peers.disclosure.showsSingles, peers.market.count > 0 else { return rest + "." }
    let all = site.integer(card.marketResult.count)
    let marks =
      card.marketResult.count > PercentileStrip.mostTicks
      ? site.say.stripOfMany
      : site.say.stripOfFew
    return site.say.positionInMarket(rest: rest, all: all, marks: marks)
  }

  var lede: String {
    if let reason = card.unrankedReason(brand) {
      return site.say.notRankedBecause(card.reasonText(reason, site.language))
    }
    guard let index = card.index(brand) else { return "" }
    let state = card.states[brand].map { ", \(site.name(state: $0))" } ?? ""
    return "\(site.name(node: 0)) \(site.index(index))\(state)"
  }

  private var figures: [TemplateView] {
    let market = site.integer(card.marketResult.count)
    let group = site.integer(card.sectors[sector].count)
    var figures = [
      Parts.figure(
        site.name(node: 0), site.index(card.index(brand)),
        card.states[brand].map { site.name(state: $0) } ?? "")
    ]
    if card.market.ranks[brand] != nil {
      figures += [
        Parts.figure(
          site.say.rankInMarket,
          site.rank(brand, in: card.market), site.say.outOf(market)),
        Parts.figure(
          site.say.rankInGroup,
          site.sectorRank(brand), site.say.outOfGroup(group)),
      ]
    }
    figures.append(
      Parts.figure(
        site.say.coverageFigure,
        site.percent(card.matrix.coverage(node: 0, unit: brand), 0),
        site.say.weightObserved))
    if let next { figures.append(next) }
    return figures
  }

  /// The state above and what lacks to it.
  private var next: TemplateView? {
    guard let next = insights.next, let scheme = site.model.maturity else {
      return nil
    }
    let label = site.say.toState(site.name(state: next.position))
    switch scheme.kind {
    case .thresholds:
      let open = next.unmet.count
      let requirements =
        open == 1
        ? site.say.requirement
        : site.say.requirements
      guard next.points > 0,
        let score = card.matrix.score(node: scheme.node, unit: brand)
      else { return Parts.figure(label, site.integer(open), requirements) }
      let lack = site.scores.lack(
        node: scheme.node, score, to: scheme.states[next.position].from)
      let points = site.say.points
      let and = site.say.and
      return Parts.figure(
        label, lack,
        open == 0 ? points : "\(points) \(and) \(site.integer(open)) \(requirements)")
    case .staged:
      return Parts.figure(
        label, site.integer(next.criteriaShort),
        next.criteriaShort == 1
          ? site.say.criterion : site.say.criteria)
    }
  }

  /// Its axes beside the means of its sector and of the market.
  private var axes: ChartFigure? {
    let nodes = site.model.axes
    let own = nodes.map { peers.own(node: $0) }
    guard own.contains(where: { $0 != nil }) else { return nil }
    let group = nodes.map { peers.sector.item(.node($0)) }
    let market = nodes.map { peers.market.item(.node($0)) }
    let bars = nodes.indices.map {
      BarList.Bar(
        site.name(node: nodes[$0]), own[$0] ?? .nan, comparison: group[$0].mean,
        second: market[$0].mean)
    }
    let sectorTitle = site.say.restOfGroupCounted(site.integer(peers.sector.count))
    let marketTitle = site.say.restOfMarketCounted(site.integer(peers.market.count))
    let (showsSector, showsMarket) = (peers.sector.isShown, peers.market.isShown)
    return ChartFigure(
      id: "axes", name: site.say.axes, title: axesTitle,
      subtitle: site.say.axesSubtitle(bounds),

      columns: [
        .init(label: site.say.axis, isNumber: false),
        .init(label: capitalised(site.model.unit.singular[site.language])),
        .init(label: capitalised(sectorTitle)), .init(label: capitalised(marketTitle)),
      ],
      rows: nodes.enumerated().map { position, node in
        [
          site.name(node: node), site.score(node: node, own[position]),
        ]
          + [(group[position], peers.sector), (market[position], peers.market)].map {
            item, others in
            site.mean(item, of: others.count) { site.score(node: node, $0) }
          }
      }
    ) { text, width in
      BarList(
        text: text, bars: bars, comparisonTitle: showsSector ? sectorTitle : nil,
        secondTitle: showsMarket ? marketTitle : nil, extent: site.extent, format: site.format,
        width: width
      ).svg()
    }
  }

  private var bounds: String {
    let low = NumberFormat.plain(site.extent.low, site.language)
    let high = NumberFormat.plain(site.extent.high, site.language)
    return site.say.bounds(low: low, high: high)
  }

  /// In how many axes it is above the rest of its sector.
  private var axesTitle: String {
    let sector = site.model.group.singular.en
    guard let (above, below, all) = insights.axesAbove else { return site.say.theAxes }
    let count = site.integer(all)
    switch (above, below) {
    case (all, _):
      return site.say.aboveOnAllAxes(count: count, sector: sector)
    case (_, all):
      return site.say.belowOnAllAxes(count: count, sector: sector)
    case (0, _):
      return site.say.theAxes
    default:
      return site.say.aboveOnSomeAxes(above: site.integer(above), count: count, sector: sector)
    }
  }

  /// Against the other brands of its sector, or of the market where they are
  /// too few to say anything.
  private var gaps: [TemplateView] {
    guard let (found, others, isSector) = insights.standouts else { return [] }
    let count = others.count
    let named = site.say.theOthers(count, written: site.integer(count), units: site.brands(count))
    let against =
      isSector
      ? site.say.againstMeanOfGroup(named)
      : site.say.againstMeanOfMarket(named)
    return Gaps(site: site, count: count).both(against, found)
  }
}
