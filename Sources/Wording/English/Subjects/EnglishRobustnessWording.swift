// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What `imacs robustness` says at the terminal, in English.
struct EnglishRobustnessWording: RobustnessWording {
  func scoring(_ times: Int) -> String { "Scoring the study \(NumberFormat.integer(times, .en)) times" }
  func nothingRanked(_ unit: Noun) -> String { "None of the \(unit.plural.en) has an index: there is no ranking whose robustness could be measured." }
  var switchedOff: String { "The study asks for 0 replications: robustness is switched off. Use --replications." }
  func tooMany(_ replications: Int, units: String, most: Int) -> String { "\(replications) replications of \(units) are too many: at most \(most)." }
  func nothingToMove(_ source: String) -> String { "The source '\(source)' changes nothing in this study." }
  var noConfidenceSets: String { "Nothing tells how far the data may be off (no resampled interactions, no cells coded by several people): there are no confidence sets." }
  func run(_ replications: Int, sources: String) -> String { "\(replications) replications, sources: \(sources)." }
  var noSources: String { "none" }
  func medianRange(_ places: Int) -> String { "Median range of ranks across methods and draws (5–95%): \(places) ranks." }
  func leader(_ name: String, places: String) -> String { "\(name) leads: rank \(places) across methods and draws." }
  func confidenceSet(_ places: String) -> String { "With 95% confidence its rank is \(places)." }
  func movesMost(_ source: String) -> String { "What moves the ranking most: \(source)." }
  func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String { "Scenario '\(name)': τ \(tau); \(movers) \(unit) change rank by far, or state." }
}
