/// What is said of coverage, on its page and at the terminal.
package protocol CoveragePageWording {
  var coverageLede: String { get }
  /// How much was observed of `all` values that apply.
  func coverageObserved(share: String, all: String) -> String
  /// Follows `coverageObserved`: whose values are known least.
  func leastCovered(unit: String, share: String, indicator: String, itsShare: String) -> String
  /// Below a table that is cut.
  func firstRows(shown: String, all: String, file: String) -> String
}
