/// What `imacs robustness` says at the terminal.
package protocol RobustnessWording: Sendable {
  func scoring(_ times: Int) -> String
  func nothingRanked(_ unit: Noun) -> String
  var switchedOff: String { get }
  func tooMany(_ replications: Int, units: String, most: Int) -> String
  /// A source of uncertainty that was asked for and moves nothing.
  func nothingToMove(_ source: String) -> String
  var noConfidenceSets: String { get }
  func run(_ replications: Int, sources: String) -> String
  var noSources: String { get }
  func medianRange(_ places: Int) -> String
  func leader(_ name: String, places: String) -> String
  func confidenceSet(_ places: String) -> String
  func movesMost(_ source: String) -> String
  func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String
}
