import Scoring
import Wording
import StudyData

/// Shapes and views of parts that several pages share.
enum Parts {
  static let figures = TemplateShape(
    "figures", ["label": .text, "value": .text, "note": .text, "isWord": .flag])

  static func figure(_ label: String, _ value: String, _ note: String = "") -> TemplateView {
    [
      "label": .text(label), "value": .text(value), "note": .text(note),
      "isWord": .flag(!value.isEmpty && !value.utf8.contains { $0 >= 48 && $0 <= 57 }),
    ]
  }

  static let finding = TemplateShape("finding", ["text": .text])

  static func findings(_ texts: [String]) -> TemplateValue {
    .list(texts.map { ["text": .text($0)] })
  }

  /// The fields of pages that open with figures and findings.
  static let opening: [String: TemplateShape.Kind] = [
    "figures": .list(figures), "hasFindings": .flag, "findingsTitle": .text,
    "findings": .list(finding),
  ]

  static func opening(
    _ site: Site, figures: [TemplateView], findings: [String]
  ) -> [String: TemplateValue] {
    [
      "figures": .list(figures), "hasFindings": .flag(!findings.isEmpty),
      "findingsTitle": .text(site.say.whatStandsOut),
      "findings": Parts.findings(findings),
    ]
  }

  /// A titled list of links to pages.
  static let pageLinks = TemplateShape(
    "page links",
    [
      "title": .text,
      "items": .list(TemplateShape("page link", ["href": .text, "name": .text])),
    ])

  static func links(_ title: String, _ links: [(href: String, name: String)]) -> TemplateView? {
    guard !links.isEmpty else { return nil }
    return [
      "title": .text(title),
      "items": .list(links.map { ["href": .text($0.href), "name": .text($0.name)] }),
    ]
  }

  static let unranked = TemplateShape(
    "unranked",
    [
      "title": .text, "subtitle": .text,
      "items": .list(
        TemplateShape("unranked item", ["name": .text, "href": .text, "reason": .text])),
    ])

  /// Brands without an index and why; nothing when all have one. `root` leads
  /// from the page to the report's folder, `sector` keeps to one sector.
  static func unranked(_ site: Site, from root: String, sector: Int? = nil) -> TemplateValue {
    let left = site.card.listing.filter { brand in
      site.card.market.ranks[brand] == nil
        && (sector.map { $0 == site.study.brands[brand].sector } ?? true)
    }
    guard !left.isEmpty else { return .view(nil) }
    return .view([
      "title": .text(site.say.notRanked),
      "subtitle": .text(
        site.say.withoutEnoughData(site.brands(left.count))
      ),
      "items": .list(
        left.map { brand in
          [
            "name": .text(site.name(brand: brand)), "href": .text(root + site.path(brand: brand)),
            "reason": .text(
              site.card.unrankedReason(brand).map { site.card.reasonText($0, site.language) } ?? ""),
          ]
        }),
    ])
  }
}
