import MaturityModels
import Wording
import ReportTables
import StudyData

/// How far the data can be trusted, on one screen, for readers of the study.
struct QualityPage {
  static let path = "quality.html"

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
    let title = site.say.dataQuality
    let frame = PageFrame(
      site: site, path: Self.path, title: title, kicker: site.study.title[site.language],
      heading: title,
      lede: site.say.howFarTrusted)
    var values = frame.values
    values.merge(
      Parts.opening(site, figures: figures(verdict), findings: verdict.sentences.map(\.text))
    ) { one, _ in one }
    values["findingsTitle"] = .text(site.say.verdict)
    values["weak"] = .view(weak(verdict))
    values["unranked"] = Parts.unranked(site, from: "")
    return TemplateView(values)
  }

  private func figures(_ verdict: QualityVerdict) -> [TemplateView] {
    let all = verdict.counts.applicable
    guard all > 0 else { return [] }
    var figures = [
      Parts.figure(
        site.say.observedHead,
        site.percent(Double(verdict.counts.observed) / Double(all)),
        site.say.ofValues(site.integer(all)))
    ]
    if let agreement = verdict.agreement, let alpha = agreement.alpha {
      figures.append(
        Parts.figure(
          site.say.agreementAlpha,
          QualityVerdict.alpha(alpha, site.language),
          site.say.outOfCoders(site.integer(agreement.coders.count))))
    }
    figures += [
      Parts.figure(
        site.say.withCare, site.integer(verdict.weak.count),
        site.say.outOfIndicators(site.integer(site.model.indicators.count))),
      Parts.figure(
        site.say.notRanked, site.integer(verdict.unranked.count),
        site.say.outOfUnits(site.brands(site.study.brands.count))),
    ]
    return figures
  }

  private func weak(_ verdict: QualityVerdict) -> TemplateView? {
    guard !verdict.weak.isEmpty else { return nil }
    let shown = verdict.weak.prefix(Self.mostWeak)
    let least = site.percent(QualityVerdict.leastObserved, 0)
    var subtitle = site.say.weakIndicatorsSubtitle(least)
    if shown.count < verdict.weak.count {
      let all = site.integer(verdict.weak.count)
      subtitle += site.say.weakestShown(site.integer(shown.count), of: all)
    }
    return [
      "title": .text(site.say.whatCallsForCare),
      "subtitle": .text(subtitle + "."),
      "items": .list(
        shown.map { weak in
          [
            "href": .text("\(MethodologyPage.path)#\(MethodologyPage.anchor(weak.indicator))"),
            "name": .text(site.name(indicator: weak.indicator)),
            "reason": .text(verdict.reason(weak)),
          ]
        }),
    ]
  }
}
