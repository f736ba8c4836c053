import Scoring
import Wording
import StudyData
import MaturityModels

/// The charts of the study page.
struct IndexCharts {
  let site: Site

  var card: Scorecard { site.card }
  /// Sectors with ranked brands, best first; of very many only the first.
  let sectors: [Int]
  /// How many sectors are left out of the charts.
  let omitted: Int

  init(site: Site) {
    self.site = site
    let ranked = site.card.sectorOrder.filter { site.card.sectors[$0].count > 0 }
    sectors = Array(ranked.prefix(Site.mostSectors))
    omitted = ranked.count - sectors.count
  }

  var before: [ChartFigure] { [states, sectorRanking].compactMap { $0 } }
  var after: [ChartFigure] { [map, axesHeat, indicatorHeat].compactMap { $0 } }

  /// Who is counted, for subtitles.
  var population: String {
    let brands = site.brands(card.marketResult.count)
    let text = site.say.population(brands: brands, edition: site.study.edition)
    guard omitted > 0 else { return text }
    let first = site.integer(sectors.count)
    let all = site.sectors(sectors.count + omitted)
    return text
      + site.say.firstGroups(first: first, all: all)
  }

  /// The head of a column of sectors.
  var sectorColumn: ChartFigure.Column {
    .init(label: capitalised(site.model.group.singular[site.language]), isNumber: false)
  }
}
