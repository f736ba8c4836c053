import Analysis
import SVGCharts
import Scoring
import StudyData
import Wording
import MaturityModels

/// The report of one client: its brand page, and its gap to its sector and the
/// market, split by indicator. It is closed in itself: no link leads out of
/// it, and of other brands it shows what `Disclosure` allows.
struct ClientPage {
  let site: Site
  let client: Int

  static let shape = TemplateShape(
    "client",
    PageFrame.fields.merging(BrandContent.fields) { one, _ in one }.merging([
      "benchmarks": .view(ClientBenchmarks.shape), "gapCharts": .list(ChartFigure.shape),
      "radar": .list(ChartFigure.shape), "evolution": .list(ChartFigure.shape),
      "roadmap": .list(ChartFigure.shape), "quickWins": .list(Gaps.shape),
    ]) { one, _ in one })

  private var card: Scorecard { site.card }

  var view: TemplateView {
    let content = BrandContent(site: site, brand: client, Disclosure.client(of: site.study))
    let name = site.name(brand: client)
    let sector = site.study.brands[client].sector
    let report = site.say.clientReport
    var frame = PageFrame(
      site: site, path: site.path(client: client), title: "\(name): \(report)",
      kicker: "\(report) · \(site.name(sector: sector))",
      heading: name, lede: content.lede)
    frame.isClosed = true
    let gaps = ClientGaps(site: site, client: client)
    let gapCharts = gaps.charts
    let profile = [radar(content.peers, gaps)].compactMap { $0 }
    frame.contents =
      [("#benchmarks-h", site.say.comparedWithWhom)]
      + (profile + gapCharts).map(\.contents)
      + [("#indicators-h", site.say.indicators)]
    var values = frame.values.merging(content.values) { one, _ in one }
    values["benchmarks"] = .view(
      ClientBenchmarks(site: site, client: client, peers: content.peers, gaps: gaps).view)
    values["gapCharts"] = .list(gapCharts.map { $0.view(site) })
    values["radar"] = .list(profile.map { $0.view(site) })
    values["evolution"] = .list([])
    values["roadmap"] = .list([])
    values["quickWins"] = .list([])
    return TemplateView(values)
  }

  /// Its profile over three to eight axes, against its sector and its leader.
  private func radar(_ peers: Peers, _ gaps: ClientGaps) -> ChartFigure? {
    let nodes = site.model.axes
    guard (3...8).contains(nodes.count), nodes.contains(where: { peers.own(node: $0) != nil })
    else { return nil }
    func values(_ score: (Int) -> Double?) -> [Double] { nodes.map { score($0) ?? .nan } }
    var comparisons: [Radar.Profile] = []
    if peers.sector.isShown {
      comparisons.append(
        Radar.Profile(
          site.say.restOfGroupInline,
          values: values { peers.sector.mean(node: $0) }))
    } else if peers.market.isShown {
      comparisons.append(
        Radar.Profile(
          site.say.restOfMarketInline,
          values: values { peers.market.mean(node: $0) }))
    }
    if let leader = gaps.leader {
      comparisons.append(
        Radar.Profile(
          site.name(brand: leader), values: values { card.matrix.score(node: $0, unit: leader) }))
    }
    let name = site.name(brand: client)
    let unit = Radar.Profile(name, values: values { peers.own(node: $0) })
    return ChartFigure(
      id: "radar", name: site.say.profile,
      title: site.say.profileByAxis,
      subtitle: site.say.scoreOfEachAxis, width: 430,
      columns: [
        .init(label: site.say.axis, isNumber: false), .init(label: name),
      ] + comparisons.map { .init(label: capitalised($0.label)) },
      rows: nodes.indices.map { axis in
        [site.name(node: nodes[axis]), site.score(node: nodes[axis], peers.own(node: nodes[axis]))]
          + comparisons.map {
            site.score(
              node: nodes[axis], $0.values[axis].isFinite ? $0.values[axis] : nil)
          }
      }
    ) { text, width in
      Radar(
        text: text, axes: nodes.map { site.name(node: $0) }, unit: unit, comparisons: comparisons,
        extent: site.extent, format: site.format, width: width
      ).svg()
    }
  }
}
