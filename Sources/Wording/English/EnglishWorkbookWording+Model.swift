// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishWorkbookWording: ModelWorkbookWording {
  var goalposts: Phrase { "Fixed goalposts" }
  var levels: Phrase { "Levels with points" }
  var curve: Phrase { "Piecewise linear curve" }
  var minMax: Phrase { "Observed minimum and maximum" }
  var zScore: Phrase { "Z-score" }
  var percentileRank: Phrase { "Percentile rank" }
  var borda: Phrase { "Points by rank (Borda)" }
  var distanceToBest: Phrase { "Distance to best" }
  var goalpostsAre: Phrase { "worst {worst}, best {best}" }
  var logarithm: Phrase { "logarithm" }
  var zScoreIs: Phrase { "mean {mean}, sd {sd}" }
  var bestIs: Phrase { "best {best}" }
  var columnIs: Phrase { "observed: n {n}, min {minimum}, max {maximum}, mean {mean}, sd {sd}" }
  var noValues: Phrase { "no values" }
  var constant: Phrase { "all score alike: not applicable" }
  var outOf: Phrase { "on a scale of {low} to {high}" }
  var higher: Phrase { "higher is better" }
  var lower: Phrase { "lower is better" }
  var arithmetic: Phrase { "arithmetic mean" }
  var geometric: Phrase { "geometric mean" }
  var harmonic: Phrase { "harmonic mean" }
  var medianOfParts: Phrase { "median" }
  var minimumOfParts: Phrase { "minimum" }
  var reweight: Phrase { "its weight is shared out" }
  var zero: Phrase { "counts as the low end" }
  var exclude: Phrase { "there is no score" }
  var coding: Phrase { "coding" }
  var survey: Phrase { "survey" }
  var interactions: Phrase { "interactions" }
  var brandFile: Phrase { "{units} file" }
  var none: Phrase { "none" }
  var groupMean: Phrase { "{group} mean" }
  var groupMedian: Phrase { "{group} median" }
  var marketMean: Phrase { "market mean" }
  var marketMedian: Phrase { "market median" }
  var zeroValue: Phrase { "zero" }
  var noTreatment: Phrase { "none" }
  var winsorise: Phrase { "winsorisation" }
  var emptyMissing: Phrase { "missing" }
  var emptyWorst: Phrase { "worst value" }
  var published: Phrase { "published" }
  var reconstruction: Phrase { "reconstruction" }
  var own: Phrase { "own" }
  var yesNo: Phrase { "yes = 1, no = 0" }
  var points: Phrase { "points" }
  var number: Phrase { "number" }
  var atLeast: Phrase { "{index} ≥ {value}" }
  var scoreAtLeast: Phrase { "score on {indicator} ≥ {value}" }
  var criteria: Phrase { "{share} of the criteria at a score ≥ {value}: {list}" }
  var below: Phrase { "Where everyone starts: nothing is required." }
}
