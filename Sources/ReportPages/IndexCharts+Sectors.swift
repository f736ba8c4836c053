import Analysis
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import Wording

/// States by sector, and the ranking of sectors.
extension IndexCharts {
  var states: ChartFigure? {
    guard let scheme = site.model.maturity, card.marketResult.count > 0 else { return nil }
    let names = scheme.states.map { $0.name[site.language] }
    let market = site.say.all
    let rows =
      [(market, card.marketResult, true)]
      + (sectors.count > 1
        ? sectors.map { (site.name(sector: $0), card.sectors[$0], false) } : [])
    let bars = rows.map {
      StackedBars.Row(
        $0.0, count: $0.1.count, amounts: $0.1.stateCounts.map(Double.init), isHighlighted: $0.2)
    }
    let format = ValueFormat(site.language, decimals: 0, style: .percent)
    return ChartFigure(
      id: "states", name: site.say.states, title: statesTitle(names),
      subtitle: site.say.shareInStates(population),
      columns: [sectorColumn, .init(label: "n")] + names.map { .init(label: $0) },
      rows: rows.map { name, group, _ in
        [name, site.integer(group.count)]
          + scheme.states.indices.map { site.percent(group.share(ofState: $0)) }
      }
    ) { text, width in
      StackedBars(text: text, categories: names, rows: bars, format: format, width: width).svg()
    }
  }

  /// What the states say: how many are in the upper half of them, or all in
  /// one.
  private func statesTitle(_ names: [String]) -> String {
    let market = card.marketResult
    let counts = market.stateCounts
    if let only = counts.firstIndex(of: market.count), market.count > 1 {
      return site.say.allAreIn(names[only])
    }
    let low = counts.first ?? 0
    guard low > 0, market.count > 1, names.count > 1 else {
      return site.say.statesByGroup
    }
    let share = site.percent(market.share(ofState: 0))
    return low == 1
      ? site.say.onlyOneIn(units: site.brands(market.count), names: names[0])
      : site.say.shareIn(share: share, names: names[0])
  }

  var sectorRanking: ChartFigure? {
    guard sectors.count > 1 else { return nil }
    let market = card.marketResult.mean ?? .nan
    let rows = sectors.map { sector in
      let group = card.sectors[sector]
      return RangeDots.Row(
        site.name(sector: sector), low: group.minimum ?? .nan, median: group.median ?? .nan,
        mean: group.mean ?? .nan, high: group.maximum ?? .nan)
    }
    let words = RangeDots.Words(
      range: site.say.range, median: site.say.median,
      mean: site.say.mean)
    let mean = site.say.meanIs(site.index(market))
    let labels = [
      site.say.rank, "n", site.say.meanHead,
      site.say.medianHead, site.say.minimum,
      site.say.maximum,
    ]
    return ChartFigure(
      id: "sectors", name: capitalised(site.model.group.plural[site.language]), title: sectorsTitle,
      subtitle: site.say.indexByGroup(node: site.name(node: 0), population: population),
      columns: [sectorColumn] + labels.map { .init(label: $0) } + [
        .init(label: site.say.leader, isNumber: false)
      ],
      rows: sectors.map { sector in
        let group = card.sectors[sector]
        return [
          site.name(sector: sector), group.rank.map(site.integer) ?? "", site.integer(group.count),
          site.index(group.mean), site.index(group.median), site.index(group.minimum),
          site.index(group.maximum), group.leader.map { site.name(brand: $0) } ?? "",
        ]
      }
    ) { text, width in
      RangeDots(
        text: text, rows: rows, words: words, reference: ReferenceLine(market, label: mean),
        extent: site.extent, format: site.format, width: width
      ).svg()
    }
  }

  private var sectorsTitle: String {
    let plain = site.say.rankingOfGroups
    guard let first = site.insights.leadingSector else { return plain }
    return site.say.groupLeads(
      first: site.name(sector: first.sector), gap: site.score(first.gap))
  }
}
