import MaturityModels
import Wording
import ReportTables
import StudyData

/// What stands around every page: title, navigation, footer.
struct PageFrame {
  let site: Site
  /// Where the page stands in the report's folder.
  let path: String
  let title: String
  let kicker: String
  /// The page the kicker leads to; empty for none.
  var kickerHref = ""
  let heading: String
  let lede: String
  /// Does it stand for itself, without a link to another page?
  var isClosed = false
  /// Other pages on the same subject.
  var links: [(href: String, label: String)] = []
  /// The parts of a long page.
  var contents: [(href: String, label: String)] = []

  static let fields: [String: TemplateShape.Kind] = [
    "lang": .text, "toolVersion": .text, "pageTitle": .text, "studyTitle": .text, "style": .markup,
    "script": .markup, "skipLabel": .text, "navLabel": .text, "root": .text, "logo": .text,
    "kicker": .text, "kickerHref": .text, "heading": .text, "lede": .text, "sourceNote": .text,
    "runNote": .text, "sortLabel": .text, "figureSource": .text, "contentsLabel": .text,
    "hasContents": .flag, "isClosed": .flag,
    "contents": .list(TemplateShape("part", ["href": .text, "label": .text])),
    "nav": .list(TemplateShape("nav", ["href": .text, "label": .text, "isCurrent": .flag])),
    "links": .list(TemplateShape("link", ["href": .text, "label": .text])),
  ]

  var values: [String: TemplateValue] {
    let root = path.contains("/") ? "../" : ""
    return [
      "lang": .text(site.language.rawValue), "toolVersion": .text(ToolVersion.current),
      "pageTitle": .text(title), "studyTitle": .text(site.study.title[site.language]),
      "style": .markup(site.style), "script": .markup(site.script), "logo": .text(site.logo),
      "sortLabel": .text(site.say.sortBy),
      "skipLabel": .text(site.say.skipToContent),
      "navLabel": .text(site.say.pages), "root": .text(root),
      "kicker": .text(kicker), "kickerHref": .text(kickerHref), "heading": .text(heading),
      "lede": .text(lede),
      "nav": .list(
        site.navigation.map { href, label in
          ["href": .text(root + href), "label": .text(label), "isCurrent": .flag(path == href)]
        }),
      "links": .list(links.map { ["href": .text($0.href), "label": .text($0.label)] }),
      "contentsLabel": .text(site.say.onThisPage),
      "hasContents": .flag(contents.count > 1), "isClosed": .flag(isClosed),
      "contents": .list(contents.map { ["href": .text($0.href), "label": .text($0.label)] }),
      "figureSource": .text(
        site.say.sourceIs(site.label)),
      "sourceNote": .text(
        site.say.sourceWithModel(label: site.label, period: site.period, value: self.model)),
      "runNote": .text(
        site.say.madeWith(ToolVersion.current)),
    ]
  }

  /// The model and its version; a name that says its version says it once.
  private var model: String {
    let model = site.model
    let name = model.name[site.language]
    let word = site.say.model
    return Phrasing.names(name, model.version)
      ? "\(word) \(name)"
      : "\(word) \(name), \(site.say.version) \(model.version)"
  }
}
