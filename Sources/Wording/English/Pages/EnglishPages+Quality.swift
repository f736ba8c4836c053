// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: QualityPageWording {
  var analystTitle: String { "The data, for the analyst" }
  var internalUse: String { "Internal use" }
  var findings: String { "Findings" }
  var nothingToReport: String { "Nothing to report." }
  var warningsDoNotStop: String { "A warning does not stop the study; look at it before publishing." }
  var filesRead: String { "Files read" }
  var file: String { "File" }
  var rows: String { "Rows" }
  var readAs: String { "Read as" }
  var observedCells: String { "observed" }
  var imputedCells: String { "imputed" }
  var winsorisedCells: String { "winsorised" }
  var notApplicableCells: String { "not applicable" }
  var coderAgreement: String { "Coder agreement" }
  var cellsToSettle: String { "Cells to settle" }
  var whatEachGave: String { "What each one gave" }
  var distanceInPoints: String { "Distance (points)" }
  func agreementSubtitle(names: String, alpha: String, share: String, cells: String)
    -> String
  {
    "\(names): Krippendorff's α \(alpha), the indicators' mean weighted by their cells; \(share) of \(cells) cells coded by several agree. From 0.8 on data are reliable; below 0.667 not even tentative conclusions hold. κ only for categories and for two coders. Without variation there is no α or κ (–)."
  }
  var farthestFirst: String { "Those farthest apart first, in points of the indicator." }
  func firstDisagreements(shown: String, all: String) -> String { " The first \(shown) of \(all); all are in data/codings.csv." }
  var low: String { "low" }
  var howFarTrusted: String { "How far the study can be trusted." }
  var verdict: String { "Verdict" }
  var observedHead: String { "Observed" }
  func ofValues(_ all: String) -> String { "of \(all) values" }
  var agreementAlpha: String { "Agreement, α" }
  func outOfCoders(_ count: String) -> String { "of \(count) coders" }
  var withCare: String { "With caution" }
  func outOfIndicators(_ indicators: String) -> String { "of \(indicators) indicators" }
  func outOfUnits(_ units: String) -> String { "of \(units)" }
  func weakIndicatorsSubtitle(_ least: String) -> String { "Observed in less than \(least), or with little agreement between coders" }
  func weakestShown(_ shown: String, of all: String) -> String { "; the \(shown) weakest of \(all)" }
  var whatCallsForCare: String { "What calls for caution" }
  func ifAChildIsMissing(aggregation: String, kind: String, coverage: String) -> String { "\(aggregation); if a part is missing, \(kind); minimum coverage \(coverage)" }
  var nothingToMeasure: String { "nothing to measure: worst value" }
  func rangeOfValues(low: String, high: String) -> String { "\(low) to \(high)" }
  var yesOrNo: String { "yes or no" }
  var kindLevels: String { "levels" }
  var kindShare: String { "percentage" }
  var kindCount: String { "count" }
  var kindDuration: String { "duration" }
  var kindNumber: String { "number" }
  var data: String { "Data" }
  var coding: String { "Coding" }
  var index: String { "Index" }
  var noData: String { "There are no data." }
  func observedShare(share: String, observed: String, all: String) -> String { "\(share) of the possible values were observed (\(observed) of \(all))" }
  func codedIndependently(count: String, cells: String, share: String)
    -> String
  {
    "\(count) people coded \(cells) values independently and agree on \(share)"
  }
  var alphaReliable: String { "reliable (from 0.8)" }
  var alphaTentative: String { "enough for tentative conclusions (from 0.667; reliable from 0.8)" }
  var alphaInsufficient: String { "not enough even for tentative conclusions (from 0.667)" }
  func alphaIs(opening: String, alpha: String, word: String) -> String { "\(opening); Krippendorff's α \(alpha), \(word)." }
  var noneCallsForCare: String { "No indicator calls for caution." }
  func oneCallsForCare(_ all: String) -> String { "One indicator of \(all) calls for caution." }
  func someCallForCare(count: String, all: String) -> String { "\(count) indicators of \(all) call for caution." }
  var allRanked: String { "All \(unit.plural) are ranked." }
  func codersAgreeLittle(_ alpha: String) -> String { "the coders agree little (α \(alpha))" }
  func observedIn(_ observed: String) -> String { "observed in \(observed)" }
  func filledInFor(_ imputed: String) -> String { "filled in for \(imputed)" }
  func warningsAndNotes(warnings: Int, notes: Int) -> String { "\(warnings) \(warnings == 1 ? "warning" : "warnings") and \(notes) \(notes == 1 ? "note" : "notes"). This page names files, lines and coders: it is not published." }
  func filledIn(_ count: Int, written: String) -> String { "; \(written) \(count == 1 ? "was" : "were") filled in from others" }
  func capped(_ count: Int, written: String) -> String { count == 1 ? "; 1 extreme value was capped" : "; \(written) extreme values were capped" }
  func onlyUnitIsRanked(_ ranked: Bool) -> String { "The only \(unit.singular) is \(ranked ? "" : "not ")ranked." }
  func leftUnranked(_ count: Int, written: String, of all: Int, writtenAll: String)
    -> String
  {
    "\(written) of \(writtenAll) \(all == 1 ? unit.singular : unit.plural) \(count == 1 ? "is" : "are") not ranked."
  }
}
