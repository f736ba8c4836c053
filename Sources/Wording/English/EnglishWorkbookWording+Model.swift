extension EnglishWorkbookWording: ModelWorkbookWording {
  package var goalposts: Phrase { "Fixed goalposts" }
  package var levels: Phrase { "Levels with points" }
  package var curve: Phrase { "Piecewise linear curve" }
  package var minMax: Phrase { "Observed minimum and maximum" }
  package var zScore: Phrase { "Z-score" }
  package var percentileRank: Phrase { "Percentile rank" }
  package var borda: Phrase { "Points by rank (Borda)" }
  package var distanceToBest: Phrase { "Distance to best" }
  package var goalpostsAre: Phrase { "worst {worst}, best {best}" }
  package var logarithm: Phrase { "logarithm" }
  package var zScoreIs: Phrase { "mean {mean}, sd {sd}" }
  package var bestIs: Phrase { "best {best}" }
  package var columnIs: Phrase {
    "observed: n {n}, min {minimum}, max {maximum}, mean {mean}, sd {sd}"
  }
  package var noValues: Phrase { "no values" }
  package var constant: Phrase { "all score alike: not applicable" }
  package var outOf: Phrase { "on a scale of {low} to {high}" }
  package var higher: Phrase { "higher is better" }
  package var lower: Phrase { "lower is better" }
  package var arithmetic: Phrase { "arithmetic mean" }
  package var geometric: Phrase { "geometric mean" }
  package var harmonic: Phrase { "harmonic mean" }
  package var medianOfParts: Phrase { "median" }
  package var minimumOfParts: Phrase { "minimum" }
  package var reweight: Phrase { "its weight is shared out" }
  package var zero: Phrase { "counts as the low end" }
  package var exclude: Phrase { "there is no score" }
  package var coding: Phrase { "coding" }
  package var survey: Phrase { "survey" }
  package var interactions: Phrase { "interactions" }
  package var brandFile: Phrase { "{units} file" }
  package var none: Phrase { "none" }
  package var groupMean: Phrase { "{group} mean" }
  package var groupMedian: Phrase { "{group} median" }
  package var marketMean: Phrase { "market mean" }
  package var marketMedian: Phrase { "market median" }
  package var zeroValue: Phrase { "zero" }
  package var noTreatment: Phrase { "none" }
  package var winsorise: Phrase { "winsorisation" }
  package var emptyMissing: Phrase { "missing" }
  package var emptyWorst: Phrase { "worst value" }
  package var published: Phrase { "published" }
  package var reconstruction: Phrase { "reconstruction" }
  package var own: Phrase { "own" }
  package var yesNo: Phrase { "yes = 1, no = 0" }
  package var points: Phrase { "points" }
  package var number: Phrase { "number" }
  package var atLeast: Phrase { "{index} ≥ {value}" }
  package var scoreAtLeast: Phrase { "score on {indicator} ≥ {value}" }
  package var criteria: Phrase { "{share} of the criteria at a score ≥ {value}: {list}" }
  package var below: Phrase { "Where everyone starts: nothing is required." }
}
