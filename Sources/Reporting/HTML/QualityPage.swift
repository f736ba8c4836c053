import Findings
import MaturityModels
import Scoring
import StudyData
import Wording

/// How far the data can be trusted, on one screen, for readers of the study.
struct QualityPage {
  let site: Site

  /// Rows of the list of weak indicators.
  static let mostWeak = 12

  static let shape = TemplateShape(
    "quality",
    PageFrame.fields.merging(Parts.opening) { one, _ in one }.merging([
      "weak": .view(
        TemplateShape(
          "weak indicators",
          [
            "title": .text, "subtitle": .text,
            "items": .list(
              TemplateShape("weak indicator", ["href": .text, "name": .text, "reason": .text])),
          ])), "unranked": .view(Parts.unranked),
    ]) { one, _ in one })

  var view: TemplateView {
    let verdict = QualityVerdict(site.report)
    let title = site.say(es: "Calidad de los datos", en: "Data quality")
    let frame = PageFrame(
      site: site, place: .quality, title: title, kicker: site.study.title[site.language],
      heading: title,
      lede: site.say(
        es: "Hasta dónde se puede confiar en lo que dice el estudio.",
        en: "How far what the study says can be trusted."))
    var values = frame.values
    values.merge(
      Parts.opening(site, figures: figures(verdict), findings: verdict.sentences.map(\.text))
    ) { one, _ in one }
    values["findingsTitle"] = .text(site.say(es: "Veredicto", en: "Verdict"))
    values["weak"] = .view(weak(verdict))
    values["unranked"] = Parts.unranked(site, from: "")
    return TemplateView(values)
  }

  private func figures(_ verdict: QualityVerdict) -> [TemplateView] {
    let all = verdict.applicable
    guard all > 0 else { return [] }
    var figures = [
      Parts.figure(
        site.say(es: "Observado", en: "Observed"),
        site.percent(Double(verdict.observed) / Double(all)),
        site.say(es: "de \(site.integer(all)) datos", en: "of \(site.integer(all)) values"))
    ]
    if let agreement = verdict.agreement, let alpha = agreement.alpha {
      figures.append(
        Parts.figure(
          site.say(es: "Acuerdo, α", en: "Agreement, α"),
          QualityVerdict.alpha(alpha, site.language),
          site.say(
            es: "de \(site.integer(agreement.coders.count)) codificadores",
            en: "of \(site.integer(agreement.coders.count)) coders")))
    }
    figures += [
      Parts.figure(
        site.say(es: "Con cautela", en: "With care"), site.integer(verdict.weak.count),
        site.say(
          es: "de \(site.integer(site.model.indicators.count)) indicadores",
          en: "of \(site.integer(site.model.indicators.count)) indicators")),
      Parts.figure(
        site.say(es: "Sin índice", en: "Not ranked"), site.integer(verdict.unranked.count),
        site.say(
          es: "de \(site.brands(site.study.brands.count))",
          en: "of \(site.brands(site.study.brands.count))")),
    ]
    return figures
  }

  private func weak(_ verdict: QualityVerdict) -> TemplateView? {
    guard !verdict.weak.isEmpty else { return nil }
    let shown = verdict.weak.prefix(Self.mostWeak)
    let least = site.percent(QualityVerdict.leastObserved, 0)
    var subtitle = site.say(
      es: "Observados en menos del \(least), o con poco acuerdo entre codificadores",
      en: "Observed in less than \(least), or with little agreement of the coders")
    if shown.count < verdict.weak.count {
      let all = site.integer(verdict.weak.count)
      subtitle += site.say(
        es: "; los \(site.integer(shown.count)) más débiles de \(all)",
        en: "; the \(site.integer(shown.count)) weakest of \(all)")
    }
    return [
      "title": .text(site.say(es: "Lo que pide cautela", en: "What calls for care")),
      "subtitle": .text(subtitle + "."),
      "items": .list(
        shown.map { weak in
          [
            "href": .text("methodology.html#\(MethodologyPage.anchor(weak.indicator))"),
            "name": .text(site.name(indicator: weak.indicator)),
            "reason": .text(verdict.reason(weak)),
          ]
        }),
    ]
  }
}
