extension EnglishPages: QualityPageWording {
  package var analystTitle: String { "The data, for the analyst" }
  package var internalUse: String { "Internal use" }
  package var findings: String { "Findings" }
  package var nothingToReport: String { "Nothing to report." }
  package var warningsDoNotStop: String {
    "A warning does not stop the study; look at it before publishing."
  }
  package var filesRead: String { "Files read" }
  package var file: String { "File" }
  package var rows: String { "Rows" }
  package var readAs: String { "Read as" }
  package var observedCells: String { "observed" }
  package var imputedCells: String { "imputed" }
  package var winsorisedCells: String { "winsorised" }
  package var notApplicableCells: String { "not applicable" }
  package var coderAgreement: String { "Coder agreement" }
  package var cellsToSettle: String { "Cells to settle" }
  package var whatEachGave: String { "What each one gave" }
  package var distanceInPoints: String { "Distance (points)" }

  package func agreementSubtitle(names: String, alpha: String, share: String, cells: String)
    -> String
  {
    "\(names): Krippendorff's α \(alpha), the indicators' mean weighted by their cells; \(share) of \(cells) cells coded by several agree. From 0.8 on data are reliable; below 0.667 not even tentative conclusions hold. κ only for categories and for two coders. Without variation there is no α or κ (–)."
  }
  package var farthestFirst: String { "Those farthest apart first, in points of the indicator." }

  package func firstDisagreements(shown: String, all: String) -> String {
    " The first \(shown) of \(all); all are in data/codings.csv."
  }
  package var low: String { "low" }
  package var howFarTrusted: String { "How far the study can be trusted." }
  package var verdict: String { "Verdict" }
  package var observedHead: String { "Observed" }

  package func ofValues(_ all: String) -> String {
    "of \(all) values"
  }
  package var agreementAlpha: String { "Agreement, α" }

  package func outOfCoders(_ count: String) -> String {
    "of \(count) coders"
  }
  package var withCare: String { "With caution" }

  package func outOfIndicators(_ indicators: String) -> String {
    "of \(indicators) indicators"
  }

  package func outOfUnits(_ units: String) -> String {
    "of \(units)"
  }

  package func weakIndicatorsSubtitle(_ least: String) -> String {
    "Observed in less than \(least), or with little agreement between coders"
  }

  package func weakestShown(_ shown: String, of all: String) -> String {
    "; the \(shown) weakest of \(all)"
  }
  package var whatCallsForCare: String { "What calls for caution" }

  package func ifAChildIsMissing(aggregation: String, kind: String, coverage: String) -> String {
    "\(aggregation); if a part is missing, \(kind); minimum coverage \(coverage)"
  }
  package var nothingToMeasure: String { "nothing to measure: worst value" }

  package func rangeOfValues(low: String, high: String) -> String {
    "\(low) to \(high)"
  }
  package var yesOrNo: String { "yes or no" }
  package var kindLevels: String { "levels" }
  package var kindShare: String { "percentage" }
  package var kindCount: String { "count" }
  package var kindDuration: String { "duration" }
  package var kindNumber: String { "number" }
  package var data: String { "Data" }
  package var coding: String { "Coding" }
  package var index: String { "Index" }
  package var noData: String { "There are no data." }

  package func observedShare(share: String, observed: String, all: String) -> String {
    "\(share) of the possible values were observed (\(observed) of \(all))"
  }

  package func codedIndependently(count: String, cells: String, share: String)
    -> String
  {
    "\(count) people coded \(cells) values independently and agree on \(share)"
  }
  package var alphaReliable: String { "reliable (from 0.8)" }
  package var alphaTentative: String {
    "enough for tentative conclusions (from 0.667; reliable from 0.8)"
  }
  package var alphaInsufficient: String { "not enough even for tentative conclusions (from 0.667)" }

  package func alphaIs(opening: String, alpha: String, word: String) -> String {
    "\(opening); Krippendorff's α \(alpha), \(word)."
  }
  package var noneCallsForCare: String { "No indicator calls for caution." }

  package func oneCallsForCare(_ all: String) -> String {
    "One indicator of \(all) calls for caution."
  }

  package func someCallForCare(count: String, all: String) -> String {
    "\(count) indicators of \(all) call for caution."
  }
  package var allRanked: String { "All \(unit.plural) are ranked." }

  package func codersAgreeLittle(_ alpha: String) -> String {
    "the coders agree little (α \(alpha))"
  }

  package func observedIn(_ observed: String) -> String {
    "observed in \(observed)"
  }

  package func filledInFor(_ imputed: String) -> String {
    "filled in for \(imputed)"
  }

  package func warningsAndNotes(warnings: Int, notes: Int) -> String {
    "\(warnings) \(warnings == 1 ? "warning" : "warnings") and \(notes) \(notes == 1 ? "note" : "notes"). This page names files, lines and coders: it is not published."
  }

  package func filledIn(_ count: Int, written: String) -> String {
    "; \(written) \(count == 1 ? "was" : "were") filled in from others"
  }

  package func capped(_ count: Int, written: String) -> String {
    count == 1
      ? "; 1 extreme value was capped" : "; \(written) extreme values were capped"
  }

  package func onlyUnitIsRanked(_ ranked: Bool) -> String {
    "The only \(unit.singular) is \(ranked ? "" : "not ")ranked."
  }

  package func leftUnranked(_ count: Int, written: String, of all: Int, writtenAll: String)
    -> String
  {
    "\(written) of \(writtenAll) \(all == 1 ? unit.singular : unit.plural) \(count == 1 ? "is" : "are") not ranked."
  }
}
