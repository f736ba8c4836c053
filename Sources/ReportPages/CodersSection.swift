import Wording
import StudyData
import ReportTables
import MaturityModels
import Findings

/// How far the coders agree, and what they have to settle.
struct CodersSection {
  private let site: Site
  private let agreement: CoderAgreement

  /// Rows of the list; data/codings.csv has them all.
  static let mostDisagreements = 200

  static let shape = TemplateShape(
    "coders",
    TableView.fields.merging([
      "title": .text, "subtitle": .text, "indicatorLabel": .text,
      "hasDisagreements": .flag, "disagreementsTitle": .text, "disagreementsSubtitle": .text,
      "brandLabel": .text, "valuesLabel": .text, "distanceLabel": .text,
      "disagreements": .list(
        TemplateShape(
          "disagreement",
          [
            "brand": .text, "href": .text, "indicator": .text, "distance": .text,
            "codings": .list(
              TemplateShape("coding", ["coder": .text, "raw": .text, "place": .text])),
          ])),
    ]) { $1 })

  /// `nil` where no cell was coded by several.
  init?(_ site: Site) {
    guard let agreement = CoderAgreement(site.report.codings, of: site.study) else { return nil }
    self.site = site
    self.agreement = agreement
  }

  var value: TemplateValue {
    let table = TableView(site: site, table: agreement.table(site.words), showsIDs: true)
    return .view(
      TemplateView(
        table.values.merging([
          "id": "coders", "title": .text(site.say.coderAgreement),
          "subtitle": .text(subtitle),
          "hasDisagreements": .flag(!agreement.disagreements.isEmpty),
          "disagreementsTitle": .text(site.say.cellsToSettle),
          "disagreementsSubtitle": .text(disagreementsSubtitle),
          "brandLabel": .text(capitalised(site.model.unit.singular[site.language])),
          "indicatorLabel": .text(site.say.indicator),
          "valuesLabel": .text(site.say.whatEachGave),
          "distanceLabel": .text(site.say.distanceInPoints),
          "disagreements": .list(agreement.disagreements.prefix(Self.mostDisagreements).map(row)),
        ]) { $1 }))
  }

  private var subtitle: String {
    let figures = agreement.figures(site.language)
    return site.say.agreementSubtitle(
      names: agreement.coders.joined(separator: ", "), alpha: figures.alpha, share: figures.share,
      cells: figures.cells)
  }

  private var disagreementsSubtitle: String {
    let count = agreement.disagreements.count
    let order = site.say.farthestFirst
    guard count > Self.mostDisagreements else { return order }
    let shown = site.integer(Self.mostDisagreements)
    let all = site.integer(count)
    return order
      + site.say.firstDisagreements(shown: shown, all: all)
  }

  private func row(_ cell: CoderAgreement.Disagreement) -> TemplateView {
    [
      "brand": .text(site.name(brand: cell.brand)),
      "href": .text("../" + site.path(brand: cell.brand)),
      "indicator": .text(name(cell.indicator)), "distance": .text(site.score(cell.distance)),
      "codings": .list(
        cell.codings.map { coding in
          [
            "coder": .text(coding.coder), "raw": .text(raw(coding)),
            "place": .text(coding.place.description),
          ]
        }),
    ]
  }

  /// What a coder wrote; a number of a sheet in the reader's own marks.
  private func raw(_ coding: Coding) -> String {
    guard let value = coding.value, Double(coding.raw) == value else { return coding.raw }
    return NumberFormat.plain(value, site.language)
  }

  private func name(_ indicator: Int) -> String {
    "\(site.model.indicators[indicator].id) \(site.name(indicator: indicator))"
  }
}
