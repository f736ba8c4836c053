import ReportTables
import Wording
import StudyData

/// One kind of page: its template, what the template may name, and its pages
/// in a site. Every page is registered in `all`; the navigation, the templates
/// that are loaded, the files written and the count of the progress follow
/// from it.
struct PageKind: Sendable {
  /// One page of the kind.
  struct Item: Sendable {
    let path: String
    /// What the navigation calls it; `nil` for pages it does not lead to.
    var label: String?
    let view: @Sendable (Site) -> TemplateView
  }

  /// The file in `report-templates/pages`, without its ending.
  let template: String
  let shape: TemplateShape
  let items: @Sendable (Site) -> [Item]

  init(
    _ template: String, _ shape: TemplateShape, items: @escaping @Sendable (Site) -> [Item]
  ) {
    self.template = template
    self.shape = shape
    self.items = items
  }

  static let all = [
    PageKind("index", IndexPage.shape) { site in
      [Item(path: IndexPage.path, label: site.say.study) { IndexPage(site: $0).view }]
    },
    PageKind("methodology", MethodologyPage.shape) { site in
      [
        Item(path: MethodologyPage.path, label: site.say.methodology) {
          MethodologyPage(site: $0).view
        }
      ]
    },
    PageKind("quality", QualityPage.shape) { site in
      [Item(path: QualityPage.path, label: site.say.dataQuality) { QualityPage(site: $0).view }]
    },
    PageKind("subject", GeneralPage.shape) { site in
      site.report.subjects.compactMap { subject in
        subject.page.map { page in
          Item(path: page.path, label: page.title) {
            GeneralPage(site: $0, subject: subject, page: page).view
          }
        }
      }
    },
    PageKind("analyst", AnalystPage.shape) { _ in
      [Item(path: AnalystPage.path) { AnalystPage(site: $0).view }]
    },
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
