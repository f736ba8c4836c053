/// What pages say: methodology.
package protocol MethodologyPageWording {
  func howComputed(name: String) -> String
  var effectiveWeight: String { get }
  var commonRules: String { get }
  func stateByValue(node: String) -> String
  var stateByStages: String { get }
  var orderOfSteps: String { get }
  var whatCoverageIs: String { get }
  var whatRankIs: String { get }
  var whatGroupMeansAre: String { get }
  func severalCoders(coders: String) -> String
  var codersMean: String { get }
  var codersMedian: String { get }
  var codersConsensus: String { get }
  var codersFirst: String { get }
  var imputationAndTreatment: String { get }
  var pointsInMethodology: String { get }
  var definition: String { get }
  func indicatorsAndScale(indicators: Int, low: String, high: String) -> String
}
