/// What pages say: frame.
package protocol FramePageWording {
  var indicator: String { get }
  var coverageFigure: String { get }
  var missing: String { get }
  var indicators: String { get }
  var value: String { get }
  var position: String { get }
  var axes: String { get }
  var axis: String { get }
  var clientReport: String { get }
  var showData: String { get }
  var dataBelow: String { get }
  var dataInRanking: String { get }
  var strengths: String { get }
  var weaknesses: String { get }
  var noGaps: String { get }
  func against(against: String) -> String
  var states: String { get }
  var mean: String { get }
  var rank: String { get }
  var medianHead: String { get }
  var study: String { get }
  func meanOfIndex(node: String) -> String
  var methodology: String { get }
  var version: String { get }
  var treeAndWeights: String { get }
  var nodeOrIndicator: String { get }
  var weightInNode: String { get }
  var ruleHead: String { get }
  var maturityStates: String { get }
  var source: String { get }
  var normalisation: String { get }
  var origin: String { get }
  var reference: String { get }
  var level: String { get }
  var sortBy: String { get }
  var skipToContent: String { get }
  var pages: String { get }
  var dataQuality: String { get }
  var onThisPage: String { get }
  func sourceIs(label: String) -> String
  func sourceWithModel(label: String, period: String, value: String) -> String
  func madeWith(current: String) -> String
  var model: String { get }
  var whatStandsOut: String { get }
  var notRanked: String { get }
  func withoutEnoughData(units: String) -> String
  var state: String { get }
  var search: String { get }
  var indexAndAxes: String { get }
  var pagesOfTable: String { get }
  var previous: String { get }
  var next: String { get }
  func rankingSubtitle(units: String, axes: String) -> String
  func rankingNote(first: String, all: String) -> String
  var of: String { get }
  /// The choice of all groups, or of all states, in a list to pick from.
  var allGroups: String { get }
  var allStates: String { get }
}
