package import StudyData
package import ReportTables

/// Makes every page of the report.
package struct SiteWriter {
  /// One finished page.
  package struct Page: Sendable {
    package let path: String
    package let bytes: [UInt8]
  }

  private let site: Site
  private let pages: [(template: Template, item: PageKind.Item)]
  /// The files of the templates' folder that were used.
  package let replaced: [InputFile]

  /// Loads and checks the templates.
  package init(report: Report, templatesFolder: String?) throws(TemplateFault) {
    let templates = try TemplateSet(replacedBy: templatesFolder)
    var site = Site(report: report, templates: templates)
    var pages: [(template: Template, item: PageKind.Item)] = []
    for kind in PageKind.all {
      let template = try templates.page(kind.template, shape: kind.shape)
      pages += kind.items(site).map { (template, $0) }
    }
    site.navigation = pages.compactMap { page in
      page.item.label.map { (page.item.path, $0) }
    }
    self.site = site
    self.pages = pages
    replaced = templates.replaced(seenFrom: report.study.folder)
  }

  /// How many pages there are.
  package var count: Int { pages.count }

  /// Makes page `number`.
  package func page(_ number: Int) -> Page {
    let (template, item) = pages[number]
    return Page(path: item.path, bytes: template.render(item.view(site)))
  }
}
