import Wording
import SVGCharts
import Scoring
import StudyData
import ReportTables
import MaturityModels
import Analysis

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
      range: site.say.range, median: site.say.median,
      mean: site.say.mean)
    let market = card.marketResult.mean ?? .nan
    let mean = site.say.meanIs(site.index(market))
    let labels = [
      site.say.rank, "n", site.say.meanHead,
      site.say.medianHead,
    ]
    return ChartFigure(
      id: "position", name: site.say.position,
      title: site.say.groupRank(
        rank: Phrasing.ordinal(rank, site.language), groups: site.sectors(sectors.count)),
      subtitle: site.say.indexInGroups(site.name(node: 0)),
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
    let title = site.say.market
    let count = site.integer(group.count)
    let all = site.integer(card.marketResult.count)
    return ChartFigure(
      id: "axes", name: site.say.axes,
      title: site.say.axesAgainstMarket,
      subtitle: site.say.axesAgainstMarketSubtitle(count: count, all: all),
      columns: [
        .init(label: site.say.axis, isNumber: false),
        .init(label: capitalised(site.model.group.singular[site.language])),
        .init(label: site.say.marketHead),
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
    let comparison = site.say.meanOfGroup
    let first =
      shown.count < group.count
      ? site.say.firstUnits(shown.count, of: site.integer(group.count)) : ""
    return ChartFigure(
      id: "brands", name: capitalised(site.model.unit.plural[site.language]),
      title: site.say.axesByUnit,
      subtitle: site.say.axesInOrderOfRanking(first),
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
