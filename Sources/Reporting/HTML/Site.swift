import Findings
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// What all pages of a report share.
struct Site: Sendable {
  /// Above so many ranked brands the study page shows only the first ones;
  /// sector pages list them all.
  static let longRanking = 300
  static let shortenedRanking = 100

  let report: Report
  let brandSlugs: Slugs
  let sectorSlugs: Slugs
  let style: String
  let script: String
  /// The ends of score axes.
  let extent: Extent
  let marketMeans: GroupMeans
  /// Per sector of the study.
  let sectorMeans: [GroupMeans]
  /// Per indicator, the scores of the ranked brands as a strip.
  let strips: [PercentileStrip]

  init(report: Report, templates: TemplateSet) {
    self.report = report
    let card = report.card
    brandSlugs = Slugs(report.study.brands.map(\.id))
    sectorSlugs = Slugs(report.study.sectors.map(\.id))
    style = SiteStyle(report: report, base: templates.file("style.css")).css
    script = templates.file("script.js")
    marketMeans = GroupMeans(card, members: card.market.order)
    sectorMeans = card.sectors.map { GroupMeans(card, members: $0.members) }
    let extent = Self.extent(card)
    self.extent = extent
    strips = card.model.indicators.indices.map { indicator in
      PercentileStrip(
        peers: card.market.order.compactMap { card.matrix.score(indicator: indicator, unit: $0) },
        extent: extent, width: 170, height: 22)
    }
  }

  var card: Scorecard { report.card }
  var study: Study { report.study }
  var model: MaturityModel { report.study.model }
  var language: Language { report.language }
  var format: ValueFormat { ValueFormat(language, decimals: decimals) }

  private var decimals: Int { model.scoreDecimals }

  /// One of two texts, by the report's language.
  func say(es: String, en: String) -> String { language == .es ? es : en }

  /// A score or an index as a reader sees it.
  func score(_ value: Double?) -> String {
    value.map { NumberFormat.fixed($0, decimals, language) } ?? NumberFormat.missing
  }

  /// A share 0…1 as percent.
  func percent(_ share: Double?, _ decimals: Int = 1) -> String {
    share.map { NumberFormat.percent($0 * 100, decimals, language) } ?? NumberFormat.missing
  }

  func change(_ value: Double) -> String { NumberFormat.change(value, decimals, language) }
  func integer(_ value: Int) -> String { NumberFormat.integer(value, language) }

  /// `12`, or `=12` where others share the rank.
  func rank(_ brand: Int, in ranking: Ranking) -> String {
    guard let rank = ranking.ranks[brand] else { return NumberFormat.missing }
    let shared = rank <= ranking.order.count && isShared(rank, ranking)
    return (shared ? "=" : "") + integer(rank)
  }

  private func isShared(_ rank: Int, _ ranking: Ranking) -> Bool {
    // Ranked from the best down, the one after the first of a rank tells.
    guard rank < ranking.order.count else { return false }
    return ranking.ranks[ranking.order[rank]] == rank
  }

  /// A count with its noun: `76 brands`.
  func brands(_ count: Int) -> String { "\(integer(count)) \(model.unit.counted(count, language))" }
  func sectors(_ count: Int) -> String {
    "\(integer(count)) \(model.group.counted(count, language))"
  }

  func name(sector: Int) -> String { study.sectors[sector].name }
  func name(brand: Int) -> String { study.brands[brand].name }
  func name(node: Int) -> String { model.nodes[node].name[language] }
  func name(indicator: Int) -> String { model.indicators[indicator].name[language] }
  func name(state: Int) -> String { model.maturity?.states[state].name[language] ?? "" }

  func path(brand: Int) -> String { "brands/\(brandSlugs[study.brands[brand].id]).html" }
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
