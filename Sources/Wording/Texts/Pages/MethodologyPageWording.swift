/// What the methodology page says.
package protocol MethodologyPageWording {
  func howComputed(_ name: String) -> String
  var effectiveWeight: String { get }
  var commonRules: String { get }
  /// How states are given by thresholds.
  func stateByValue(_ node: String) -> String
  /// How states are given by stages.
  var stateByStages: String { get }
  var orderOfSteps: String { get }
  var whatCoverageIs: String { get }
  var whatRankIs: String { get }
  var whatGroupMeansAre: String { get }
  /// `coders` is one of the four rules below.
  func severalCoders(_ coders: String) -> String
  var codersMean: String { get }
  var codersMedian: String { get }
  var codersConsensus: String { get }
  var codersFirst: String { get }
  var imputationAndTreatment: String { get }
  var definition: String { get }
  func indicatorsAndScale(indicators: Int, low: String, high: String) -> String
}
