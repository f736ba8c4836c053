extension EnglishPages: MethodologyPageWording {
  package func howComputed(_ name: String) -> String {
    "How \(name) is computed."
  }
  package var effectiveWeight: String { "Effective weight" }
  package var commonRules: String { "Common rules" }
  package func stateByValue(_ node: String) -> String {
    "By the value of \(node): the highest state whose threshold is reached and whose requirements hold."
  }
  package var stateByStages: String { "Staged: a state is reached only once all lower ones are." }
  package var orderOfSteps: String { "Order: impute, treat outliers, normalise, aggregate." }
  package var whatCoverageIs: String {
    "Coverage is the weight of observed indicators; what is imputed does not count as observed, and what is not applicable does not count at all."
  }
  package var whatRankIs: String {
    "The rank is 1 plus the number of \(unit.plural) that score higher; differences below a billionth of the scale are ties. Ranks use full precision; rounding is for the reader only."
  }
  package var whatGroupMeansAre: String {
    "The means of a \(group.singular) are those of its ranked \(unit.plural), unweighted."
  }
  package func severalCoders(_ coders: String) -> String {
    "Several coders of one cell: \(coders)."
  }
  package var codersMean: String { "their mean" }
  package var codersMedian: String { "their median" }
  package var codersConsensus: String { "the value all agree on" }
  package var codersFirst: String { "the first who gives one" }
  package var imputationAndTreatment: String { "Imputation · treatment" }
  package var definition: String { "Definition" }
  package func indicatorsAndScale(indicators: Int, low: String, high: String) -> String {
    "\(indicators) \(indicators == 1 ? "indicator" : "indicators"); scale from \(low) to \(high). The effective weight is the indicator's in the index."
  }
}
