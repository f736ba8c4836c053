import Analysis
import Findings
import Wording
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import ReportTables

/// A client's gaps to its sector, the market and its leader, and what each is
/// made of.
struct ClientGaps {
  /// Steps of a waterfall; the smaller ones are put together.
  private static let mostSteps = 12

  let site: Site
  let client: Int
  /// Those that may be shown, in this order: sector, market, best other brand
  /// of the sector.
  let comparisons: [Comparison]

  init(site: Site, client: Int) {
    self.site = site
    self.client = client
    let card = site.card
    let disclosure = Disclosure.client(of: card.study)
    let groups = [
      PeerGroup.sector(of: client, in: card), PeerGroup.market(without: client, in: card),
      disclosure.showsSingles ? PeerGroup.leader(for: client, in: card) : nil,
    ]
    comparisons = groups.compactMap { $0 }
      .filter { $0.isSingle || $0.members.count >= Disclosure.fewest }
      .map { Comparison(card, client: client, against: $0, disclosure) }
  }

  /// The leader compared with, if there is one.
  var leader: Int? {
    comparisons.first { $0.group.kind == .leader }?.group.members.first
  }

  /// A waterfall for each comparison that has contributions.
  var charts: [ChartFigure] {
    // A market that is only the sector says the same twice.
    let sectorCount = comparisons.first { isSector($0) }?.group.members.count
    return comparisons.compactMap { comparison in
      if comparison.group.kind == .market, comparison.group.members.count == sectorCount {
        return nil
      }
      return chart(comparison)
    }
  }

  private func isSector(_ comparison: Comparison) -> Bool {
    if case .sector = comparison.group.kind { return true }
    return false
  }

  /// `the rest of its sector`, with its n, or the leader's name.
  func name(_ comparison: Comparison) -> String {
    let count = site.integer(comparison.group.members.count)
    switch comparison.group.kind {
    case .sector:
      return site.say.restOfItsGroup(count)
    case .market:
      return site.say.restOfMarketCounted(count)
    case .leader, .brand:
      return comparison.group.members.first.map { site.name(brand: $0) } ?? ""
    }
  }

  /// Is it the runner-up that a client who leads its sector is compared with?
  var leads: Bool { site.card.sectorRanks[client] == 1 }

  private func shortName(_ comparison: Comparison) -> String {
    switch comparison.group.kind {
    case .sector:
      site.say.againstItsGroup
    case .market: site.say.againstMarket
    case .leader, .brand:
      leads ? site.say.againstRunnerUp : site.say.againstBestOther
    }
  }

  private func id(_ comparison: Comparison) -> String {
    switch comparison.group.kind {
    case .sector: "gap-sector"
    case .market: "gap-market"
    case .leader: "gap-leader"
    case .brand: "gap-brand"
    }
  }

  private func chart(_ comparison: Comparison) -> ChartFigure? {
    guard let own = comparison.index.client, let peers = comparison.index.peers,
      !comparison.contributions.isEmpty
    else { return nil }
    let largest = comparison.largest
    let shown = largest.prefix(Self.mostSteps)
    let rest = Array(largest.dropFirst(Self.mostSteps))
    var steps = comparison.fromWorst.filter { shown.contains($0) }
      .map { Waterfall.Step(name($0), $0.points) }
    steps += [
      others(
        rest.filter { $0.points < 0 }, one: LocalizedText(\.templates.loss),
        many: LocalizedText(\.templates.losses)),
      others(
        rest.filter { $0.points > 0 }, one: LocalizedText(\.templates.gain),
        many: LocalizedText(\.templates.gains)),
    ].compactMap { $0 }
    let start = capitalised(name(comparison))
    let end = site.name(brand: client)
    return ChartFigure(
      id: id(comparison), name: shortName(comparison),
      title: title(comparison, site.difference(own, peers)),
      subtitle: subtitle(comparison),
      columns: [
        .init(label: site.say.indicator, isNumber: false),
        .init(label: site.say.weight), .init(label: end), .init(label: start), .init(label: "n"),
        .init(label: site.say.pointsHead),
      ],
      rows: comparison.fromWorst.flatMap(rows) + [
        [
          site.name(node: 0), site.percent(1), site.index(own), site.index(peers),
          site.integer(comparison.index.count), site.change(site.difference(own, peers)),
        ]
      ]
    ) { text, width in
      Waterfall(
        text: text, startLabel: start, start: peers, steps: steps, endLabel: end,
        format: site.format, width: width
      ).svg()
    }
  }

  /// Says how missing data count where they do.
  private func subtitle(_ comparison: Comparison) -> String {
    let all = comparison.index.count
    let isFilled = comparison.contributions.contains { $0.isFilled || $0.plain.count < all }
    return site.say.gapSubtitle(site.name(node: 0)) + (isFilled ? ". " + site.say.filledNote : "")
  }

  /// The smaller contributions of one sign as one step.
  private func others(
    _ parts: [Contribution], one: LocalizedText, many: LocalizedText
  ) -> Waterfall.Step? {
    guard !parts.isEmpty else { return nil }
    let word = (parts.count == 1 ? one : many)[site.language]
    let count = site.integer(parts.count)
    let label =
      parts.count == 1
      ? site.say.anotherThat(word)
      : site.say.othersThat(count: count, word: word)
    return Waterfall.Step(label, parts.reduce(0) { $0 + $1.points })
  }

  /// A contribution's row, and beside a node shown whole its children's gaps.
  private func rows(_ part: Contribution) -> [[String]] {
    let plain = part.plain
    let count = part.merged.isEmpty ? site.integer(plain.count) : NumberFormat.missing
    var rows = [
      [
        name(part) + site.say.mark(part), site.percent(part.effectiveWeight),
        site.score(plain.client),
        site.score(plain.peers), count, points(part.points),
      ]
    ]
    for child in part.parts {
      rows.append([
        "· " + name(child.subject), "", site.score(child.client), site.score(child.peers),
        site.integer(child.count),
        site.say.onItsScale(child.gap.map(site.change) ?? NumberFormat.missing),
      ])
    }
    return rows
  }

  /// Contributions are small: a decimal more than scores.
  private func points(_ value: Double) -> String {
    NumberFormat.change(value, site.decimals + 1, site.language)
  }

  /// `Audience: 2 indicators together` where one alone is withheld.
  private func name(_ part: Contribution) -> String {
    part.merged.isEmpty
      ? name(part.subject)
      : site.say.together(name(part.subject), part.merged.count)
  }

  private func name(_ subject: ModelNode.Child) -> String {
    switch subject {
    case .node(let node): site.name(node: node)
    case .indicator(let indicator): site.name(indicator: indicator)
    }
  }

  /// The gap and what weighs most in it.
  private func title(_ comparison: Comparison, _ gap: Double) -> String {
    let size = site.score(abs(gap))
    let other: String
    switch comparison.group.kind {
    case .sector:
      other = site.say.theRestOfItsGroup
    case .market: other = site.say.theRestOfTheMarket
    case .leader, .brand:
      let name = comparison.group.members.first.map { site.name(brand: $0) } ?? ""
      other = site.say.theUnit(name)
    }
    if abs(gap) < site.model.visibleGap {
      return site.say.levelWith(other)
    }
    let ahead = gap > 0
    let main = ahead ? comparison.fromWorst.last : comparison.fromWorst.first
    let most = main.map { name($0) } ?? ""
    return ahead
      ? site.say.aheadOf(size: size, other: other, most: most)
      : site.say.behindOf(size: size, other: other, most: most)
  }
}
