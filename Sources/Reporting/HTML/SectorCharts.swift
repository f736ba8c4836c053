import Findings
import Wording
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// The charts of a sector's page.
struct SectorCharts {
  let site: Site
  let sector: Int

  /// Panels of the small multiples.
  private static let mostBrands = 20

  private var card: Scorecard { site.card }
  private var group: GroupResult { card.sectors[sector] }

  /// The sector among all sectors.
  var position: ChartFigure? {
    let sectors = card.sectorOrder.filter { card.sectors[$0].count > 0 }
    guard group.count > 0, sectors.count > 1, sectors.count <= Site.mostSectors,
      let rank = group.rank
    else { return nil }
    let rows = sectors.map { other in
      let found = card.sectors[other]
      return RangeDots.Row(
        site.name(sector: other), low: found.minimum ?? .nan, median: found.median ?? .nan,
        mean: found.mean ?? .nan, high: found.maximum ?? .nan, isHighlighted: other == sector)
    }
    let words = RangeDots.Words(
      range: site.say(es: "rango", en: "range"), median: site.say(es: "mediana", en: "median"),
      mean: site.say(es: "media", en: "mean"))
    let market = card.marketResult.mean ?? .nan
    let mean = site.say(es: "media \(site.index(market))", en: "mean \(site.index(market))")
    let labels = [
      site.say(es: "Puesto", en: "Rank"), "n", site.say(es: "Media", en: "Mean"),
      site.say(es: "Mediana", en: "Median"),
    ]
    return ChartFigure(
      id: "position", name: site.say(es: "Posición", en: "Position"),
      title: site.say(
        es: "\(Phrasing.ordinal(rank, .es)) de \(site.sectors(sectors.count)) por su media",
        en: "\(Phrasing.ordinal(rank, .en)) of \(site.sectors(sectors.count)) by its mean"),
      subtitle: site.say(
        es: "\(site.name(node: 0)) por \(site.group.singular): media, mediana y rango",
        en: "\(site.name(node: 0)) by \(site.model.group.singular.en): mean, median and range"),
      columns: [
        .init(label: capitalised(site.model.group.singular[site.language]), isNumber: false)
      ] + labels.map { .init(label: $0) },
      rows: sectors.map { other in
        let found = card.sectors[other]
        return [
          site.name(sector: other), found.rank.map(site.integer) ?? "", site.integer(found.count),
          site.index(found.mean), site.index(found.median),
        ]
      }
    ) { text, width in
      RangeDots(
        text: text, rows: rows, words: words, reference: ReferenceLine(market, label: mean),
        extent: site.extent, format: site.format, width: width
      ).svg()
    }
  }

  /// The sector's axes against the market's.
  var axes: ChartFigure? {
    let nodes = site.model.axes
    guard !nodes.isEmpty, group.count > 0, card.marketResult.count > group.count else { return nil }
    let own = nodes.map { site.sectorMeans[sector].mean(node: $0) }
    let market = nodes.map { site.marketMeans.mean(node: $0) }
    let bars = nodes.indices.map {
      BarList.Bar(site.name(node: nodes[$0]), own[$0] ?? .nan, comparison: market[$0])
    }
    let title = site.say(es: "mercado", en: "market")
    let count = site.integer(group.count)
    let all = site.integer(card.marketResult.count)
    return ChartFigure(
      id: "axes", name: site.say(es: "Ejes", en: "Axes"),
      title: site.say(es: "Los ejes frente al mercado", en: "The axes against the market"),
      subtitle: site.say(
        es: "Media de cada eje; n = \(count) frente a \(all)",
        en: "Mean of each axis; n = \(count) against \(all)"),
      columns: [
        .init(label: site.say(es: "Eje", en: "Axis"), isNumber: false),
        .init(label: capitalised(site.model.group.singular[site.language])),
        .init(label: site.say(es: "Mercado", en: "Market")),
      ],
      rows: nodes.indices.map {
        [site.name(node: nodes[$0]), site.score(own[$0]), site.score(market[$0])]
      }
    ) { text, width in
      BarList(
        text: text, bars: bars, comparisonTitle: title, extent: site.extent, format: site.format,
        width: width
      ).svg()
    }
  }

  /// A panel of axes for each of its brands, best first.
  var brands: ChartFigure? {
    let nodes = site.model.axes
    guard nodes.count > 1, group.count > 1 else { return nil }
    let shown = Array(group.members.prefix(Self.mostBrands))
    let means = nodes.map { site.sectorMeans[sector].mean(node: $0) ?? .nan }
    let panels = shown.map { brand in
      SmallMultiples.Panel(
        site.name(brand: brand),
        values: nodes.map { card.matrix.score(node: $0, unit: brand) ?? .nan }, comparisons: means,
        isHighlighted: brand == site.study.client)
    }
    let comparison = site.say(
      es: "media \(site.group.ofThe)", en: "mean of the \(site.model.group.singular.en)")
    let first =
      shown.count < group.count
      ? site.say(
        es:
          "; l\(site.unit.vowel)s \(shown.count) primer\(site.unit.vowel)s de \(site.integer(group.count))",
        en: "; the first \(shown.count) of \(site.integer(group.count))") : ""
    return ChartFigure(
      id: "brands", name: capitalised(site.model.unit.plural[site.language]),
      title: site.say(
        es: "Los ejes, \(site.unit.singular) a \(site.unit.singular)",
        en: "The axes, \(site.model.unit.singular.en) by \(site.model.unit.singular.en)"),
      subtitle: site.say(
        es: "Puntuación de cada eje, por orden de ranking\(first)",
        en: "Score of each axis, in the order of the ranking\(first)"),
      columns: [
        .init(label: capitalised(site.model.unit.singular[site.language]), isNumber: false)
      ] + nodes.map { .init(label: site.name(node: $0)) },
      rows: shown.map { brand in
        [site.name(brand: brand)]
          + nodes.map { site.score(card.matrix.score(node: $0, unit: brand)) }
      }
    ) { text, width in
      SmallMultiples(
        text: text, rows: nodes.map { site.name(node: $0) }, panels: panels,
        comparisonTitle: comparison, extent: site.extent, format: site.format, width: width
      ).svg()
    }
  }
}
