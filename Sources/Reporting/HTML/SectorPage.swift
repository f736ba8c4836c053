import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// One sector: its place, its brands, where it is strong and weak.
struct SectorPage {
  let site: Site
  let sector: Int

  static let shape = TemplateShape(
    "sector",
    PageFrame.fields.merging(Parts.opening) { one, _ in one }.merging([
      "charts": .list(ChartFigure.shape), "ranking": .view(RankingTable.shape),
      "gaps": .list(Gaps.shape),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }
  private var group: GroupResult { card.sectors[sector] }

  var view: TemplateView {
    let name = site.name(sector: sector)
    let all = site.study.brands.filter { $0.sector == sector }.count
    let frame = PageFrame(
      site: site, place: .inside, title: name,
      kicker: capitalised(site.model.group.singular[site.language]), heading: name,
      lede: site.say(
        es: "\(site.brands(all)); \(site.integer(group.count)) con índice.",
        en: "\(site.brands(all)); \(site.integer(group.count)) ranked."))
    var values = frame.values
    values.merge(Parts.opening(site, figures: figures, findings: sentences)) { one, _ in one }
    values["charts"] = .list([axes].compactMap { $0?.view(site) })
    values["ranking"] = .view(
      RankingTable(
        site: site, id: "ranking",
        title: site.say(
          es: "Ranking del \(site.model.group.singular.es)",
          en: "Ranking of the \(site.model.group.singular.en)"),
        brands: group.members, isSector: true, marked: site.study.client
      ).view)
    values["gaps"] = .list(gaps)
    return TemplateView(values)
  }

  private var figures: [TemplateView] {
    let ranked = card.sectors.filter { $0.rank != nil }.count
    var figures = [
      Parts.figure(
        site.say(es: "Puesto", en: "Rank"), group.rank.map(site.integer) ?? NumberFormat.missing,
        site.say(es: "de \(site.sectors(ranked))", en: "of \(site.sectors(ranked))")),
      Parts.figure(
        site.say(es: "\(site.name(node: 0)), media", en: "Mean \(site.name(node: 0))"),
        site.score(group.mean),
        site.say(
          es: "mercado \(site.score(card.marketResult.mean))",
          en: "market \(site.score(card.marketResult.mean))")),
      Parts.figure(site.say(es: "Mediana", en: "Median"), site.score(group.median)),
      Parts.figure(
        site.say(es: "Rango", en: "Range"),
        "\(site.score(group.minimum)) – \(site.score(group.maximum))"),
    ]
    if let state = group.stateOfMean {
      figures.append(
        Parts.figure(
          site.say(es: "Estado de la media", en: "State of the mean"), site.name(state: state)))
    }
    return figures
  }

  private var sentences: [String] {
    var texts: [String] = []
    if let mean = group.mean, let market = card.marketResult.mean, card.sectors.count > 1 {
      let gap = mean - market
      let size = site.score(abs(gap))
      if abs(gap) < 0.05 {
        texts.append(
          site.say(es: "Su media coincide con la del mercado.", en: "Its mean equals the market's.")
        )
      } else {
        texts.append(
          gap > 0
            ? site.say(
              es: "Su media está \(size) puntos por encima de la del mercado.",
              en: "Its mean is \(size) points above the market's.")
            : site.say(
              es: "Su media está \(size) puntos por debajo de la del mercado.",
              en: "Its mean is \(size) points below the market's."))
      }
    }
    if group.count >= 3, let leader = group.leader, let score = card.index(leader) {
      let others = group.members.dropFirst()
      let gaps = Gaps(
        site, scores: { card.matrix.score(indicator: $0, unit: leader) },
        comparison: { card.mean(indicator: $0, of: Array(others)) })
      let names = gaps.strengths.prefix(3).map { site.name(indicator: $0.indicator) }
      if !names.isEmpty {
        texts.append(
          site.say(
            es:
              "Lo que más separa a \(site.name(brand: leader)) (\(site.score(score))) del resto: \(names.joined(separator: "; ")).",
            en:
              "What sets \(site.name(brand: leader)) (\(site.score(score))) apart from the others: \(names.joined(separator: "; "))."
          ))
      }
    }
    return texts
  }

  /// The sector's axes against the market's.
  private var axes: ChartFigure? {
    let nodes = site.model.topNodes
    guard !nodes.isEmpty, group.count > 0 else { return nil }
    let own = nodes.map { site.sectorMeans[sector].nodes[$0] }
    let market = nodes.map { site.marketMeans.nodes[$0] }
    let title = site.say(es: "Los ejes frente al mercado", en: "The axes against the market")
    let subtitle = site.say(
      es: "Media de cada eje; n = \(group.count) frente a \(card.marketResult.count)",
      en: "Mean of each axis; n = \(group.count) against \(card.marketResult.count)")
    let chart = BarList(
      text: ChartFigure.words(site, id: "axes", title: title, subtitle: subtitle),
      bars: nodes.indices.map {
        BarList.Bar(site.name(node: nodes[$0]), own[$0] ?? .nan, comparison: market[$0])
      }, comparisonTitle: site.say(es: "mercado", en: "market"), extent: site.extent,
      format: site.format, width: 720)
    return ChartFigure(
      id: "axes", title: title, subtitle: subtitle, svg: chart.svg(),
      columns: [
        .init(label: site.say(es: "Eje", en: "Axis"), isNumber: false),
        .init(label: capitalised(site.model.group.singular[site.language])),
        .init(label: site.say(es: "Mercado", en: "Market")),
      ],
      rows: nodes.indices.map {
        [site.name(node: nodes[$0]), site.score(own[$0]), site.score(market[$0])]
      })
  }

  private var gaps: [TemplateView] {
    guard group.count > 0, card.sectors.count > 1 else { return [] }
    let gaps = Gaps(
      site, scores: { site.sectorMeans[sector].indicators[$0] },
      comparison: { site.marketMeans.indicators[$0] })
    let subtitle = site.say(
      es: "Media del \(site.model.group.singular.es) frente a la del mercado, en puntos",
      en: "Mean of the \(site.model.group.singular.en) against the market's, in points")
    return [
      gaps.view(site.say(es: "Fortalezas", en: "Strengths"), subtitle, gaps.strengths),
      gaps.view(site.say(es: "Debilidades", en: "Weaknesses"), subtitle, gaps.weaknesses),
    ]
  }
}
