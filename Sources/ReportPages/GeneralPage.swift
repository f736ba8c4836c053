import ReportTables
import Wording
import StudyData

/// The page of a subject that needs no template of its own: title, sentences,
/// and each of its tables with what it holds.
struct GeneralPage {
  let site: Site
  let subject: any Subject
  let page: SubjectPage

  static let shape = TemplateShape(
    "subject",
    PageFrame.fields.merging([
      "hasFindings": .flag, "findingsTitle": .text, "findings": .list(Parts.finding),
      "sections": .list(
        TemplateShape(
          "section",
          TableView.fields.merging(["title": .text, "subtitle": .text, "note": .text]) { $1 })),
    ]) { $1 })

  var view: TemplateView {
    let sections = subject.published.filter { $0.table.rowCount > 0 }.map { section in
      (section, TableView(site: site, table: section.table))
    }
    var frame = PageFrame(
      site: site, path: page.path, title: page.title, kicker: site.study.title[site.language],
      heading: page.title, lede: page.lede)
    frame.contents = sections.map { ("#\($1.anchor)-h", $0.tab) }
    let opening = Parts.opening(site, figures: [], findings: subject.summary)
    var values = frame.values.merging(opening) { $1 }
    values["figures"] = nil
    values["sections"] = .list(
      sections.map { section, table in
        TemplateView(
          table.values.merging([
            "title": .text(section.tab), "subtitle": .text(section.holds),
            "note": .text(table.note),
          ]) { $1 })
      })
    return TemplateView(values)
  }
}
