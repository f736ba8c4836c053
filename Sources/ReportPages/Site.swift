import Analysis
import Wording
import Foundation
import MaturityModels
import SVGCharts
import Scoring
import StudyData
import ReportTables

/// What all pages of a report share.
struct Site: Sendable {
  /// Charts with a row per sector show no more sectors than this.
  static let mostSectors = 40

  let report: Report
  /// What every page links to.
  var navigation: [(href: String, label: String)] = []
  /// How tables of subjects are said.
  let words: ModelWords
  let brandSlugs: Slugs
  let sectorSlugs: Slugs
  let style: String
  /// The study's logo as a data address; empty without one.
  let logo: String
  let script: String
  /// The ends of score axes.
  let extent: Extent
  /// How scores and their differences are written.
  let scores: ScoreWords
  /// The decimals of scores.
  var decimals: Int { scores.decimals }
  let marketMeans: GroupMeans
  /// Per sector of the study.
  let sectorMeans: [GroupMeans]
  /// The model's nouns as Spanish sentences need them.
  let unit: SpanishNoun
  let group: SpanishNoun
  /// Per indicator, the scores of the ranked brands as a strip.
  let strips: [PercentileStrip]
  /// The same for the nodes that head groups of indicators.
  let nodeStrips: [Int: PercentileStrip]
  /// The indicators that weigh something in the index.
  let countedIndicators: [Int]

  init(report: Report, templates: TemplateSet) {
    self.report = report
    words = ModelWords(report)
    let card = report.card
    brandSlugs = Slugs(report.study.brands.map(\.id))
    sectorSlugs = Slugs(report.study.sectors.map(\.id))
    style = SiteStyle(report: report, base: templates.file("style.css")).css
    script = templates.file("script.js")
    logo =
      report.study.look.logoPicture.map {
        "data:\($0.kind.rawValue);base64,\(Data($0.bytes).base64EncodedString())"
      } ?? ""
    marketMeans = GroupMeans(card, members: card.market.order)
    sectorMeans = card.sectors.map { GroupMeans(card, members: $0.members) }
    unit = SpanishNoun(report.study.model.unit)
    group = SpanishNoun(report.study.model.group)
    scores = ScoreWords(report.study.model, report.language)
    let extent = Self.extent(card)
    self.extent = extent
    func strip(_ scores: [Double]) -> PercentileStrip {
      PercentileStrip(peers: scores, extent: extent, width: 170, height: 22)
    }
    countedIndicators = report.study.model.countedIndicators
    let heads = [0] + report.study.model.topNodes + report.study.model.holders
    nodeStrips = Dictionary(
      heads.map { node in
        (node, strip(card.market.order.compactMap { card.matrix.score(node: node, unit: $0) }))
      }
    ) { one, _ in one }
    strips = card.model.indicators.indices.map { indicator in
      strip(card.market.order.compactMap { card.matrix.score(indicator: indicator, unit: $0) })
    }
  }

  var card: Scorecard { report.card }
  var study: Study { report.study }
  var model: MaturityModel { report.study.model }
  var language: Language { report.language }
  var format: ValueFormat { ValueFormat(language, decimals: decimals) }

  /// What pages say.
  var say: any PageWording { language.wording.pages(model) }

  /// A score that no threshold judges.
  func score(_ value: Double?) -> String { scores.plain(value) }
  /// An index, or a mean of indices, as a reader sees it.
  func index(_ value: Double?) -> String { scores.node(0, value) }
  func score(node: Int, _ value: Double?) -> String { scores.node(node, value) }
  func score(indicator: Int, _ value: Double?) -> String { scores.indicator(indicator, value) }
  /// The difference of two scores as a reader can work it out.
  func difference(_ one: Double, _ other: Double) -> Double { scores.difference(one, other) }

  /// A share 0…1 as percent.
  func percent(_ share: Double?, _ decimals: Int = 1) -> String {
    share.map { NumberFormat.percent($0 * 100, decimals, language) } ?? NumberFormat.missing
  }

  func change(_ value: Double) -> String { NumberFormat.change(value, decimals, language) }
  func integer(_ value: Int) -> String { NumberFormat.integer(value, language) }

  /// `A, B and C`
  func list(_ items: some Sequence<String>) -> String { Phrasing.list(Array(items), language) }

  /// `1 January – 30 June 2016`
  var period: String { Phrasing.period(study.from, study.to, language) }

  /// The study's title and edition; a title that names the edition says it
  /// once.
  var label: String { Phrasing.label(study, language) }

  /// `12`, or `=12` where others share the rank.
  func rank(_ brand: Int, in ranking: Ranking) -> String {
    guard let rank = ranking.ranks[brand] else { return NumberFormat.missing }
    return (ranking.isShared(rank) ? "=" : "") + integer(rank)
  }

  /// The same in its sector.
  func sectorRank(_ brand: Int) -> String {
    guard let rank = card.sectorRanks[brand] else { return NumberFormat.missing }
    let members = card.members(study.brands[brand].sector)
    let shared = rank < members.count && card.sectorRanks[members[rank]] == rank
    return (shared ? "=" : "") + integer(rank)
  }

  /// A mean of others, with its n where that is not the `count` that is said
  /// of all of them.
  func mean(_ item: ItemMean, of count: Int, _ text: (Double?) -> String) -> String {
    guard item.mean != nil, item.count != count else { return text(item.mean) }
    return "\(text(item.mean)) (n\u{A0}=\u{A0}\(integer(item.count)))"
  }

  var insights: StudyInsights { StudyInsights(card, means: marketMeans) }

  /// Whom a brand's page compares it with.
  func peers(_ brand: Int, _ disclosure: Disclosure) -> Peers {
    Peers(
      card, brand: brand, sector: sectorMeans[study.brands[brand].sector], market: marketMeans,
      disclosure)
  }

  /// A count with its noun: `76 brands`.
  func brands(_ count: Int) -> String { "\(integer(count)) \(model.unit.counted(count, language))" }
  func sectors(_ count: Int) -> String {
    "\(integer(count)) \(model.group.counted(count, language))"
  }

  func name(sector: Int) -> String { study.sectors[sector].name[language] }
  func name(brand: Int) -> String { study.brands[brand].name }
  func name(node: Int) -> String { model.nodes[node].name[language] }
  func name(indicator: Int) -> String { model.indicators[indicator].name[language] }
  func name(state: Int) -> String { model.maturity?.states[state].name[language] ?? "" }

  func path(brand: Int) -> String { "brands/\(brandSlugs[study.brands[brand].id]).html" }
  func path(client: Int) -> String { "clients/\(brandSlugs[study.brands[client].id]).html" }
  func path(sector: Int) -> String { "sectors/\(sectorSlugs[study.sectors[sector].id]).html" }

  /// The model's scale; where scores leave it, what they cover.
  private static func extent(_ card: Scorecard) -> Extent {
    let scale = Extent(card.model.scale.low, card.model.scale.high)
    guard card.model.hasUnboundedScores else { return scale }
    let scores = card.market.order.flatMap { brand in
      card.model.nodes.indices.compactMap { card.matrix.score(node: $0, unit: brand) }
        + card.model.indicators.indices.compactMap { card.matrix.score(indicator: $0, unit: brand) }
    }
    return Extent(covering: scores)?.rounded() ?? scale
  }
}
