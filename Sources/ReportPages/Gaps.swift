import Analysis
import Wording

/// Indicators in which somebody stands out, as two lists.
struct Gaps {
  let site: Site
  /// How many the comparison is with, as the subtitle says.
  let count: Int

  /// Strengths and weaknesses under one subtitle.
  func both(_ subtitle: String, _ found: Standouts) -> [TemplateView] {
    [
      view(site.say.strengths, subtitle, found.strengths),
      view(site.say.weaknesses, subtitle, found.weaknesses),
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

  func view(_ title: String, _ subtitle: String, _ items: [Standouts.Item]) -> TemplateView {
    [
      "title": .text(title), "subtitle": .text(subtitle), "isEmpty": .flag(items.isEmpty),
      "emptyText": .text(site.say.noGaps),
      "items": .list(
        items.map { item in
          [
            "name": .text(site.name(indicator: item.indicator)),
            "score": .text(site.score(indicator: item.indicator, item.score)),
            "against": .text(
              site.say.against(site.mean(item.against, of: count) { site.score($0) })),
            "gap": .text(site.change(item.shown)),
          ]
        }),
    ]
  }
}
