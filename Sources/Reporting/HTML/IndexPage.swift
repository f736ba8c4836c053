import Findings
import MaturityModels
import Scoring
import Statistics
import StudyData
import Tabular

/// The study page.
struct IndexPage {
  let site: Site

  static let shape = TemplateShape(
    "index",
    PageFrame.fields.merging(Parts.opening) { one, _ in one }.merging([
      "charts": .list(ChartFigure.shape), "moreCharts": .list(ChartFigure.shape),
      "ranking": .view(RankingTable.shape), "unranked": .view(Parts.unranked),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }

  var view: TemplateView {
    let charts = IndexCharts(site: site)
    let frame = PageFrame(
      site: site, place: .study, title: site.say(es: "Estudio", en: "Study"),
      kicker: site.say(
        es: "Edición \(site.study.edition) · \(site.study.from.text) – \(site.study.to.text)",
        en: "Edition \(site.study.edition) · \(site.study.from.text) – \(site.study.to.text)"),
      heading: site.study.title[site.language], lede: lede)
    var values = frame.values
    values.merge(
      Parts.opening(site, figures: figures, findings: StudySentences(site: site).all)
    ) { one, _ in one }
    values["charts"] = .list(charts.before.map { $0.view(site) })
    values["moreCharts"] = .list(charts.after.map { $0.view(site) })
    values["ranking"] = .view(ranking.view)
    values["unranked"] = Parts.unranked(site)
    return TemplateView(values)
  }

  private var ranking: RankingTable {
    let order = card.market.order
    let isLong = order.count > Site.longRanking
    let title = site.say(
      es: "Ranking de \(site.model.unit.plural.es)", en: "Ranking of \(site.model.unit.plural.en)")
    return RankingTable(
      site: site, id: "ranking", title: title,
      brands: isLong ? Array(order.prefix(Site.shortenedRanking)) : order, isSector: false,
      note: isLong
        ? site.say(
          es:
            "Las \(site.integer(Site.shortenedRanking)) primeras de \(site.brands(order.count)); el resto, en la página de cada sector y en data/ranking.csv.",
          en:
            "The first \(site.integer(Site.shortenedRanking)) of \(site.brands(order.count)); the others are on their sector's page and in data/ranking.csv."
        )
        : "",
      marked: site.study.client)
  }

  private var lede: String {
    let index = site.name(node: 0)
    let indicators = site.model.indicators.count
    return site.say(
      es:
        "\(index) de \(site.brands(site.study.brands.count)) en \(site.sectors(site.study.sectors.count)), a partir de \(indicators) \(indicators == 1 ? "indicador" : "indicadores").",
      en:
        "\(index) of \(site.brands(site.study.brands.count)) in \(site.sectors(site.study.sectors.count)), from \(indicators) \(indicators == 1 ? "indicator" : "indicators")."
    )
  }

  private var figures: [TemplateView] {
    let market = card.marketResult
    let scores = card.market.order.reversed().compactMap { card.index($0) }
    func quartile(_ p: Double) -> String { site.score(Quantiles.type7(scores.sorted(), p)) }
    let left = site.study.brands.count - market.count
    var figures = [
      Parts.figure(
        capitalised(site.model.unit.plural[site.language]), site.integer(market.count),
        left == 0
          ? "" : site.say(es: "y \(left) sin índice", en: "and \(left) not ranked")),
      Parts.figure(
        capitalised(site.model.group.plural[site.language]), site.integer(site.study.sectors.count)),
      Parts.figure(
        site.say(es: "\(site.name(node: 0)), media", en: "Mean \(site.name(node: 0))"),
        site.score(market.mean),
        market.stateOfMean.map { site.name(state: $0) } ?? ""),
      Parts.figure(
        site.say(es: "Mediana", en: "Median"), site.score(market.median),
        site.say(
          es: "cuartiles \(quartile(0.25)) y \(quartile(0.75))",
          en: "quartiles \(quartile(0.25)) and \(quartile(0.75))")),
    ]
    for node in site.model.topNodes {
      let found = card.statistics(node: node, of: card.market.order)
      figures.append(
        Parts.figure(
          site.name(node: node), site.score(found.mean), site.say(es: "media", en: "mean")))
    }
    return figures
  }
}
