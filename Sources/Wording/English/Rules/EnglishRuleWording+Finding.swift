// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: FindingRuleWording {
  var findingsUnlisted: RuleText { RuleText("There are {count} more findings of '{rule}' in this file, which are not listed.", advice: "They probably have the same cause as the first ones; correct it and run again.") }
}
