import MaturityModels
import Scoring
import Wording

/// Indicators in which somebody stands out from a comparison.
struct Gaps {
  struct Item {
    let indicator: Int
    let score: Double
    let against: Double
    /// What orders them; what is told of it is the difference of the figures
    /// shown.
    var gap: Double { score - against }
  }

  let site: Site
  /// From the largest gap to the smallest.
  private let items: [Item]

  /// `scores` and `comparison` by indicator; those with both count, unless
  /// they weigh nothing.
  init(_ site: Site, scores: (Int) -> Double?, comparison: (Int) -> Double?) {
    self.site = site
    items = site.countedIndicators.compactMap { indicator -> Item? in
      guard let score = scores(indicator), let against = comparison(indicator) else { return nil }
      return Item(indicator: indicator, score: score, against: against)
    }.sorted { $0.gap == $1.gap ? $0.indicator < $1.indicator : $0.gap > $1.gap }
  }

  private func shown(_ item: Item) -> Double { site.difference(item.score, item.against) }

  /// At most five, all above the comparison by as much as a reader sees.
  var strengths: [Item] { Array(items.filter { shown($0) >= site.visibleGap }.prefix(5)) }
  /// The same below it, the largest gap first.
  var weaknesses: [Item] {
    Array(items.reversed().filter { shown($0) <= -site.visibleGap }.prefix(5))
  }

  /// Strengths and weaknesses under one subtitle.
  func both(_ subtitle: String) -> [TemplateView] {
    [
      view(site.say.strengths, subtitle, strengths),
      view(site.say.weaknesses, subtitle, weaknesses),
    ]
  }

  static let shape = TemplateShape(
    "gaps",
    [
      "title": .text, "subtitle": .text, "isEmpty": .flag, "emptyText": .text,
      "items": .list(
        TemplateShape(
          "gap", ["name": .text, "score": .text, "against": .text, "gap": .text])),
    ])

  func view(_ title: String, _ subtitle: String, _ items: [Item]) -> TemplateView {
    [
      "title": .text(title), "subtitle": .text(subtitle), "isEmpty": .flag(items.isEmpty),
      "emptyText": .text(site.say.noGaps),
      "items": .list(
        items.map { item in
          [
            "name": .text(site.name(indicator: item.indicator)),
            "score": .text(site.score(indicator: item.indicator, item.score)),
            "against": .text(
              site.say.against(site.score(item.against))),
            "gap": .text(site.change(shown(item))),
          ]
        }),
    ]
  }
}
