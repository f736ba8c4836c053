extension EnglishRuleWording: BordaColumnsRuleWording {
  package var bordaCounts: RuleText {
    RuleText(
      "The node '{node}' adds up ranks (borda) of columns with different numbers of values: '{one}' has {n} and '{other}' has {m}.",
      advice:
        "A rank is worth more in the longer column. Fill in the missing cells, use 'impute' or change to percentile-rank."
    )
  }
}
