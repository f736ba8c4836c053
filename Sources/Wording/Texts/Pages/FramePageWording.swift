/// What every page says: heads of tables, navigation, footer, ranking.
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
  /// Alternative text of a chart whose data are in its table.
  var dataBelow: String { get }
  var dataInRanking: String { get }
  var strengths: String { get }
  var weaknesses: String { get }
  /// Where there is neither strength nor weakness.
  var noGaps: String { get }
  func against(_ against: String) -> String
  var states: String { get }
  var mean: String { get }
  var rank: String { get }
  var medianHead: String { get }
  var study: String { get }
  func meanOfIndex(_ node: String) -> String
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
  func sourceIs(_ label: String) -> String
  func sourceWithModel(label: String, period: String, value: String) -> String
  /// `current` is the version.
  func madeWith(_ current: String) -> String
  var model: String { get }
  var whatStandsOut: String { get }
  var notRanked: String { get }
  /// Above the table of those not ranked.
  func withoutEnoughData(_ units: String) -> String
  var state: String { get }
  var search: String { get }
  var indexAndAxes: String { get }
  var pagesOfTable: String { get }
  var previous: String { get }
  var next: String { get }
  func rankingSubtitle(units: String, axes: String) -> String
  /// What a reader without scripts sees.
  func rankingNote(first: String, all: String) -> String
  /// Between a place and a total.
  var of: String { get }
  /// The choice of all groups, or of all states, in a list to pick from.
  var allGroups: String { get }
  var allStates: String { get }
}
