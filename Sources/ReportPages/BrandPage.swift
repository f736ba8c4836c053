import Analysis
import Wording
import ReportTables
import StudyData

/// One brand: state, rank, axes, every indicator with its value and source.
struct BrandPage {
  let site: Site
  let brand: Int

  static let shape = TemplateShape(
    "brand",
    PageFrame.fields.merging(BrandContent.fields) { one, _ in one }.merging([
      "evolution": .list(ChartFigure.shape)
    ]) { one, _ in one })

  var view: TemplateView {
    let content = BrandContent(site: site, brand: brand, .open)
    let name = site.name(brand: brand)
    let sector = site.study.brands[brand].sector
    var frame = PageFrame(
      site: site, path: site.path(brand: brand), title: name, kicker: site.name(sector: sector),
      kickerHref: "../" + site.path(sector: sector), heading: name, lede: content.lede)
    if site.report.clients.contains(brand) {
      frame.links = [
        ("../" + site.path(client: brand), site.say.clientReport)
      ]
    }
    var values = frame.values.merging(content.values) { one, _ in one }
    values["evolution"] = .list([])
    return TemplateView(values)
  }
}
