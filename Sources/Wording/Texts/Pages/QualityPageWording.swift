/// What the data quality pages say, the reader's and the analyst's.
package protocol QualityPageWording {
  var analystTitle: String { get }
  var internalUse: String { get }
  var findings: String { get }
  var nothingToReport: String { get }
  var warningsDoNotStop: String { get }
  var filesRead: String { get }
  var file: String { get }
  var rows: String { get }
  var readAs: String { get }
  var observedCells: String { get }
  var imputedCells: String { get }
  var winsorisedCells: String { get }
  var notApplicableCells: String { get }
  var coderAgreement: String { get }
  var cellsToSettle: String { get }
  var whatEachGave: String { get }
  var distanceInPoints: String { get }
  func agreementSubtitle(names: String, alpha: String, share: String, cells: String) -> String
  var farthestFirst: String { get }
  func firstDisagreements(shown: String, all: String) -> String
  /// Mark on an agreement that is too low.
  var low: String { get }
  var howFarTrusted: String { get }
  var verdict: String { get }
  var observedHead: String { get }
  func ofValues(_ all: String) -> String
  var agreementAlpha: String { get }
  func outOfCoders(_ count: String) -> String
  var withCare: String { get }
  func outOfIndicators(_ indicators: String) -> String
  /// Beside a count; `units` are all of them.
  func outOfUnits(_ units: String) -> String
  func weakIndicatorsSubtitle(_ least: String) -> String
  /// Follows `weakIndicatorsSubtitle` where not all are shown.
  func weakestShown(_ shown: String, of all: String) -> String
  var whatCallsForCare: String { get }
  /// Rule of a node: `kind` is what its policy does.
  func ifAChildIsMissing(aggregation: String, kind: String, coverage: String) -> String
  var nothingToMeasure: String { get }
  func rangeOfValues(low: String, high: String) -> String
  var yesOrNo: String { get }
  var kindLevels: String { get }
  var kindShare: String { get }
  var kindCount: String { get }
  var kindDuration: String { get }
  var kindNumber: String { get }
  var data: String { get }
  var coding: String { get }
  var index: String { get }
  var noData: String { get }
  /// Opens the verdict; `filledIn` and `capped` go on.
  func observedShare(share: String, observed: String, all: String) -> String
  func codedIndependently(count: String, cells: String, share: String) -> String
  var alphaReliable: String { get }
  var alphaTentative: String { get }
  var alphaInsufficient: String { get }
  /// `opening` is `codedIndependently`, `word` one of the three judgements.
  func alphaIs(opening: String, alpha: String, word: String) -> String
  var noneCallsForCare: String { get }
  func oneCallsForCare(_ all: String) -> String
  func someCallForCare(count: String, all: String) -> String
  var allRanked: String { get }
  func codersAgreeLittle(_ alpha: String) -> String
  func observedIn(_ observed: String) -> String
  func filledInFor(_ imputed: String) -> String
  func warningsAndNotes(warnings: Int, notes: Int) -> String
  /// Follows `observedShare`.
  func filledIn(_ count: Int, written: String) -> String
  /// Follows `filledIn`.
  func capped(_ count: Int, written: String) -> String
  func onlyUnitIsRanked(_ ranked: Bool) -> String
  /// `count` and `all` choose the forms, `written` and `writtenAll` are shown.
  func leftUnranked(_ count: Int, written: String, of all: Int, writtenAll: String) -> String
}
