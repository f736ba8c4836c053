// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishPages: CoveragePageWording {
  var coverageLede: String { "How much is known of each \(unit.singular) and of each indicator: observed, filled in, missing." }
  func coverageObserved(share: String, all: String) -> String { "Coverage: \(share) of the \(all) values that apply were observed" }
  func leastCovered(unit: String, share: String, indicator: String, itsShare: String) -> String { "; least is known of \(unit) (\(share)) and of the indicator ‘\(indicator)’ (\(itsShare))" }
  func firstRows(shown: String, all: String, file: String) -> String { "The first \(shown) of \(all); all are in \(file)." }
}
