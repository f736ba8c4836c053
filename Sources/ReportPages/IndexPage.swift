import Analysis
import MaturityModels
import Scoring
import Statistics
import StudyData
import Wording
import ReportTables

/// The study page.
struct IndexPage {
  static let path = "index.html"

  let site: Site

  static let shape = TemplateShape(
    "index",
    PageFrame.fields.merging(Parts.opening) { one, _ in one }.merging([
      "charts": .list(ChartFigure.shape), "moreCharts": .list(ChartFigure.shape),
      "ranking": .view(RankingTable.shape), "unranked": .view(Parts.unranked),
      "evolution": .list(ChartFigure.shape), "robustness": .list(ChartFigure.shape),
      "clients": .view(Parts.pageLinks), "sectorPages": .view(Parts.pageLinks),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }

  var view: TemplateView {
    let charts = IndexCharts(site: site)
    let edition = "\(site.say.edition) \(site.study.edition)"
    var frame = PageFrame(
      site: site, path: Self.path, title: site.say.study,
      kicker: "\(edition) · \(site.period)", heading: site.study.title[site.language], lede: lede)
    let (before, after) = (charts.before, charts.after)
    frame.contents =
      before.map(\.contents)
      + (card.market.order.isEmpty
        ? [] : [("#ranking-h", site.say.ranking)]) + after.map(\.contents)
    var values = frame.values
    values.merge(
      Parts.opening(site, figures: figures, findings: StudySentences(site: site).all)
    ) { one, _ in one }
    values["charts"] = .list(before.map { $0.view(site) })
    values["moreCharts"] = .list(after.map { $0.view(site) })
    values["ranking"] = .view(
      RankingTable(
        site: site,
        title: site.say.rankingOfUnits,
        brands: card.market.order, isSector: false, marked: site.study.client
      ).view)
    values["unranked"] = Parts.unranked(site, from: "")
    values["evolution"] = .list([])
    values["robustness"] = .list([])
    values["clients"] = .view(clients)
    values["sectorPages"] = .view(sectorPages)
    return TemplateView(values)
  }

  private var clients: TemplateView? {
    Parts.links(
      site.say.clientReports,
      site.report.clients.map { (site.path(client: $0), site.name(brand: $0)) })
  }

  private var sectorPages: TemplateView? {
    let sectors = card.sectorOrder.map { (site.path(sector: $0), site.name(sector: $0)) }
    return Parts.links(
      site.say.pageForEachGroup, sectors)
  }

  private var lede: String {
    let index = site.name(node: 0)
    let indicators = site.model.indicators.count
    let count = site.integer(indicators)
    return site.say.measuredOf(
      index: index, units: site.brands(site.study.brands.count),
      groups: site.sectors(site.study.sectors.count), indicators: indicators, written: count)
  }

  private var figures: [TemplateView] {
    let market = card.marketResult
    let left = site.study.brands.count - market.count
    var figures = [
      Parts.figure(
        capitalised(site.model.unit.plural[site.language]), site.integer(market.count),
        left == 0
          ? ""
          : site.say.unrankedToo(site.integer(left))),
      Parts.figure(
        capitalised(site.model.group.plural[site.language]), site.integer(site.study.sectors.count)),
    ]
    guard market.count > 0 else { return figures }
    figures += [
      Parts.figure(
        site.say.meanOfIndex(site.name(node: 0)),
        site.index(market.mean),
        market.stateOfMean.map { site.name(state: $0) } ?? ""),
      Parts.figure(site.say.medianHead, site.index(market.median), quartiles),
    ]
    for node in site.model.axes {
      figures.append(
        Parts.figure(
          site.name(node: node), site.score(site.marketMeans.mean(node: node)),
          site.say.mean))
    }
    return figures
  }

  private var quartiles: String {
    let scores = card.market.order.compactMap { card.index($0) }.sorted()
    guard scores.count >= 4 else { return "" }
    func quartile(_ share: Double) -> String { site.score(Quantiles.type7(scores, share)) }
    return site.say.quartiles(quartile(0.25), quartile(0.75))
  }
}
