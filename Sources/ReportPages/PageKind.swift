import StudyData
import ReportTables
import Wording

/// One kind of page: its template, what the template may name, what the
/// navigation calls it, and its pages in a site. Every page is registered in
/// `all`; the navigation, the templates that are loaded, the files written and
/// the count of the progress follow from it.
struct PageKind: Sendable {
  /// One page of the kind.
  struct Item: Sendable {
    let path: String
    let view: @Sendable (Site) -> TemplateView
  }

  /// The file in `report-templates/pages`, without its ending.
  let template: String
  let shape: TemplateShape
  /// `nil` for pages that no navigation leads to.
  var label: (@Sendable (any PageWording) -> String)?
  let items: @Sendable (Site) -> [Item]

  /// A kind of which there is one page.
  init(
    _ template: String, at path: String, _ shape: TemplateShape,
    label: (@Sendable (any PageWording) -> String)? = nil,
    view: @escaping @Sendable (Site) -> TemplateView
  ) {
    self.init(template, shape, label: label) { _ in [Item(path: path, view: view)] }
  }

  /// A kind with a page for each of something.
  init(
    _ template: String, _ shape: TemplateShape,
    label: (@Sendable (any PageWording) -> String)? = nil,
    items: @escaping @Sendable (Site) -> [Item]
  ) {
    self.template = template
    self.shape = shape
    self.label = label
    self.items = items
  }

  static let all = [
    PageKind("index", at: IndexPage.path, IndexPage.shape, label: \.study) {
      IndexPage(site: $0).view
    },
    PageKind("methodology", at: MethodologyPage.path, MethodologyPage.shape, label: \.methodology) {
      MethodologyPage(site: $0).view
    },
    PageKind("quality", at: QualityPage.path, QualityPage.shape, label: \.dataQuality) {
      QualityPage(site: $0).view
    },
    PageKind("analyst", at: AnalystPage.path, AnalystPage.shape) { AnalystPage(site: $0).view },
    PageKind("sector", SectorPage.shape) { site in
      site.study.sectors.indices.map { sector in
        Item(path: site.path(sector: sector)) { SectorPage(site: $0, sector: sector).view }
      }
    },
    PageKind("brand", BrandPage.shape) { site in
      site.study.brands.indices.map { brand in
        Item(path: site.path(brand: brand)) { BrandPage(site: $0, brand: brand).view }
      }
    },
    PageKind("client", ClientPage.shape) { site in
      site.report.clients.map { client in
        Item(path: site.path(client: client)) { ClientPage(site: $0, client: client).view }
      }
    },
  ]
}
