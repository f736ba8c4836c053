// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: BoundHoldersRuleWording {
  var boundOfUnranked: RuleText { RuleText("{brand} is not ranked, but its value {value} is the {end} of {indicator} ({method}), on which all the study's scores there depend.", advice: "Check that value; if it should not count, leave it missing or use a method with fixed ends (goalposts)." ) }
}
