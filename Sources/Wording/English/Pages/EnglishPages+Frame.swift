extension EnglishPages: FramePageWording {
  package var indicator: String { "Indicator" }
  package var coverageFigure: String { "Coverage" }
  package var missing: String { "missing" }
  package var indicators: String { "Indicators" }
  package var value: String { "Value" }
  package var position: String { "Position" }
  package var axes: String { "Axes" }
  package var axis: String { "Axis" }
  package var clientReport: String { "Client report" }
  package var showData: String { "Show the data" }
  package var dataBelow: String { "The data are in the table below." }
  package var dataInRanking: String {
    "The data are in the table of the ranking and in data/scores.csv."
  }
  package var strengths: String { "Strengths" }
  package var weaknesses: String { "Weaknesses" }
  package var noGaps: String { "None." }

  package func against(_ against: String) -> String {
    "against \(against)"
  }
  package var states: String { "States" }
  package var mean: String { "mean" }
  package var rank: String { "Rank" }
  package var medianHead: String { "Median" }
  package var study: String { "Study" }

  package func meanOfIndex(_ node: String) -> String {
    "Mean \(node)"
  }
  package var methodology: String { "Methodology" }
  package var version: String { "version" }
  package var treeAndWeights: String { "Tree and weights" }
  package var nodeOrIndicator: String { "Node or indicator" }
  package var weightInNode: String { "Weight in its node" }
  package var ruleHead: String { "Rule" }
  package var maturityStates: String { "Maturity states" }
  package var source: String { "Source" }
  package var normalisation: String { "Normalisation" }
  package var origin: String { "Origin" }
  package var reference: String { "Reference" }
  package var level: String { "Level" }
  package var sortBy: String { "Sort by" }
  package var skipToContent: String { "Skip to content" }
  package var pages: String { "Pages" }
  package var dataQuality: String { "Data quality" }
  package var onThisPage: String { "On this page" }

  package func sourceIs(_ label: String) -> String {
    "Source: \(label)."
  }

  package func sourceWithModel(label: String, period: String, value: String) -> String {
    "Source: \(label), \(period). \(value)."
  }

  package func madeWith(_ current: String) -> String {
    "Made with imacs \(current)."
  }
  package var model: String { "Model" }
  package var whatStandsOut: String { "What stands out" }
  package var notRanked: String { "Not ranked" }

  package func withoutEnoughData(_ units: String) -> String {
    "\(units) without enough data: scored where possible, not ranked."
  }
  package var state: String { "State" }
  package var search: String { "Search" }
  package var indexAndAxes: String { "Index and axes" }
  package var pagesOfTable: String { "Pages of the table" }
  package var previous: String { "Previous" }
  package var next: String { "Next" }

  package func rankingSubtitle(units: String, axes: String) -> String {
    "\(units). The strip places the index (large dot) among its axes: \(axes)."
  }

  package func rankingNote(first: String, all: String) -> String {
    "Without JavaScript only the first \(first) of \(all) are shown; the whole ranking is in data/ranking.csv."
  }
  package var of: String { "of" }
  package var allGroups: String { "All" }
  package var allStates: String { "All" }
}
