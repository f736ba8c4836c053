// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: ScoringRuleWording {
  var constantIndicator: RuleText { RuleText("{indicator} does not tell {units} apart: under {method} all its values score the same; it is treated as not applicable throughout.", advice: "Use goalposts or take the indicator out.") }
  var bestNotBeyond: RuleText { RuleText("{indicator}: its 'best' does not lie beyond the worst value observed; it is treated as not applicable throughout.", advice: "Check 'best' and the indicator's direction.") }
  var indicatorWithoutValues: RuleText { RuleText("No value at all: {indicators}.", advice: "Check that their observations are in the study's files.") }
  var indicatorNotInData: RuleText { RuleText("No value at all, because the interactions do not hold '{fields}': {indicators}.", advice: "Add the column to the export or to its mapping ('layout'), or code them.") }
  var studyWithoutValues: RuleText { RuleText("The study has no value yet ({brands}, {n} indicators).", advice: "Fill in the files under 'observations:' in study.yaml and check it again.") }
  var cellsImputed: RuleText { RuleText("{indicator}: missing cells filled: {n} ({method}).") }
  var cellWinsorised: RuleText { RuleText("{brand} / {indicator}: {before} becomes {after} (winsorisation).") }
  var indicatorStillSkewed: RuleText { RuleText("{indicator} is still very skewed after winsorising {n} cells.", advice: "Check the extremes; transform: log or a curve may fit better.") }
  var goalpostsExceeded: RuleText { RuleText("{indicator}: values beyond the goalposts ({worst} and {best}): {n}; they score as the nearer end." ) }
  var zeroInProduct: RuleText { RuleText("{brand}: a 0 makes '{node}' 0 ({aggregation} aggregation).", advice: "Raise the scale's low end or use arithmetic if that is not what you want.") }
  var brandNotRanked: RuleText { RuleText("{brand} is not ranked. {reason}.", advice: "Complete its observations, or publish the reason.", together: "{count} are not ranked. {reason}.") }
}
