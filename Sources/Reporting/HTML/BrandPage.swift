import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// One brand: state, rank, axes, every indicator with its value and source.
struct BrandPage {
  let site: Site
  let brand: Int

  static let shape = TemplateShape(
    "brand",
    PageFrame.fields.merging(Parts.opening) { one, _ in one }.merging([
      "charts": .list(ChartFigure.shape), "gaps": .list(Gaps.shape), "indicatorsTitle": .text,
      "indicatorsSubtitle": .text, "indicatorLabel": .text, "valueLabel": .text,
      "scoreLabel": .text, "sectorMeanLabel": .text, "positionLabel": .text, "sourceLabel": .text,
      "groups": .list(
        TemplateShape(
          "group",
          [
            "name": .text, "score": .text, "sectorMean": .text,
            "rows": .list(
              TemplateShape(
                "indicator row",
                [
                  "id": .text, "name": .text, "definition": .text, "value": .text, "score": .text,
                  "sectorMean": .text, "strip": .markup, "source": .text,
                ])),
          ])),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }
  private var sector: Int { site.study.brands[brand].sector }
  /// The ranked brands of its sector without itself.
  private var peers: [Int] { card.members(sector).filter { $0 != brand } }

  var view: TemplateView {
    let name = site.name(brand: brand)
    let frame = PageFrame(
      site: site, place: .inside, title: name, kicker: site.name(sector: sector), heading: name,
      lede: lede)
    var values = frame.values
    values.merge(Parts.opening(site, figures: figures, findings: sentences)) { one, _ in one }
    values["charts"] = .list([axes].compactMap { $0?.view(site) })
    values["gaps"] = .list(gaps)
    values["indicatorsTitle"] = .text(site.say(es: "Indicadores", en: "Indicators"))
    values["indicatorsSubtitle"] = .text(
      site.say(
        es:
          "Valor observado, puntuación y posición entre quienes tienen índice (n = \(site.integer(card.marketResult.count))): cada raya gris es una puntuación; el punto, la de aquí.",
        en:
          "Observed value, score and position among the ranked (n = \(site.integer(card.marketResult.count))): each grey tick is a score; the dot is this one."
      ))
    values["indicatorLabel"] = .text(site.say(es: "Indicador", en: "Indicator"))
    values["valueLabel"] = .text(site.say(es: "Valor", en: "Value"))
    values["scoreLabel"] = .text(site.say(es: "Puntos", en: "Score"))
    values["sectorMeanLabel"] = .text(
      site.say(
        es: "Media del \(site.model.group.singular.es)",
        en: "\(capitalised(site.model.group.singular.en)) mean"))
    values["positionLabel"] = .text(site.say(es: "Posición", en: "Position"))
    values["sourceLabel"] = .text(site.say(es: "Procedencia", en: "Origin"))
    values["groups"] = .list(BrandIndicators(site: site, brand: brand).groups)
    return TemplateView(values)
  }

  private var lede: String {
    if let reason = card.unrankedReason(brand) {
      return site.say(
        es: "Sin índice. \(card.reasonText(reason, .es)).",
        en: "Not ranked. \(card.reasonText(reason, .en)).")
    }
    guard let index = card.index(brand) else { return "" }
    let state = card.states[brand].map { ", \(site.name(state: $0))" } ?? ""
    return "\(site.name(node: 0)) \(site.score(index))\(state)"
  }

  private var figures: [TemplateView] {
    let own = card.index(brand)
    var figures = [
      Parts.figure(
        site.name(node: 0), site.score(own), card.states[brand].map { site.name(state: $0) } ?? ""),
      Parts.figure(
        site.say(es: "Puesto en el mercado", en: "Rank in the market"),
        site.rank(brand, in: card.market),
        site.say(
          es: "de \(site.integer(card.marketResult.count))",
          en: "of \(site.integer(card.marketResult.count))")),
      Parts.figure(
        site.say(
          es: "Puesto en su \(site.model.group.singular.es)",
          en: "Rank in its \(site.model.group.singular.en)"),
        card.sectorRanks[brand].map(site.integer) ?? NumberFormat.missing,
        site.say(
          es: "de \(site.integer(card.sectors[sector].count))",
          en: "of \(site.integer(card.sectors[sector].count))")),
      Parts.figure(
        site.say(es: "Cobertura", en: "Coverage"),
        site.percent(card.matrix.coverage(node: 0, unit: brand), 0)),
    ]
    if let next = nextState {
      figures.append(
        Parts.figure(
          site.say(es: "Hasta \(next.name)", en: "To \(next.name)"),
          next.distance, site.say(es: "puntos", en: "points")))
    }
    return figures
  }

  /// The state above and the points that lack to its threshold.
  private var nextState: (name: String, distance: String)? {
    guard let scheme = site.model.maturity, scheme.kind == .thresholds,
      let held = card.states[brand], held + 1 < scheme.states.count,
      let score = card.matrix.score(node: scheme.node, unit: brand)
    else { return nil }
    let lack = max(0, scheme.states[held + 1].from - score)
    return (site.name(state: held + 1), site.score(lack))
  }

  private var sentences: [String] {
    var texts: [String] = []
    if let scheme = site.model.maturity, scheme.kind == .thresholds {
      let assignment = StateAssignment(study: site.study, matrix: card.matrix)
      if let found = assignment.threshold(scheme, brand), found.reached != found.held {
        let failed = (found.held + 1...found.reached).flatMap { scheme.states[$0].requires }
          .filter { assignment.fails($0, brand) }
          .map { site.name(indicator: $0.indicator) }
        let names = failed.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        texts.append(
          site.say(
            es:
              "Por puntuación le correspondería \(site.name(state: found.reached)), pero no cumple el requisito de \(names.joined(separator: ", ")).",
            en:
              "By its score it would be \(site.name(state: found.reached)), but it fails the requirement on \(names.joined(separator: ", "))."
          ))
      }
    }
    if let own = card.index(brand), peers.count >= 3,
      let mean = card.statistics(node: 0, of: peers).mean
    {
      let gap = own - mean
      let size = site.score(abs(gap))
      texts.append(
        gap >= 0
          ? site.say(
            es:
              "Está \(size) puntos por encima de la media de su \(site.model.group.singular.es) sin ella (\(site.score(mean)), n = \(peers.count)).",
            en:
              "It is \(size) points above the mean of its \(site.model.group.singular.en) without it (\(site.score(mean)), n = \(peers.count))."
          )
          : site.say(
            es:
              "Está \(size) puntos por debajo de la media de su \(site.model.group.singular.es) sin ella (\(site.score(mean)), n = \(peers.count)).",
            en:
              "It is \(size) points below the mean of its \(site.model.group.singular.en) without it (\(site.score(mean)), n = \(peers.count))."
          ))
    }
    return texts
  }

  /// Its axes beside the sector's and the market's means.
  private var axes: ChartFigure? {
    let nodes = site.model.topNodes
    let own = nodes.map { card.matrix.score(node: $0, unit: brand) }
    guard own.contains(where: { $0 != nil }) else { return nil }
    let group = nodes.map { site.sectorMeans[sector].nodes[$0] }
    let market = nodes.map { site.marketMeans.nodes[$0] }
    let title = site.say(es: "Ejes", en: "Axes")
    let subtitle = site.say(
      es:
        "Puntuación; la marca vertical es la media de su \(site.model.group.singular.es) (n = \(card.sectors[sector].count))",
      en:
        "Score; the tick is the mean of its \(site.model.group.singular.en) (n = \(card.sectors[sector].count))"
    )
    let chart = BarList(
      text: ChartFigure.words(site, id: "axes", title: title, subtitle: subtitle),
      bars: nodes.indices.map {
        BarList.Bar(site.name(node: nodes[$0]), own[$0] ?? .nan, comparison: group[$0])
      },
      comparisonTitle: site.say(
        es: "media del \(site.model.group.singular.es)", en: "\(site.model.group.singular.en) mean"),
      extent: site.extent, format: site.format, width: 720)
    return ChartFigure(
      id: "axes", title: title, subtitle: subtitle, svg: chart.svg(),
      columns: [
        .init(label: site.say(es: "Eje", en: "Axis"), isNumber: false),
        .init(label: capitalised(site.model.unit.singular[site.language])),
        .init(label: capitalised(site.model.group.singular[site.language])),
        .init(label: site.say(es: "Mercado", en: "Market")),
      ],
      rows: nodes.indices.map {
        [
          site.name(node: nodes[$0]), site.score(own[$0]), site.score(group[$0]),
          site.score(market[$0]),
        ]
      })
  }

  private var gaps: [TemplateView] {
    // Against the other brands of its sector, or the market where they are
    // too few to say anything.
    let others = peers.count >= 3 ? peers : card.market.order.filter { $0 != brand }
    guard others.count >= 3 else { return [] }
    let gaps = Gaps(
      site, scores: { card.matrix.score(indicator: $0, unit: brand) },
      comparison: { card.mean(indicator: $0, of: others) })
    let against =
      peers.count >= 3
      ? site.say(
        es:
          "Puntuación frente a la media de las otras \(site.brands(others.count)) de su \(site.model.group.singular.es)",
        en:
          "Score against the mean of the other \(site.brands(others.count)) of its \(site.model.group.singular.en)"
      )
      : site.say(
        es: "Puntuación frente a la media de las otras \(site.brands(others.count)) del mercado",
        en: "Score against the mean of the other \(site.brands(others.count)) of the market")
    return [
      gaps.view(site.say(es: "Fortalezas", en: "Strengths"), against, gaps.strengths),
      gaps.view(site.say(es: "Debilidades", en: "Weaknesses"), against, gaps.weaknesses),
    ]
  }
}
