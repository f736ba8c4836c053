import Findings
import Wording
import MaturityModels
import Statistics
import StudyData
import ReportTables

/// How far the coders agree, and what they have to settle.
struct CodersSection {
  private let site: Site
  private let agreement: CoderAgreement

  /// Rows of the list; data/codings.csv has them all.
  static let mostDisagreements = 200

  static let shape = TemplateShape(
    "coders",
    [
      "title": .text, "subtitle": .text, "cellsLabel": .text, "agreementLabel": .text,
      "alphaLabel": .text, "kappaLabel": .text, "hasKappa": .flag, "metricLabel": .text,
      "indicators": .list(
        TemplateShape(
          "coded indicator",
          [
            "name": .text, "cells": .text, "cellsValue": .text, "agreement": .text,
            "agreementValue": .text, "alpha": .text, "alphaValue": .text, "severity": .text,
            "verdict": .text, "kappa": .text, "kappaValue": .text, "metric": .text,
          ])),
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
    ])

  /// `nil` where no cell was coded by several.
  init?(_ site: Site) {
    guard let agreement = CoderAgreement(site.report.codings, of: site.study) else { return nil }
    self.site = site
    self.agreement = agreement
  }

  var value: TemplateValue {
    .view([
      "title": .text(site.say.coderAgreement),
      "subtitle": .text(subtitle),
      "cellsLabel": .text(site.say.cellsCompared),
      "agreementLabel": .text(site.say.agree),
      "alphaLabel": .text(site.say.krippendorff),
      "kappaLabel": .text(site.say.cohen),
      "hasKappa": .flag(agreement.entries.contains { $0.kappa != nil }),
      "metricLabel": .text(site.say.metric),
      "indicators": .list(agreement.entries.map(row)),
      "hasDisagreements": .flag(!agreement.disagreements.isEmpty),
      "disagreementsTitle": .text(site.say.cellsToSettle),
      "disagreementsSubtitle": .text(disagreementsSubtitle),
      "brandLabel": .text(capitalised(site.model.unit.singular[site.language])),
      "valuesLabel": .text(site.say.whatEachGave),
      "distanceLabel": .text(site.say.distanceInPoints),
      "disagreements": .list(agreement.disagreements.prefix(Self.mostDisagreements).map(row)),
    ])
  }

  private var subtitle: String {
    let alpha = self.alpha(agreement.alpha)
    let names = agreement.coders.joined(separator: ", ")
    let cells = site.integer(agreement.cells)
    let share = site.percent(agreement.agreement)
    return site.say.agreementSubtitle(names: names, alpha: alpha, share: share, cells: cells)
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

  private func row(_ entry: CoderAgreement.Entry) -> TemplateView {
    [
      "name": .text(name(entry.indicator)), "cells": .text(site.integer(entry.cells)),
      "cellsValue": .text(String(entry.cells)), "agreement": .text(site.percent(entry.agreement)),
      "agreementValue": .text(NumberFormat.machine(entry.agreement)),
      "alpha": .text(alpha(entry.alpha)),
      "alphaValue": .text(entry.alpha.map(NumberFormat.machine) ?? ""),
      "severity": .text(Severity.warning.rawValue),
      "verdict": .text(entry.isLow ? site.say.low : ""),
      "kappa": .text(number(entry.kappa)),
      "kappaValue": .text(entry.kappa.map(NumberFormat.machine) ?? ""),
      "metric": .text(entry.metric.word[site.language]),
    ]
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

  private func alpha(_ value: Double?) -> String {
    value.map { QualityVerdict.alpha($0, site.language) } ?? NumberFormat.missing
  }

  private func number(_ value: Double?) -> String {
    value.map { NumberFormat.fixed($0, 3, site.language) } ?? NumberFormat.missing
  }
}
