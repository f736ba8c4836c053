/// What pages say: quality.
package protocol QualityPageWording {
  var analystTitle: String { get }
  var internalUse: String { get }
  var findings: String { get }
  var nothingToReport: String { get }
  var warningsDoNotStop: String { get }
  var coverageByIndicator: String { get }
  func cellsByStatus(units: String) -> String
  var filesRead: String { get }
  var file: String { get }
  var rows: String { get }
  var readAs: String { get }
  var observedCells: String { get }
  var imputedCells: String { get }
  var winsorisedCells: String { get }
  var notApplicableCells: String { get }
  var coderAgreement: String { get }
  var cellsCompared: String { get }
  var agree: String { get }
  var krippendorff: String { get }
  var cohen: String { get }
  var metric: String { get }
  var cellsToSettle: String { get }
  var whatEachGave: String { get }
  var distanceInPoints: String { get }
  func agreementSubtitle(names: String, alpha: String, share: String, cells: String) -> String
  var farthestFirst: String { get }
  func firstDisagreements(shown: String, all: String) -> String
  var low: String { get }
  var howFarTrusted: String { get }
  var verdict: String { get }
  var observedHead: String { get }
  func ofValues(all: String) -> String
  var agreementAlpha: String { get }
  func outOfCoders(codersCount: String) -> String
  var withCare: String { get }
  func outOfIndicators(indicatorsCount: String) -> String
  func outOfUnits(units: String) -> String
  func weakIndicatorsSubtitle(least: String) -> String
  func weakestShown(shownCount: String, all: String) -> String
  var whatCallsForCare: String { get }
  func ifAChildIsMissing(aggregation: String, kind: String, coverage: String) -> String
  var nothingToMeasure: String { get }
  func fromToInQuality(low: String, high: String) -> String
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
  func ofThePossibleValuesWere(share: String, observed: String, all: String) -> String
  func peopleCodedValuesIndependentlyAnd(count: String, cells: String, share: String) -> String
  var alphaReliable: String { get }
  var alphaTentative: String { get }
  var alphaInsufficient: String { get }
  func alphaIs(opening: String, alpha: String, word: String) -> String
  var noneCallsForCare: String { get }
  func oneCallsForCare(all: String) -> String
  func someCallForCare(count: String, all: String) -> String
  var allRanked: String { get }
  func codersAgreeLittle(alpha: String) -> String
  func observedIn(observed: String) -> String
  func filledInFor(imputed: String) -> String
  func warningsAndNotes(warnings: Int, notes: Int) -> String
  func filledIn(_ count: Int, written: String) -> String
  func capped(_ count: Int, written: String) -> String
  func onlyUnitIsRanked(_ ranked: Bool) -> String
  func leftUnranked(_ count: Int, written: String, of all: Int, writtenAll: String) -> String
}
