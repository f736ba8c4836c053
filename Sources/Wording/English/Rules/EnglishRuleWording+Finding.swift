extension EnglishRuleWording: FindingRuleWording {
  package var findingsUnlisted: RuleText {
    RuleText(
      "There are {count} more findings of '{rule}' in this file, which are not listed.",
      advice: "They probably have the same cause as the first ones; correct it and run again.")
  }
}
