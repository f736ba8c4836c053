/// What `imacs robustness` says at the terminal, in English.
package struct EnglishRobustnessWording: RobustnessWording {
  package init() {}

  package func scoring(_ times: Int) -> String {
    "Scoring the study \(NumberFormat.integer(times, .en)) times"
  }

  package func nothingRanked(_ unit: Noun) -> String {
    "None of the \(unit.plural.en) has an index: there is no ranking whose robustness could be measured."
  }

  package var switchedOff: String {
    "The study asks for 0 replications: robustness is switched off. Use --replications."
  }

  package func tooMany(_ replications: Int, units: String, most: Int) -> String {
    "\(replications) replications of \(units) are too many: at most \(most)."
  }

  package func nothingToMove(_ source: String) -> String {
    "The source '\(source)' changes nothing in this study."
  }

  package var noConfidenceSets: String {
    "Nothing tells how far the data may be off (no resampled interactions, no cells coded by several people): there are no confidence sets."
  }

  package func run(_ replications: Int, sources: String) -> String {
    "\(replications) replications, sources: \(sources)."
  }

  package var noSources: String { "none" }

  package func medianRange(_ places: Int) -> String {
    "Median range of ranks across methods and draws (5–95%): \(places) ranks."
  }

  package func leader(_ name: String, places: String) -> String {
    "\(name) leads: rank \(places) across methods and draws."
  }

  package func confidenceSet(_ places: String) -> String {
    "With 95% confidence its rank is \(places)."
  }

  package func movesMost(_ source: String) -> String { "What moves the ranking most: \(source)." }

  package func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String {
    "Scenario '\(name)': τ \(tau); \(movers) \(unit) change rank by far, or state."
  }
}
