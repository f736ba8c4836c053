import Analysis
import Findings
import Wording
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// What the page of a brand and the page of a client say alike.
struct BrandContent {
  let site: Site
  let brand: Int
  let peers: Peers

  init(site: Site, brand: Int, isClient: Bool) {
    self.site = site
    self.brand = brand
    peers = Peers(site: site, brand: brand, isClient: isClient)
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
      site, figures: figures, findings: BrandSentences(site: site, brand: brand, peers: peers).all)
    values["charts"] = .list([axes].compactMap { $0?.view(site) })
    values["gaps"] = .list(gaps)
    values["indicatorsTitle"] = .text(site.say(es: "Indicadores", en: "Indicators"))
    values["indicatorsSubtitle"] = .text(indicatorsSubtitle)
    values["indicatorLabel"] = .text(site.say(es: "Indicador", en: "Indicator"))
    values["valueLabel"] = .text(site.say(es: "Valor", en: "Value"))
    values["scoreLabel"] = .text(site.say(es: "Puntos", en: "Score"))
    values["sectorMeanLabel"] = .text(
      site.say(
        es: "Resto \(site.group.ofThe)", en: "Rest of the \(site.model.group.singular.en)"))
    values["positionLabel"] = .text(site.say(es: "Posición", en: "Position"))
    values["sourceLabel"] = .text(site.say(es: "Procedencia", en: "Origin"))
    values["groups"] = .list(BrandIndicators(site: site, brand: brand, peers: peers).groups)
    return values
  }

  private var indicatorsSubtitle: String {
    let count = site.integer(peers.sectorCount)
    let rest = site.say(
      es:
        "Valor observado, puntuación y media del resto de su \(site.group.singular) (n = \(count))",
      en:
        "Observed value, score and mean of the rest of its \(site.model.group.singular.en) (n = \(count))"
    )
    guard peers.showsMarket else { return rest + "." }
    let all = site.integer(card.marketResult.count)
    let marks =
      card.marketResult.count > PercentileStrip.mostTicks
      ? site.say(
        es:
          "la banda va del mínimo al máximo, con las partes centrales del 80 % y del 50 %; la raya larga es la mediana",
        en:
          "the band runs from the lowest to the highest, with the middle 80% and 50%; the long tick is the median"
      )
      : site.say(
        es: "cada raya es una puntuación; la larga, la mediana",
        en: "each tick is a score; the long one is the median")
    return site.say(
      es: "\(rest). Posición en el mercado (n = \(all)): \(marks); el punto es la de aquí.",
      en: "\(rest). Position in the market (n = \(all)): \(marks); the dot is this one.")
  }

  var lede: String {
    if let reason = card.unrankedReason(brand) {
      return site.say(
        es: "Sin índice. \(card.reasonText(reason, .es)).",
        en: "Not ranked. \(card.reasonText(reason, .en)).")
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
          site.say(es: "Puesto en el mercado", en: "Rank in the market"),
          site.rank(brand, in: card.market), site.say(es: "de \(market)", en: "of \(market)")),
        Parts.figure(
          site.say(
            es: "Puesto en su \(site.group.singular)",
            en: "Rank in its \(site.model.group.singular.en)"),
          site.sectorRank(brand), site.say(es: "de \(group)", en: "of \(group)")),
      ]
    }
    figures.append(
      Parts.figure(
        site.say(es: "Cobertura", en: "Coverage"),
        site.percent(card.matrix.coverage(node: 0, unit: brand), 0),
        site.say(es: "peso observado", en: "weight observed")))
    if let next { figures.append(next) }
    return figures
  }

  /// The state above and what lacks to it.
  private var next: TemplateView? {
    guard let next = NextState(card, brand: brand), let scheme = site.model.maturity else {
      return nil
    }
    let label = site.say(
      es: "Hasta \(site.name(state: next.position))", en: "To \(site.name(state: next.position))")
    switch scheme.kind {
    case .thresholds:
      let open = next.unmet.count
      let requirements =
        open == 1
        ? site.say(es: "requisito", en: "requirement")
        : site.say(es: "requisitos", en: "requirements")
      guard next.points > 0,
        let score = card.matrix.score(node: scheme.node, unit: brand)
      else { return Parts.figure(label, site.integer(open), requirements) }
      let lack = site.scores.lack(
        node: scheme.node, score, to: scheme.states[next.position].from)
      let points = site.say(es: "puntos", en: "points")
      let and = site.say(es: "y", en: "and")
      return Parts.figure(
        label, lack,
        open == 0 ? points : "\(points) \(and) \(site.integer(open)) \(requirements)")
    case .staged:
      return Parts.figure(
        label, site.integer(next.criteriaShort),
        next.criteriaShort == 1
          ? site.say(es: "criterio", en: "criterion") : site.say(es: "criterios", en: "criteria"))
    }
  }

  /// Its axes beside the means of its sector and of the market.
  private var axes: ChartFigure? {
    let nodes = site.model.axes
    let own = nodes.map { peers.own(node: $0) }
    guard own.contains(where: { $0 != nil }) else { return nil }
    let group = nodes.map { peers.sector(node: $0) }
    let market = nodes.map { peers.market(node: $0) }
    let bars = nodes.indices.map {
      BarList.Bar(
        site.name(node: nodes[$0]), own[$0] ?? .nan, comparison: group[$0], second: market[$0])
    }
    let sectorTitle = site.say(
      es: "resto \(site.group.ofThe) (n = \(site.integer(peers.sectorCount)))",
      en: "rest of the \(site.model.group.singular.en) (n = \(site.integer(peers.sectorCount)))")
    let marketTitle = site.say(
      es: "resto del mercado (n = \(site.integer(peers.marketCount)))",
      en: "rest of the market (n = \(site.integer(peers.marketCount)))")
    let (showsSector, showsMarket) = (peers.showsSector, peers.showsMarket)
    return ChartFigure(
      id: "axes", name: site.say(es: "Ejes", en: "Axes"), title: axesTitle(own, group),
      subtitle: site.say(
        es: "Puntuación de cada eje, de \(bounds)", en: "Score of each axis, from \(bounds)"),

      columns: [
        .init(label: site.say(es: "Eje", en: "Axis"), isNumber: false),
        .init(label: capitalised(site.model.unit.singular[site.language])),
        .init(label: capitalised(sectorTitle)), .init(label: capitalised(marketTitle)),
      ],
      rows: nodes.indices.map {
        [
          site.name(node: nodes[$0]), site.score(node: nodes[$0], own[$0]),
          site.score(node: nodes[$0], group[$0]), site.score(node: nodes[$0], market[$0]),
        ]
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
    return site.say(es: "\(low) a \(high)", en: "\(low) to \(high)")
  }

  /// In how many axes it is above the rest of its sector.
  private func axesTitle(_ own: [Double?], _ group: [Double?]) -> String {
    let gaps = zip(own, group).compactMap { own, group in
      own.flatMap { own in group.map { site.difference(own, $0) } }
    }
    let sector = site.model.group.singular.en
    guard gaps.count > 1, gaps.count == own.count else {
      return site.say(es: "Los ejes", en: "The axes")
    }
    let above = gaps.filter { $0 >= site.visibleGap }.count
    let below = gaps.filter { $0 <= -site.visibleGap }.count
    let count = site.integer(gaps.count)
    switch (above, below) {
    case (gaps.count, _):
      return site.say(
        es: "Por encima del resto de su \(site.group.singular) en los \(count) ejes",
        en: "Above the rest of its \(sector) on all \(count) axes")
    case (_, gaps.count):
      return site.say(
        es: "Por debajo del resto de su \(site.group.singular) en los \(count) ejes",
        en: "Below the rest of its \(sector) on all \(count) axes")
    case (0, _):
      return site.say(es: "Los ejes", en: "The axes")
    default:
      return site.say(
        es:
          "Por encima del resto de su \(site.group.singular) en \(site.integer(above)) de \(count) ejes",
        en: "Above the rest of its \(sector) on \(site.integer(above)) of \(count) axes")
    }
  }

  /// Against the other brands of its sector, or of the market where they are
  /// too few to say anything.
  private var gaps: [TemplateView] {
    let usesSector = peers.sectorCount >= Peers.fewest
    let count = usesSector ? peers.sectorCount : peers.marketCount
    guard count >= Peers.fewest else { return [] }
    let gaps = Gaps(
      site, scores: { peers.own(indicator: $0) },
      comparison: { usesSector ? peers.sector(indicator: $0) : peers.market(indicator: $0) })
    let others = site.unit.theOther(count, site.integer(count))
    let english = "the other \(site.brands(count))"
    let against =
      usesSector
      ? site.say(
        es: "Puntuación frente a la media de \(others) de su \(site.group.singular)",
        en: "Score against the mean of \(english) of its \(site.model.group.singular.en)")
      : site.say(
        es: "Puntuación frente a la media de \(others) del mercado",
        en: "Score against the mean of \(english) of the market")
    return gaps.both(against)
  }
}
