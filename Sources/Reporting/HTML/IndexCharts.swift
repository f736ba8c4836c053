import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// The charts of the study page.
struct IndexCharts {
  let site: Site

  private var card: Scorecard { site.card }
  /// Sectors with ranked brands, best first.
  private var sectors: [Int] { card.sectorOrder.filter { card.sectors[$0].count > 0 } }

  var before: [ChartFigure] { [states, sectorRanking].compactMap { $0 } }
  var after: [ChartFigure] { [map, axesHeat, indicatorHeat].compactMap { $0 } }

  private var population: String {
    site.say(
      es: "\(site.brands(card.marketResult.count)), edición \(site.study.edition)",
      en: "\(site.brands(card.marketResult.count)), edition \(site.study.edition)")
  }

  // MARK: States

  private var states: ChartFigure? {
    guard let scheme = site.model.maturity, card.marketResult.count > 0 else { return nil }
    let names = scheme.states.map { $0.name[site.language] }
    let market = site.say(es: "Total", en: "All")
    let rows =
      [(market, card.marketResult, true)]
      + sectors.map { (site.name(sector: $0), card.sectors[$0], false) }
    let counts = card.marketResult.stateCounts
    let low = counts.first ?? 0
    let title = site.say(
      es:
        "\(site.percent(card.marketResult.share(ofState: 0))) de las \(site.model.unit.plural.es) siguen en \(names[0])",
      en:
        "\(site.percent(card.marketResult.share(ofState: 0))) of \(site.model.unit.plural.en) are still in \(names[0])"
    )
    let plain = site.say(
      es: "Estados de madurez por \(site.model.group.singular.es)",
      en: "Maturity states by \(site.model.group.singular.en)")
    let shown = low > 0 ? title : plain
    let subtitle = site.say(
      es: "Porcentaje en cada estado; \(population)", en: "Share in each state; \(population)")
    let chart = StackedBars(
      text: ChartFigure.words(site, id: "states", title: shown, subtitle: subtitle),
      categories: names,
      rows: rows.map {
        StackedBars.Row(
          $0.0, count: $0.1.count, amounts: $0.1.stateCounts.map(Double.init), isHighlighted: $0.2)
      }, format: ValueFormat(site.language, decimals: 0, style: .percent), width: 860)
    return ChartFigure(
      id: "states", title: shown, subtitle: subtitle, svg: chart.svg(),
      columns: [
        .init(label: capitalised(site.model.group.singular[site.language]), isNumber: false),
        .init(label: "n"),
      ]
        + names.map { .init(label: $0) },
      rows: rows.map { name, group, _ in
        [name, site.integer(group.count)]
          + scheme.states.indices.map { site.percent(group.share(ofState: $0)) }
      })
  }

  // MARK: Sectors

  private var sectorRanking: ChartFigure? {
    guard sectors.count > 1, let first = sectors.first, let best = card.sectors[first].mean,
      let market = card.marketResult.mean
    else { return nil }
    let title = site.say(
      es: "\(site.name(sector: first)) lidera, \(site.score(best - market)) puntos sobre la media",
      en: "\(site.name(sector: first)) leads, \(site.score(best - market)) points above the mean")
    let subtitle = site.say(
      es:
        "\(site.name(node: 0)) por \(site.model.group.singular.es): media, mediana y rango; \(population)",
      en:
        "\(site.name(node: 0)) by \(site.model.group.singular.en): mean, median and range; \(population)"
    )
    let chart = RangeDots(
      text: ChartFigure.words(site, id: "sectors", title: title, subtitle: subtitle),
      rows: sectors.map { sector in
        let group = card.sectors[sector]
        return RangeDots.Row(
          site.name(sector: sector), low: group.minimum ?? .nan, median: group.median ?? .nan,
          mean: group.mean ?? .nan, high: group.maximum ?? .nan)
      },
      words: RangeDots.Words(
        range: site.say(es: "rango", en: "range"), median: site.say(es: "mediana", en: "median"),
        mean: site.say(es: "media", en: "mean")),
      reference: ReferenceLine(
        market, label: site.say(es: "media \(site.score(market))", en: "mean \(site.score(market))")
      ),
      extent: site.extent, format: site.format, width: 860)
    let labels = [
      site.say(es: "Puesto", en: "Rank"), "n", site.say(es: "Media", en: "Mean"),
      site.say(es: "Mediana", en: "Median"), site.say(es: "Mínimo", en: "Min"),
      site.say(es: "Máximo", en: "Max"),
    ]
    return ChartFigure(
      id: "sectors", title: title, subtitle: subtitle, svg: chart.svg(),
      columns: [
        .init(label: capitalised(site.model.group.singular[site.language]), isNumber: false)
      ]
        + labels.map { .init(label: $0) } + [
          .init(label: site.say(es: "Líder", en: "Leader"), isNumber: false)
        ],
      rows: sectors.map { sector in
        let group = card.sectors[sector]
        return [
          site.name(sector: sector), group.rank.map(site.integer) ?? "", site.integer(group.count),
          site.score(group.mean), site.score(group.median), site.score(group.minimum),
          site.score(group.maximum), group.leader.map { site.name(brand: $0) } ?? "",
        ]
      })
  }

  // MARK: The map of two axes

  private var map: ChartFigure? {
    let tops = site.model.topNodes
    // With many axes no pair of them is the map of the study.
    guard (2...4).contains(tops.count) else { return nil }
    let points = card.market.order.filter { brand in
      card.matrix.score(node: tops[0], unit: brand) != nil
        && card.matrix.score(node: tops[1], unit: brand) != nil
    }
    let x = card.statistics(node: tops[0], of: points)
    let y = card.statistics(node: tops[1], of: points)
    guard points.count > 1, let xMean = x.mean, let yMean = y.mean else { return nil }
    let both = points.filter { brand in
      (card.matrix.score(node: tops[0], unit: brand) ?? 0) > xMean
        && (card.matrix.score(node: tops[1], unit: brand) ?? 0) > yMean
    }
    let title = site.say(
      es:
        "\(site.brands(both.count)) por encima de la media en \(site.name(node: tops[0])) y en \(site.name(node: tops[1]))",
      en:
        "\(site.brands(both.count)) above the mean in both \(site.name(node: tops[0])) and \(site.name(node: tops[1]))"
    )
    let size = tops.count > 2 ? tops[2] : nil
    let subtitle =
      size.map {
        site.say(
          es:
            "Cada punto, una \(site.model.unit.singular.es); tamaño: \(site.name(node: $0)). Líneas: medias. \(population)",
          en:
            "Each dot is a \(site.model.unit.singular.en); size: \(site.name(node: $0)). Lines: means. \(population)"
        )
      } ?? population
    let chart = Scatter(
      text: ChartFigure.words(site, id: "map", title: title, subtitle: subtitle),
      points: points.map { brand in
        Scatter.Point(
          site.name(brand: brand), x: card.matrix.score(node: tops[0], unit: brand) ?? .nan,
          y: card.matrix.score(node: tops[1], unit: brand) ?? .nan,
          size: size.flatMap { card.matrix.score(node: $0, unit: brand) },
          isHighlighted: brand == site.study.client)
      }, xTitle: site.name(node: tops[0]), yTitle: site.name(node: tops[1]),
      sizeTitle: size.map { site.name(node: $0) },
      quadrants: Scatter.Quadrants(
        x: ReferenceLine(xMean, label: site.score(xMean)),
        y: ReferenceLine(yMean, label: site.score(yMean))),
      xExtent: site.extent, yExtent: site.extent, labelLimit: 24, format: site.format, width: 860)
    return ChartFigure(id: "map", title: title, subtitle: subtitle, svg: chart.svg())
  }

  // MARK: Heat maps

  private var axesHeat: ChartFigure? {
    let tops = site.model.topNodes
    guard !tops.isEmpty, sectors.count > 1 else { return nil }
    let title = site.say(
      es: "Los ejes, \(site.model.group.singular.es) a \(site.model.group.singular.es)",
      en: "The axes, \(site.model.group.singular.en) by \(site.model.group.singular.en)")
    let subtitle = site.say(
      es: "Media de cada eje; \(population)", en: "Mean of each axis; \(population)")
    let nodes = tops + [0]
    let cells = sectors.map { sector in
      nodes.map { card.statistics(node: $0, of: card.members(sector)).mean }
    }
    let chart = HeatMap(
      text: ChartFigure.words(site, id: "axes", title: title, subtitle: subtitle),
      rows: sectors.map { site.name(sector: $0) }, columns: nodes.map { site.name(node: $0) },
      cells: cells.map { $0.map { HeatMap.Cell($0 ?? .nan) } }, shading: .sequential(site.extent),
      format: site.format, width: 860)
    return ChartFigure(
      id: "axes", title: title, subtitle: subtitle, svg: chart.svg(),
      columns: [
        .init(label: capitalised(site.model.group.singular[site.language]), isNumber: false)
      ]
        + nodes.map { .init(label: site.name(node: $0)) },
      rows: zip(sectors, cells).map { sector, row in
        [site.name(sector: sector)] + row.map { site.score($0) }
      })
  }

  private var indicatorHeat: ChartFigure? {
    let indicators = Array(site.model.indicators.indices)
    guard sectors.count > 1, indicators.count > 1, indicators.count <= 60 else { return nil }
    let title = site.say(
      es: "Los \(indicators.count) indicadores por \(site.model.group.singular.es)",
      en: "The \(indicators.count) indicators by \(site.model.group.singular.en)")
    let subtitle = site.say(
      es: "Puntuación media de cada indicador; \(population)",
      en: "Mean score of each indicator; \(population)")
    let cells = indicators.map { indicator in
      sectors.map { card.statistics(indicator: indicator, of: card.members($0)).mean }
    }
    let labels = indicators.map {
      "\(site.model.indicators[$0].id) \(site.name(indicator: $0))"
    }
    let chart = HeatMap(
      text: ChartFigure.words(site, id: "indicators", title: title, subtitle: subtitle),
      rows: labels, columns: sectors.map { site.name(sector: $0) },
      cells: cells.map { $0.map { HeatMap.Cell($0 ?? .nan) } }, shading: .sequential(site.extent),
      format: ValueFormat(site.language, decimals: 0), width: 920)
    return ChartFigure(
      id: "indicators", title: title, subtitle: subtitle, svg: chart.svg(),
      columns: [.init(label: site.say(es: "Indicador", en: "Indicator"), isNumber: false)]
        + sectors.map { .init(label: site.name(sector: $0)) },
      rows: zip(labels, cells).map { label, row in [label] + row.map { site.score($0) } })
  }
}
