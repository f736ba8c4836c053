// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: MethodologyPageWording {
  func howComputed(_ name: String) -> String { "How \(name) is computed." }
  var effectiveWeight: String { "Effective weight" }
  var commonRules: String { "Common rules" }
  func stateByValue(_ node: String) -> String { "By the value of \(node): the highest state whose threshold is reached and whose requirements hold." }
  var stateByStages: String { "Staged: a state is reached only once all lower ones are." }
  var orderOfSteps: String { "Order: impute, treat outliers, normalise, aggregate." }
  var whatCoverageIs: String { "Coverage is the weight of observed indicators; what is imputed does not count as observed, and what is not applicable does not count at all." }
  var whatRankIs: String { "The rank is 1 plus the number of \(unit.plural) that score higher; differences below a billionth of the scale are ties. Ranks use full precision; rounding is for the reader only." }
  var whatGroupMeansAre: String { "The means of a \(group.singular) are those of its ranked \(unit.plural), unweighted." }
  func severalCoders(_ coders: String) -> String { "Several coders of one cell: \(coders)." }
  var codersMean: String { "their mean" }
  var codersMedian: String { "their median" }
  var codersConsensus: String { "the value all agree on" }
  var codersFirst: String { "the first who gives one" }
  var imputationAndTreatment: String { "Imputation · treatment" }
  var definition: String { "Definition" }
  func indicatorsAndScale(indicators: Int, low: String, high: String) -> String { "\(indicators) \(indicators == 1 ? "indicator" : "indicators"); scale from \(low) to \(high). The effective weight is the indicator's in the index." }
}
