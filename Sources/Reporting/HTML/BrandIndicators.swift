import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// The indicators of one brand, grouped by sub-index.
struct BrandIndicators {
  let site: Site
  let brand: Int
  let peers: Peers

  static let shape = TemplateShape(
    "group",
    [
      "name": .text, "score": .text, "sectorMean": .text, "strip": .markup, "coverage": .text,
      "rows": .list(
        TemplateShape(
          "indicator row",
          [
            "id": .text, "href": .text, "name": .text, "value": .text, "unit": .text,
            "score": .text,
            "sectorMean": .text, "strip": .markup, "source": .text,
          ])),
    ])

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
    let score = peers.own(node: node)
    let coverage = site.percent(card.matrix.coverage(node: node, unit: brand), 0)
    return [
      "name": .text(site.name(node: node)), "score": .text(site.score(node: node, score)),
      "sectorMean": .text(site.score(node: node, peers.sector(node: node))),
      "strip": .markup(strip(site.nodeStrips[node], score)),
      "coverage": .text(site.say(es: "cobertura \(coverage)", en: "coverage \(coverage)")),
      "rows": .list(indicators.map(row)),
    ]
  }

  private func row(_ index: Int) -> TemplateView {
    let indicator = site.model.indicators[index]
    let score = peers.own(indicator: index)
    let value = ValueText(site: site).value(index, brand)
    return [
      "id": .text(indicator.id), "name": .text(indicator.name[site.language]),
      "href": .text("../methodology.html#\(MethodologyPage.anchor(index))"),
      "value": .text(value.text), "unit": .text(value.unit),
      "score": .text(site.score(indicator: index, score)),
      "sectorMean": .text(site.score(peers.sector(indicator: index))),
      "strip": .markup(strip(site.strips[index], score)),
      "source": .text(source(index)),
    ]
  }

  /// The strip with the score marked; empty where there is none to mark.
  private func strip(_ strip: PercentileStrip?, _ score: Double?) -> String {
    guard peers.showsMarket, let strip, let score else { return "" }
    return strip.svg(unit: score)
  }

  /// How the value came about, without the names of coders and files.
  private func source(_ indicator: Int) -> String {
    let cells = card.matrix.cells
    let status = cells.status(brand, indicator)
    switch status {
    case .missing, .notApplicable: return NumberFormat.missing
    case .imputed: return site.say(es: "rellenado", en: "filled in")
    case .observed, .winsorised: break
    }
    let origin =
      cells.origins.isEmpty ? .none : cells.origins[cells.cell(brand, indicator)]
    var parts = [ModelWords(site.report).source(site.model.indicators[indicator].source)]
    if origin.coders.count > 1 {
      let count = site.integer(origin.coders.count)
      parts.append(site.say(es: "\(count) codificadores", en: "\(count) coders"))
    }
    if let n = origin.n { parts.append("n\u{A0}=\u{A0}\(site.integer(n))") }
    if status == .winsorised { parts.append(site.say(es: "recortado", en: "capped")) }
    return parts.joined(separator: ", ")
  }
}
