/// What `imacs robustness` says at the terminal, in English.
package struct EnglishRobustnessWording: RobustnessWording {
  package init() {}

  package func scoring(_ times: Int) -> String {
    "Scoring the study \(NumberFormat.integer(times, .en)) times"
  }

  package var nothingRanked: String {
    "No brand has an index: there is no ranking whose firmness could be told."
  }

  package var switchedOff: String {
    "The study asks for 0 replications: robustness is switched off. Use --replications."
  }

  package func tooMany(_ replications: Int, brands: Int, most: Int) -> String {
    "\(replications) replications of \(brands) brands are too many: at most \(most)."
  }

  package func nothingToMove(_ source: String) -> String {
    "The source '\(source)' has nothing to move in this study."
  }

  package var noConfidenceSets: String {
    "Nothing tells how far the data may be off (no redrawn interactions, no several coders): there are no confidence sets."
  }

  package func run(_ replications: Int, sources: String) -> String {
    "\(replications) replications, sources: \(sources)."
  }

  package var noSources: String { "none" }

  package func medianRange(_ places: Int) -> String {
    "Median rank range over methods and draws (5 to 95 %): \(places) places."
  }

  package func leader(_ name: String, places: String) -> String {
    "\(name) leads: place \(places) over methods and draws."
  }

  package func confidenceSet(_ places: String) -> String {
    "With 95 % confidence its place is \(places)."
  }

  package func movesMost(_ source: String) -> String { "What moves the ranking most: \(source)." }

  package func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String {
    "Scenario '\(name)': τ \(tau); \(movers) \(unit) move far or change state."
  }
}
