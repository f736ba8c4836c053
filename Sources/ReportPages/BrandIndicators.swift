import Analysis
import Wording
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import ReportTables

/// The indicators of one brand, grouped by the node they stand in.
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

  /// That of the rest of the sector.
  private func mean(_ subject: ModelNode.Child, _ text: (Double?) -> String) -> String {
    site.mean(peers.sector.item(subject), of: peers.sector.count, text)
  }

  var groups: [TemplateView] {
    let holders = site.model.holders
    // What stands right below the root comes last.
    return (holders.filter { $0 != 0 } + holders.filter { $0 == 0 }).map { node in
      group(
        node,
        site.model.nodes[node].children.compactMap { child in
          if case .indicator(let index) = child { index } else { nil }
        })
    }
  }

  /// The node's name, after that of the axis it is part of.
  private func name(_ node: Int) -> String {
    guard let parent = site.model.nodes[node].parent, parent != 0 else {
      return site.name(node: node)
    }
    return "\(site.name(node: parent)) · \(site.name(node: node))"
  }

  private func group(_ node: Int, _ indicators: [Int]) -> TemplateView {
    let score = peers.own(node: node)
    let coverage = site.percent(card.matrix.coverage(node: node, unit: brand), 0)
    return [
      "name": .text(name(node)), "score": .text(site.score(node: node, score)),
      "sectorMean": .text(mean(.node(node)) { site.score(node: node, $0) }),
      "strip": .markup(strip(site.nodeStrips[node], score)),
      "coverage": .text(site.say.coverageOf(coverage)),
      "rows": .list(indicators.map(row)),
    ]
  }

  private func row(_ index: Int) -> TemplateView {
    let indicator = site.model.indicators[index]
    let score = peers.own(.indicator(index))
    let value = ValueText(site: site).value(index, brand)
    return [
      "id": .text(indicator.id), "name": .text(indicator.name[site.language]),
      "href": .text(
        peers.disclosure == .open
          ? "../methodology.html#\(MethodologyPage.anchor(index))" : ""),
      "value": .text(value.text), "unit": .text(value.unit),
      "score": .text(site.score(indicator: index, score)),
      "sectorMean": .text(mean(.indicator(index)) { site.score($0) }),
      "strip": .markup(strip(site.strips[index], score)),
      "source": .text(source(index)),
    ]
  }

  /// The strip with the score marked; empty where there is none to mark.
  private func strip(_ strip: PercentileStrip?, _ score: Double?) -> String {
    guard peers.disclosure.showsSingles, peers.market.count > 0, let strip, let score else {
      return ""
    }
    return strip.svg(unit: score)
  }

  /// How the value came about, without the names of coders and files.
  private func source(_ indicator: Int) -> String {
    let cells = card.matrix.cells
    let status = cells.status(brand, indicator)
    switch status {
    case .missing, .notApplicable: return NumberFormat.missing
    case .imputed: return site.say.filledIn
    case .observed, .winsorised: break
    }
    let origin =
      cells.origins.isEmpty ? .none : cells.origins[cells.cell(brand, indicator)]
    var parts = [ModelWords(site.report).source(site.model.indicators[indicator].source)]
    if origin.coders.count > 1 {
      let count = site.integer(origin.coders.count)
      parts.append(site.say.coders(count))
    }
    if let n = origin.n { parts.append("n\u{A0}=\u{A0}\(site.integer(n))") }
    if status == .winsorised { parts.append(site.say.capped) }
    return parts.joined(separator: ", ")
  }
}
