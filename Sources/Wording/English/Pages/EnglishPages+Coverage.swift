extension EnglishPages: CoveragePageWording {
  package var coverageLede: String {
    "How much is known of each \(unit.singular) and of each indicator: observed, filled in, missing."
  }

  package func coverageObserved(share: String, all: String) -> String {
    "Coverage: \(share) of the \(all) values that apply were observed"
  }

  package func leastCovered(
    unit: String, share: String, indicator: String, itsShare: String
  ) -> String {
    "; least is known of \(unit) (\(share)) and of the indicator ‘\(indicator)’ (\(itsShare))"
  }

  package func firstRows(shown: String, all: String, file: String) -> String {
    "The first \(shown) of \(all); all are in \(file)."
  }
}
