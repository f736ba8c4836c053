// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: FramePageWording {
  var indicator: String { "Indicator" }
  var coverageFigure: String { "Coverage" }
  var missing: String { "missing" }
  var indicators: String { "Indicators" }
  var value: String { "Value" }
  var position: String { "Position" }
  var axes: String { "Axes" }
  var axis: String { "Axis" }
  var clientReport: String { "Client report" }
  var showData: String { "Show the data" }
  var dataBelow: String { "The data are in the table below." }
  var dataInRanking: String { "The data are in the table of the ranking and in data/scores.csv." }
  var strengths: String { "Strengths" }
  var weaknesses: String { "Weaknesses" }
  var noGaps: String { "None." }
  func against(_ against: String) -> String { "against \(against)" }
  var states: String { "States" }
  var mean: String { "mean" }
  var rank: String { "Rank" }
  var medianHead: String { "Median" }
  var study: String { "Study" }
  func meanOfIndex(_ node: String) -> String { "Mean \(node)" }
  var methodology: String { "Methodology" }
  var version: String { "version" }
  var treeAndWeights: String { "Tree and weights" }
  var nodeOrIndicator: String { "Node or indicator" }
  var weightInNode: String { "Weight in its node" }
  var ruleHead: String { "Rule" }
  var maturityStates: String { "Maturity states" }
  var source: String { "Source" }
  var normalisation: String { "Normalisation" }
  var origin: String { "Origin" }
  var reference: String { "Reference" }
  var level: String { "Level" }
  var sortBy: String { "Sort by" }
  var skipToContent: String { "Skip to content" }
  var pages: String { "Pages" }
  var dataQuality: String { "Data quality" }
  var onThisPage: String { "On this page" }
  func sourceIs(_ label: String) -> String { "Source: \(label)." }
  func sourceWithModel(label: String, period: String, value: String) -> String { "Source: \(label), \(period). \(value)." }
  func madeWith(_ current: String) -> String { "Made with imacs \(current)." }
  var model: String { "Model" }
  var whatStandsOut: String { "What stands out" }
  var notRanked: String { "Not ranked" }
  func withoutEnoughData(_ units: String) -> String { "\(units) without enough data: scored where possible, not ranked." }
  var state: String { "State" }
  var search: String { "Search" }
  var indexAndAxes: String { "Index and axes" }
  var pagesOfTable: String { "Pages of the table" }
  var previous: String { "Previous" }
  var next: String { "Next" }
  func rankingSubtitle(units: String, axes: String) -> String { "\(units). The strip places the index (large dot) among its axes: \(axes)." }
  func rankingNote(first: String, all: String) -> String { "Without JavaScript only the first \(first) of \(all) are shown; the whole ranking is in data/ranking.csv." }
  var of: String { "of" }
  var allGroups: String { "All" }
  var allStates: String { "All" }
}
