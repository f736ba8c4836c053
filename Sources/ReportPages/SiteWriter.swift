import Findings
import MaturityModels
import Scoring
import Statistics
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
  private let index: Template
  private let sector: Template
  private let brand: Template
  private let client: Template
  private let methodology: Template
  private let quality: Template
  private let analyst: Template
  /// The files of the templates' folder that were used.
  package let replaced: [InputFile]

  /// Loads and checks the templates.
  package init(report: Report, templatesFolder: String?) throws(TemplateFault) {
    let templates = try TemplateSet(replacedBy: templatesFolder)
    index = try templates.page("index", shape: IndexPage.shape)
    sector = try templates.page("sector", shape: SectorPage.shape)
    brand = try templates.page("brand", shape: BrandPage.shape)
    client = try templates.page("client", shape: ClientPage.shape)
    methodology = try templates.page("methodology", shape: MethodologyPage.shape)
    quality = try templates.page("quality", shape: QualityPage.shape)
    analyst = try templates.page("analyst", shape: AnalystPage.shape)
    replaced = templates.replaced(seenFrom: report.study.folder)
    site = Site(report: report, templates: templates)
  }

  /// The pages there is one of.
  private static let single = 4

  /// How many pages there are.
  package var count: Int {
    Self.single + site.study.sectors.count + site.study.brands.count + site.report.clients.count
  }

  /// Makes page `number`.
  package func page(_ number: Int) -> Page {
    switch number {
    case 0: return Page(path: "index.html", bytes: index.render(IndexPage(site: site).view))
    case 1:
      return Page(
        path: "methodology.html", bytes: methodology.render(MethodologyPage(site: site).view))
    case 2: return Page(path: "quality.html", bytes: quality.render(QualityPage(site: site).view))
    case 3:
      return Page(path: AnalystPage.path, bytes: analyst.render(AnalystPage(site: site).view))
    default: break
    }
    var rest = number - Self.single
    if rest < site.study.sectors.count {
      return Page(
        path: site.path(sector: rest),
        bytes: sector.render(SectorPage(site: site, sector: rest).view))
    }
    rest -= site.study.sectors.count
    if rest < site.study.brands.count {
      return Page(
        path: site.path(brand: rest), bytes: brand.render(BrandPage(site: site, brand: rest).view))
    }
    let chosen = site.report.clients[rest - site.study.brands.count]
    return Page(
      path: site.path(client: chosen),
      bytes: client.render(ClientPage(site: site, client: chosen).view))
  }
}
