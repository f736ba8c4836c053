import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// The indicators of one brand, grouped by sub-index.
struct BrandIndicators {
  let site: Site
  let brand: Int

  private var card: Scorecard { site.card }

  var groups: [TemplateView] {
    let tops = site.model.topNodes
    var seen: Set<Int> = []
    var groups: [TemplateView] = tops.map { node in
      let indicators = site.model.indicators(below: node)
      seen.formUnion(indicators)
      return group(node, indicators)
    }
    let rest = site.model.indicators.indices.filter { !seen.contains($0) }
    if !rest.isEmpty { groups.append(group(0, rest)) }
    return groups
  }

  private func group(_ node: Int, _ indicators: [Int]) -> TemplateView {
    let means = site.sectorMeans[site.study.brands[brand].sector]
    return [
      "name": .text(site.name(node: node)),
      "score": .text(site.score(card.matrix.score(node: node, unit: brand))),
      "sectorMean": .text(site.score(means.nodes[node])),
      "rows": .list(indicators.map { row($0, means) }),
    ]
  }

  private func row(_ index: Int, _ means: GroupMeans) -> TemplateView {
    let indicator = site.model.indicators[index]
    let score = card.matrix.score(indicator: index, unit: brand)
    return [
      "id": .text(indicator.id), "name": .text(indicator.name[site.language]),
      "definition": .text(indicator.definition[site.language]),
      "value": .text(ValueText(site: site).text(index, brand)),
      "score": .text(site.score(score)),
      "sectorMean": .text(site.score(means.indicators[index])),
      "strip": .markup(score.map { site.strips[index].svg(unit: $0) } ?? ""),
      "source": .text(source(index)),
    ]
  }

  private func source(_ indicator: Int) -> String {
    let cells = card.matrix.cells
    guard !cells.origins.isEmpty else { return "" }
    let origin = cells.origins[cells.cell(brand, indicator)]
    var parts: [String] = []
    if let place = origin.place { parts.append(place.description) }
    if let n = origin.n { parts.append("n = \(site.integer(n))") }
    switch cells.status(brand, indicator) {
    case .imputed: parts.append(site.say(es: "imputado", en: "imputed"))
    case .winsorised: parts.append(site.say(es: "winsorizado", en: "winsorised"))
    case .observed, .missing, .notApplicable: break
    }
    return parts.joined(separator: ", ")
  }
}
