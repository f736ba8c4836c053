// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: BordaColumnsRuleWording {
  var bordaCounts: RuleText { RuleText("The node '{node}' adds up ranks (borda) of columns with different numbers of values: '{one}' has {n} and '{other}' has {m}.", advice: "A rank is worth more in the longer column. Fill in the missing cells, use 'impute' or change to percentile-rank." ) }
}
